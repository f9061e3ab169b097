import { plain } from './product'

/** A name between square brackets, or a bare one. */
const NAME = /\[([^[\]]*)\]|[\p{L}_][\p{L}\p{N}_]*/gu
/** An id that a formula reads as one name without brackets. */
const BARE = /^[A-Za-z_]\w*$/

/** What a formula calls a datum. */
export interface NamedDatum {
  readonly id: string
  readonly name: string
}

/** The ids and words a formula is made of, functions included. */
export const namesIn = (formula: string): readonly string[] =>
  [...formula.matchAll(NAME)].map(([whole, quoted]) => quoted ?? whole)

/** The formula as people read it: each datum by its name, between brackets. One whose name says too little keeps its id. */
export const inWords = (formula: string, data: readonly NamedDatum[]): string =>
  formula.replaceAll(NAME, (whole, quoted: string | undefined) => {
    const known = data.find(({ id }) => id === (quoted ?? whole))
    return known ? `[${sayable(known, data)}]` : whole
  })

/** The name by which a list offers a datum and a formula reads it back. */
export function sayable(datum: NamedDatum, data: readonly NamedDatum[]): string {
  const alone = data.filter(({ name }) => plain(name) === plain(datum.name)).length === 1
  return alone && datum.name !== '' && !/[[\]]/.test(datum.name) ? datum.name : datum.id
}

/** The formula as it is kept: each datum between brackets by its id. Names nobody knows stay, for the check to refuse. */
export const inIds = (formula: string, data: readonly NamedDatum[]): string =>
  formula.replaceAll(NAME, (whole, quoted: string | undefined) => {
    if (quoted === undefined) return whole
    const known = data.find(({ id }) => id === quoted) ?? data.find(({ name }) => plain(name) === plain(quoted))
    if (!known) return whole
    return BARE.test(known.id) ? known.id : `[${known.id}]`
  })
