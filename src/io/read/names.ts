import { plain } from '../../domain/product'
import { tidy } from './text'

/** A thing a file can name: by its id or by its name. */
export interface Named<Id extends string> {
  readonly id: Id
  readonly name: string
}

export type NameMatch<Id extends string> =
  | { readonly status: 'same'; readonly found: Named<Id> }
  /** Equal but for case, accents or spaces: "Camaron" is Camarón. */
  | { readonly status: 'alike'; readonly found: Named<Id> }
  /** A slip of the hand away: never taken without asking. */
  | { readonly status: 'near'; readonly found: Named<Id> }
  | { readonly status: 'unknown' }

export function matchName<Id extends string>(text: string, known: readonly Named<Id>[]): NameMatch<Id> {
  const name = tidy(text)
  const same = known.find((one) => one.name.normalize('NFC') === name || one.id === name)
  if (same) return { status: 'same', found: same }
  const key = plain(name)
  const alike = known.filter((one) => plainOf(one).name === key || plainOf(one).id === key)
  const [only] = alike
  if (only && alike.length === 1) return { status: 'alike', found: only }
  const near = known.filter((one) => isNear(plainOf(one).name, key))
  const [nearest] = near
  return nearest && near.length === 1 ? { status: 'near', found: nearest } : { status: 'unknown' }
}

/** Every cell of a column is compared with every name: each name is made plain once. */
const plains = new WeakMap<object, { readonly name: string; readonly id: string }>()
function plainOf(one: Named<string>): { readonly name: string; readonly id: string } {
  const known = plains.get(one)
  if (known) return known
  const fresh = { name: plain(one.name), id: plain(one.id) }
  plains.set(one, fresh)
  return fresh
}

/** One slip in short words, two from eight letters on; words under four letters have no near ones. */
export function isNear(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  if (length < 4) return false
  const most = length < 8 ? 1 : 2
  // A slip changes the length by one letter at most, two units of text: a page of text is near no name.
  if (Math.abs(one.length - other.length) > 2 * most) return false
  return edits(one, other, most) <= most
}

/**
 * Insertions, deletions, replacements and swaps of neighbours (Damerau 1964, restricted), letter by letter. Only as far
 * from the diagonal as `most` slips can lead; more than `most` is told as some larger number.
 */
function edits(one: string, other: string, most: number): number {
  const [from, to] = [[...one], [...other]]
  const table: number[][] = [to.map((_, j) => j).concat(to.length)]
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    table.push(row)
    for (let j = Math.max(1, i - most); j <= Math.min(to.length, i + most); j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? at(i - 2, j - 2) + 1 : at(-1, -1)
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped)
    }
  }
  return at(from.length, to.length)
}
