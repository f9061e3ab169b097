import { consistencyRatio } from '../../src/engine/kernel/ahp'
import { alonsoLamata, RANDOM_INDEX, randomIndex } from '../../src/engine/kernel/randomIndex'
import { type Fields, has, number } from './case'

/** CR as the case wants it: by the linear formula, by the random index given, by the table named, or by the official one. */
export function ratioOf(CI: number, n: number, params: Fields): number | null {
  if (params.crFormula === 'alonso-lamata-linear') return consistencyRatio(CI, alonsoLamata(n))
  if (n < 3) return 0
  if (has(params, 'ri')) return consistencyRatio(CI, number(params, 'ri'))
  const index = randomIndex(n, isTable(params.riTable) ? params.riTable : undefined)
  return index === null ? null : consistencyRatio(CI, index)
}

const isTable = (name: unknown): name is keyof typeof RANDOM_INDEX => typeof name === 'string' && name in RANDOM_INDEX
