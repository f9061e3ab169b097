import * as z from 'zod/mini'
import type { Finding } from '../domain/finding'
import { isInnerName } from '../domain/ids'
import type { ValueLine } from '../domain/method'
import { perLevel } from '../domain/scale'
import { visible } from '../domain/visible'

/** Longest text one field holds: a page and a half. */
const LONGEST = 4000

/**
 * What people wrote, as it is seen: an expediente, a form and a CSV all pass here, so a name can neither turn the figures
 * beside it round nor look like another. The event keeps its bytes; the programme never holds the hidden ones.
 */
export const text = () => z.string().check(z.maxLength(LONGEST), z.overwrite(visible))
export const filled = () => z.string().check(z.maxLength(LONGEST), z.overwrite(visible), z.minLength(1))
export const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item))

const ID = /^[\p{L}\p{N}._:-]{1,80}$/u
/**
 * Ids take letters, digits, '.', '_', ':' and '-', so that they can be keys, addresses and CSV cells. No id is a name that
 * every object carries inside: the programme keeps ids as keys, and would find a function there.
 */
export const idOf = <T extends string>() =>
  z.custom<T>((value) => typeof value === 'string' && ID.test(value) && !isInnerName(value))

/** Bytes as letters of an address: as many as so many bytes make, without padding. */
export const base64url = (bytes: number) =>
  z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`)))

/** As a ballot carries it: no longer than its message can hold. */
export const ticketNumber = () => z.string().check(z.regex(/^[\p{L}\p{N}._-]{1,20}$/u))

/** Root of a record: SHA-256 as 64 lower-case hexadecimal digits. */
export const rootText = () => z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** Version 1 of a closing named no root, and names none today. */
export const closedNothingNamed = (body: unknown): unknown => body

const DECIMAL = /^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/
/** A decimal number as text with a point, as the border accepted it. */
export const decimal = () => z.string().check(z.regex(DECIMAL))

const value = () => z.number().check(z.int(), z.minimum(0), z.maximum(100))
export const valueLine = () => z.readonly(z.tuple(perLevel(value)))
/** True of a line that falls somewhere, or never rises. */
export const lineFalls = (line: ValueLine): boolean =>
  line.some((step, i) => step < (line[i - 1] ?? 0)) || Math.max(...line) <= line[0]

/** A body that does not fit its schema is refused with the field's path: bad files get here, forms do not. */
export const shapeFinding = (kind: string, issues: readonly { readonly path: readonly PropertyKey[] }[]): Finding => ({
  code: 'act-shape',
  severity: 'refused',
  values: { kind, path: issues[0]?.path.map(String).join('.') ?? '' },
})
