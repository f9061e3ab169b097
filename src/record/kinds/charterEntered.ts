import * as z from 'zod/mini'
import { identityNumbersIn } from '../../domain/acta'
import {
  CHAIN_LINKS,
  CHARTER_ARTICLES,
  type CharterEntry,
  contactsIn,
  entriesOf,
  FIRST_ACTIONS,
  productsOf,
  textsOf,
} from '../../domain/charter'
import { type Finding, refused } from '../../domain/finding'
import type { CharterEntryId, ProductId, SegmentId, TerritoryId } from '../../domain/ids'
import type { Territory } from '../../domain/programme'
import { inTerritory, knownProduct, merged, withTerritory } from '../change'
import { defineKind, touchesNothing } from '../kind'
import { filled, idOf, list, text } from '../schema'

const day = () => z.string().check(z.regex(/^(\d{4}-\d\d-\d\d)?$/))
const entryId = () => idOf<CharterEntryId>()
const products = () => list(idOf<ProductId>())

const entry: z.ZodMiniType<CharterEntry> = z.union([
  z.object({
    paper: z.literal('actors'),
    id: entryId(),
    institution: filled(),
    segment: idOf<SegmentId>(),
    mandate: text(),
    seats: z.number().check(z.int(), z.minimum(0), z.maximum(999)),
  }),
  z.object({
    paper: z.literal('committee'),
    id: entryId(),
    commission: text(),
    charge: filled(),
    institution: filled(),
    task: text(),
    products: products(),
  }),
  z.object({
    paper: z.literal('pact'),
    id: entryId(),
    institution: filled(),
    promise: filled(),
    due: day(),
    products: products(),
  }),
  z.object({
    paper: z.literal('plan'),
    id: entryId(),
    product: idOf<ProductId>(),
    link: z.enum(CHAIN_LINKS),
    action: filled(),
    responsible: filled(),
    due: day(),
    first: z.boolean(),
  }),
  z.object({
    paper: z.literal('management'),
    id: entryId(),
    action: entryId(),
    unit: filled(),
    base: text(),
    instrument: text(),
  }),
  z.object({
    paper: z.literal('review'),
    id: entryId(),
    action: entryId(),
    on: day(),
    state: z.enum(['done', 'late']),
    reason: text(),
  }),
  z.object({ paper: z.literal('rules'), id: entryId(), article: z.enum(CHARTER_ARTICLES), text: filled() }),
])
const body = z.object({ territory: idOf<TerritoryId>(), entries: list(entry) })

/**
 * Entries of what a mesa constitutes; a known id is rewritten. They are written after the pair is signed, and at every meeting that
 * follows, so they touch no step.
 */
export const charterEntered = defineKind({
  kind: 'charter-entered',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: ({ territory, entries }) =>
    entries.map((one) => ({ thing: ['charter', territory, one.id], says: JSON.stringify(one) })),
  only: (said, thing) => ({ ...said, entries: said.entries.filter(({ id }) => id === thing[2]) }),
  rules: (programme, { territory, entries }) =>
    withTerritory(programme, territory, (before) => {
      const after = merged(before.charter ?? [], entries)
      const segments = programme.segments.map(({ id }) => id)
      return [...entries.flatMap((one) => objections(one, before, after, segments)), ...crowded(after)]
    }),
  apply: (programme, { territory, entries }) =>
    inTerritory(programme, territory, (before) => ({ ...before, charter: merged(before.charter ?? [], entries) })),
})

function objections(
  entry: CharterEntry,
  territory: Territory,
  after: readonly CharterEntry[],
  segments: readonly SegmentId[],
): readonly Finding[] {
  const texts = textsOf(entry)
  return [
    ...texts.flatMap(identityNumbersIn).map((read) => refused('acta-identity-number', { read })),
    ...texts.flatMap(contactsIn).map((read) => refused('charter-contact', { read })),
    ...productsOf(entry, after).flatMap((product) => knownProduct(territory, product)),
    ...('segment' in entry && !segments.includes(entry.segment)
      ? [refused('segment-unknown', { read: entry.segment })]
      : []),
    ...((entry.paper === 'management' || entry.paper === 'review') &&
    !entriesOf(after, 'plan').some(({ id }) => id === entry.action)
      ? [refused('charter-entry-unknown')]
      : []),
    ...(entry.paper === 'review' && entry.state === 'late' && entry.reason.trim() === ''
      ? [refused('charter-late-reason')]
      : []),
  ]
}

/** Of each product, no more than three actions come first. */
function crowded(after: readonly CharterEntry[]): readonly Finding[] {
  const first = entriesOf(after, 'plan').filter((one) => one.first)
  return first.some((one) => first.filter(({ product }) => product === one.product).length > FIRST_ACTIONS)
    ? [refused('charter-first-three')]
    : []
}
