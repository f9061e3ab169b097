import * as z from 'zod/mini'
import { BODY } from '../../data/body'
import { base64urlOfBytes, bytesOfBase64url } from '../ballot/base64url'
import type { AskedRound } from '../ballot/inbox'
import type { Invitation } from '../ballot/invitation'
import { notOpened, type Opened, opened } from '../ballot/open'

/** What a round is asked for: everything of an invitation but its keys, the tickets to make, and where the phone's page is. */
export interface RoundPlan extends Omit<Invitation, 'opening' | 'salt' | 'signing'> {
  readonly tickets: readonly string[]
  readonly address: string
}

/** A round as its file keeps it. None of it opens a ballot; with the tickets' hashes one could deliver in somebody's name. */
export interface PreparedRound extends Omit<AskedRound, 'closedAfter'> {
  readonly opening: Uint8Array
  readonly salt: Uint8Array
}

const name = () => z.string().check(z.minLength(1))
const round = () => z.int().check(z.gte(1), z.lte(255))

const PLAN = z.object({
  mesa: name(),
  name: name(),
  place: name(),
  round: round(),
  kind: z.enum(['judgements', 'ratings']),
  /** Ids of the body; the indicators of the core when it is left out. */
  indicators: z.optional(z.array(name()).check(z.minLength(1))),
  /** What is rated; left out for judgements. */
  products: z.optional(z.array(z.object({ id: name(), name: name() }))),
  /** Segment → how many tickets: { "EPS": 16 } makes EPS-01 … EPS-16. */
  tickets: z.record(name(), z.int().check(z.gte(1), z.lte(999))),
  /** Of the phone's page: "https://example.gob.ec/yunta/boleta.html". */
  address: z.url(),
})

/** A plan as it was parsed. */
export function roundPlan(value: unknown): Opened<RoundPlan> {
  const read = PLAN.safeParse(value)
  if (!read.success) return notOpened('round-plan', { read: read.error.issues[0]?.path.join('.') ?? '' })
  const { indicators: ids, products = [], tickets, ...rest } = read.data
  const known =
    ids?.map((one) => BODY.indicators.find(({ id }) => id === one)) ?? BODY.indicators.filter(({ core }) => core)
  const indicators = known.flatMap((one) => one ?? [])
  if (indicators.length < known.length) return notOpened('round-plan', { read: 'indicators' })
  if (rest.kind === 'ratings' && products.length === 0) return notOpened('round-plan', { read: 'products' })
  const used = BODY.dimensions.filter(({ id }) => indicators.some(({ dimension }) => dimension === id))
  return opened({
    ...rest,
    products,
    indicators,
    dimensions: Object.fromEntries(used.map((one) => [one.id, one.name])),
    tickets: Object.entries(tickets).flatMap(([segment, count]) =>
      Array.from({ length: count }, (_, i) => `${segment}-${String(i + 1).padStart(2, '0')}`),
    ),
  })
}

const FILE = z.object({
  mesa: name(),
  round: round(),
  list: z.array(name()),
  opening: z.string(),
  salt: z.string(),
  tickets: z.array(z.object({ ticket: name(), hash: z.string(), voided: z.boolean() })),
})

/** A round as it goes to its file. */
export const roundFile = ({ opening, salt, tickets, ...rest }: PreparedRound): z.infer<typeof FILE> => ({
  ...rest,
  list: [...rest.list],
  opening: base64urlOfBytes(opening),
  salt: base64urlOfBytes(salt),
  tickets: tickets.map(({ hash, ...ticket }) => ({ ...ticket, hash: base64urlOfBytes(hash) })),
})

/** A round's file as it was parsed. */
export function preparedRound(value: unknown): Opened<PreparedRound> {
  const read = FILE.safeParse(value)
  if (!read.success) return notOpened('round-file')
  const { opening, salt, tickets, ...rest } = read.data
  const [key, grain] = [bytesOfBase64url(opening), bytesOfBase64url(salt)]
  const known = tickets.flatMap(({ hash, ...ticket }) => {
    const bytes = bytesOfBase64url(hash)
    return bytes?.length === 32 ? [{ ...ticket, hash: bytes }] : []
  })
  if (key?.length !== 32 || grain?.length !== 16 || known.length < tickets.length) return notOpened('round-file')
  return opened({ ...rest, opening: key, salt: grain, tickets: known })
}
