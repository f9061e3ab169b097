import { readFileSync } from 'node:fs'
import { type Adapter, asList, readCase } from './case'
import { misses } from './compare'

export interface Verdict {
  readonly id: string
  /** Empty when the case passed. */
  readonly misses: readonly string[]
}

/** Every case of a file. @throws if the file is not a list of cases */
export function checkFile(path: string, adapters: ReadonlyMap<string, Adapter>): readonly Verdict[] {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return asList(content, path).map((value, i) => check(value, adapters, `${path}[${i}]`))
}

/** One case. Whatever goes wrong in it, an unknown method included, is a miss of that case and stops no other. */
export function check(value: unknown, adapters: ReadonlyMap<string, Adapter>, place: string): Verdict {
  let id = place
  try {
    const { method, input, params, expected, tolerance, ...rest } = readCase(value)
    id = rest.id
    const adapter = adapters.get(method)
    if (!adapter) return { id, misses: [`no method ${method}`] }
    return { id, misses: misses(expected, adapter(input, params), tolerance) }
  } catch (error) {
    return { id, misses: [String(error)] }
  }
}
