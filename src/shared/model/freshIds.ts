import { isInnerName } from '../../domain/ids'
import { plain } from '../../domain/product'

const LONGEST = 60

/**
 * Ids a person can read, made from names: "Café arábigo" is cafe-arabigo, and a second one cafe-arabigo-2. A name of
 * nothing but signs becomes `otherwise`; one that objects use for themselves, "Constructor", gets a number.
 */
export function freshIds(names: readonly string[], taken: Iterable<string>, otherwise: string): readonly string[] {
  const used = new Set(taken)
  return names.map((name) => {
    const base =
      plain(name)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .slice(0, LONGEST)
        .replace(/^-+|-+$/g, '') || otherwise
    let fresh = base
    for (let n = 2; used.has(fresh) || isInnerName(fresh); n++) fresh = `${base}-${n}`
    used.add(fresh)
    return fresh
  })
}
