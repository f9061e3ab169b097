import type { Known } from '../../../src/io/understand/context'
import { type Draw, oneOf } from '../mutate'

/** Another way to write a name, as people do. */
export type Rename = (name: string, draw: Draw) => string

const words = (name: string) => name.split(' ')

const RENAMES: readonly Rename[] = [
  (name) => name,
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name, draw) => `${1 + draw(9)}. ${name}`,
  (name) => `  ${name} `,
  (name) => `${name} (t)`,
  (name) => `${name} fino de aroma`,
  (name) => words(name)[0] ?? name,
  (name) => words(name).at(-1) ?? name,
  (name) =>
    words(name)
      .map((word) => (word.length > 4 ? `${word.slice(0, 4)}.` : word))
      .join(' '),
  (name, draw) => {
    const at = 1 + draw(Math.max(1, name.length - 2))
    return name.slice(0, at) + name.slice(at + 1)
  },
  (name) => name.replace(/s$/, ''),
]

/** Each thing under one name for the whole file; two things never under the same. */
export function renamed(draw: Draw, known: readonly Known[]): ReadonlyMap<string, string> {
  const wild = draw(3) === 0
  const taken = new Set<string>()
  return new Map(
    known.map(({ id, name }) => {
      const fresh = wild ? oneOf(draw, RENAMES)(name, draw) : name
      const free = taken.has(fresh.trim().toLowerCase()) || fresh.trim() === '' ? name : fresh
      taken.add(free.trim().toLowerCase())
      return [id, free]
    }),
  )
}
