import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

/** What the page that checks an expediente counts with: a second writing of the same figures, without a line of `src`. */
export interface Verifier {
  bestWorst(best: number, worst: number, toBest: readonly number[], toWorst: readonly number[]): readonly number[]
}

const source = readFileSync(new URL('../../public/verificar-orden.js', import.meta.url), 'utf8')

export const verifier = (): Verifier => runInNewContext(`${source}; ({ bestWorst })`)
