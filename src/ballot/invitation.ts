import { type DimensionId, type IndicatorId, id as idOf } from '../domain/ids'
import type { Indicator, IndicatorBody } from '../domain/indicator'
import { isPerLevel, LEVELS } from '../domain/scale'
import { base64urlOfBytes, bytesOfBase64url } from './base64url'

/** What a phone shows of an indicator. */
export type InvitedIndicator = Pick<Indicator, 'id' | 'name' | 'dimension' | 'question' | 'rubric'>

/** What a mesa asks in a round, and what sealing takes: everything a phone has to be told. None of it is secret. */
export interface Invitation {
  readonly mesa: string
  /** How people call the mesa, and the place that its questions are about. */
  readonly name: string
  readonly place: string
  readonly round: number
  readonly kind: 'judgements' | 'ratings'
  readonly indicators: readonly InvitedIndicator[]
  /** Names of the dimensions that the indicators belong to, by id. */
  readonly dimensions: Readonly<Record<string, string>>
  /** What is rated; none when judgements are asked. */
  readonly products: readonly { readonly id: string; readonly name: string }[]
  /** Public half of the mesa's opening key, 32 bytes. */
  readonly opening: Uint8Array
  /** Of the tickets' hashes, 16 bytes. */
  readonly salt: Uint8Array
  /** Open half of the key that signs receipts, 32 bytes; null where the code was made by a Yunta that had no hall. */
  readonly signing: Uint8Array | null
}

const VERSION = 1
const KINDS = ['judgements', 'ratings'] as const

/**
 * An invitation as letters of an address. What the body of indicators says itself goes by its id alone, since the phone's page
 * carries that body: nine indicators are some 500 letters, which one code on a projector holds.
 */
export function invitationText(invitation: Invitation, body: IndicatorBody): string {
  const { mesa, name, place, round, kind, indicators, dimensions, products, opening, salt, signing } = invitation
  const named = Object.entries(dimensions).filter(([id, given]) => dimensionName(body, id) !== given)
  const fields = [
    VERSION,
    mesa,
    name,
    place,
    round,
    KINDS.indexOf(kind),
    indicators.map((one) =>
      isOfBody(one, body) ? one.id : [one.id, one.dimension, one.name, one.question, ...one.rubric],
    ),
    named,
    products.map((one) => [one.id, one.name]),
    base64urlOfBytes(opening),
    base64urlOfBytes(salt),
    // At the end, where a phone's page from before does not look.
    ...(signing ? [base64urlOfBytes(signing)] : []),
  ]
  return base64urlOfBytes(new TextEncoder().encode(JSON.stringify(fields)))
}

/** The invitation that letters stand for; null when they were changed, or a newer Yunta made them. */
export function invitationOf(text: string, body: IndicatorBody): Invitation | null {
  const fields = fieldsOf(text)
  if (!fields || fields[0] !== VERSION) return null
  const [, mesa, name, place, round, kindAt, indicators, named, products, openingText, saltText, signingText] = fields
  if (![mesa, name, place].every(isText) || !isRound(round) || !Array.isArray(indicators)) return null
  const kind = typeof kindAt === 'number' ? KINDS[kindAt] : undefined
  const known: readonly (InvitedIndicator | null)[] = indicators.map((one) => indicatorOf(one, body))
  const opening = isText(openingText) ? bytesOfBase64url(openingText) : null
  const salt = isText(saltText) ? bytesOfBase64url(saltText) : null
  const signing = isText(signingText) ? bytesOfBase64url(signingText) : null
  const [own, rated] = [pairsOf(named), pairsOf(products)]
  if (!kind || !isFull(known) || opening?.length !== 32 || salt?.length !== 16 || !own || !rated) return null
  const dimensions = known.map(({ dimension }) => [dimension, dimensionName(body, dimension) ?? dimension] as const)
  return {
    mesa: String(mesa),
    name: String(name),
    place: String(place),
    round,
    kind,
    indicators: known,
    dimensions: { ...Object.fromEntries(dimensions), ...Object.fromEntries(own) },
    products: rated.map(([id, product]) => ({ id, name: product })),
    opening,
    salt,
    signing: signing?.length === 32 ? signing : null,
  }
}

const isRound = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 255

const isText = (value: unknown): value is string => typeof value === 'string'

const isFull = (list: readonly (InvitedIndicator | null)[]): list is readonly InvitedIndicator[] => !list.includes(null)

const dimensionName = (body: IndicatorBody, dimension: string): string | undefined =>
  body.dimensions.find(({ id }) => id === dimension)?.name

function isOfBody(one: InvitedIndicator, body: IndicatorBody): boolean {
  const known = body.indicators.find(({ id }) => id === one.id)
  return known !== undefined && JSON.stringify(textsOf(known)) === JSON.stringify(textsOf(one))
}

const textsOf = ({ dimension, name, question, rubric }: InvitedIndicator) => [dimension, name, question, ...rubric]

function fieldsOf(text: string): readonly unknown[] | null {
  const bytes = bytesOfBase64url(text)
  if (!bytes) return null
  try {
    const fields: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return Array.isArray(fields) ? fields : null
  } catch {
    return null
  }
}

/** One indicator by its id, or by all its texts. */
function indicatorOf(value: unknown, body: IndicatorBody): InvitedIndicator | null {
  if (isText(value)) return body.indicators.find(({ id }) => id === value) ?? null
  if (!Array.isArray(value) || value.length !== 4 + LEVELS.length || !value.every(isText)) return null
  const [id, dimension, name, question, ...rubric] = value
  if (id === undefined || dimension === undefined || name === undefined || question === undefined) return null
  return isPerLevel(rubric)
    ? { id: idOf<IndicatorId>(id), dimension: idOf<DimensionId>(dimension), name, question, rubric }
    : null
}

function pairsOf(value: unknown): readonly (readonly [string, string])[] | null {
  if (!Array.isArray(value)) return null
  const pairs = value.flatMap((one) => {
    const [id, name] = Array.isArray(one) ? one : []
    return isText(id) && isText(name) ? [[id, name] as const] : []
  })
  return pairs.length === value.length ? pairs : null
}
