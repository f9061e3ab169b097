import fc from 'fast-check'
import { type IndicatorId, id, type MemberId, type ProductId, type SegmentId } from '../../src/domain/ids'
import { memberSheet, type Rating, type SheetId } from '../../src/domain/rating'
import { STEPS, type StepId } from '../../src/domain/step'
import type { Event } from '../../src/record/event'
import type { Act } from '../../src/record/kinds'
import { type Ledger, ledgerOf, write } from '../../src/record/ledger'
import { eventsOf } from '../../src/record/log'
import { product } from '../record/sample'
import { anyAct } from './anyAct'
import { territory } from './everyAct'
import { said } from './mesa'
import { closedTo, closing, reopening, STAMP } from './steps'

type Move =
  | { readonly does: 'act'; readonly act: Act }
  /** Undo or redo of the act at this place of the record, whoever did it. */
  | { readonly does: 'undo' | 'redo'; readonly of: number }
  /** Hears of everything the other device has written. */
  | { readonly does: 'hear' }
const at = { territory }
const MORA = id<ProductId>('mora')
const cell = (product: ProductId, value: Rating | null) => ({
  product,
  indicator: id<IndicatorId>('PRECIO'),
  value,
  reason: '',
})
const ratingOf = (sheet: SheetId, product: ProductId, value: Rating | null): Act => ({
  kind: 'ratings-recorded',
  body: { ...at, sheet, origin: '', leftOut: [], cells: [cell(product, value)] },
})
const seated = (name: string, segment: string): Act => ({
  kind: 'members-registered',
  body: { ...at, members: [{ id: id<MemberId>(name), name, segment: id<SegmentId>(segment) }] },
})
/** The ones that get in each other's way when neither device has heard of the other's. */
const CONTESTED: readonly Act[] = [
  { kind: 'products-proposed', body: { ...at, products: [product('Mora')] } },
  { kind: 'product-withdrawn', body: { ...at, product: MORA, reason: 'Sin volumen.' } },
  { kind: 'product-restored', body: { ...at, product: MORA } },
  ratingOf('plenary', MORA, 4),
  ratingOf('plenary', id<ProductId>('cacao'), 1),
  ratingOf(memberSheet(id<MemberId>('ACA-01')), id<ProductId>('cafe'), 5),
  seated('ACA-01', 'aca'),
  seated('ACA-01', 'pub'),
  seated('EPS-01', 'pub'),
  {
    kind: 'judgements-made',
    body: { ...at, member: id<MemberId>('ACA-01'), judgements: [said('root', 'MER', 'PRO', -4)] },
  },
  ...(['candidates', 'weights', 'ratings', 'selection'] as const).flatMap((step) => [closing(step), reopening(step)]),
]

const move = fc.record({
  by: fc.constantFrom(0, 1),
  move: fc.oneof(
    { weight: 4, arbitrary: anyAct.map((act): Move => ({ does: 'act', act })) },
    { weight: 3, arbitrary: fc.constantFrom(...CONTESTED).map((act): Move => ({ does: 'act', act })) },
    { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('undo', 'redo'), of: fc.nat({ max: 12 }) }) },
    { weight: 1, arbitrary: fc.constant<Move>({ does: 'hear' }) },
  ),
})

export type Walk = readonly { readonly by: number; readonly move: Move }[]

/** Two devices that start from one record and write apart, each by the rules; what both wrote together. */
export const apart = (start: Ledger, walk: Walk): readonly Event[] => everyOf(sidesApart(start, walk))

const everyOf = (sides: readonly Ledger[]): readonly Event[] => [
  ...new Map(sides.flatMap(({ log }) => eventsOf(log)).map((event) => [event.id, event])).values(),
]

/**
 * The same, as each of the two has it at the end.
 *
 * @param names of the devices
 */
export function sidesApart(
  start: Ledger,
  walk: Walk,
  names: readonly [string, string] = ['aqui', 'alla'],
): readonly [Ledger, Ledger] {
  const sides: [Ledger, Ledger] = [start, start]
  for (const { by, move: now } of walk) {
    const here = sides[by as 0 | 1]
    if (now.does === 'hear') {
      sides[by as 0 | 1] = ledgerOf(everyOf(sides))
      continue
    }
    const newest = eventsOf(here.log).toReversed()
    const act: Act =
      now.does === 'act'
        ? now.act
        : { kind: now.does === 'undo' ? 'act-undone' : 'act-redone', body: { act: newest[now.of]?.id ?? id('') } }
    const next = write(here, act, { ...STAMP, device: id(names[by as 0 | 1]) })
    if (next.status === 'written') sides[by as 0 | 1] = next.ledger
  }
  return sides
}

export const walks = fc.array(move, { minLength: 15, maxLength: 45, size: 'max' })
export const starts = fc
  .oneof(fc.constantFrom<readonly StepId[]>([], ['weights'], ['weights', 'ratings']), fc.subarray([...STEPS]))
  .map(closedTo)
