import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IndicatorId, id, type MemberId, type ProductId, type SegmentId } from '../../src/domain/ids'
import { type Product, plain } from '../../src/domain/product'
import type { Territory } from '../../src/domain/programme'
import { memberSheet, type Rating, type SheetId } from '../../src/domain/rating'
import { STEPS, type StepId } from '../../src/domain/step'
import type { Event } from '../../src/record/event'
import { fold, foldOnto } from '../../src/record/fold'
import type { Act } from '../../src/record/kinds'
import { type Ledger, ledgerOf, write } from '../../src/record/ledger'
import { eventsOf } from '../../src/record/log'
import { inOrder } from '../../src/record/order'
import { anyAct } from '../support/anyAct'
import { territory } from '../support/everyAct'
import { said } from '../support/mesa'
import { closedIn, signaturesIn } from '../support/signed'
import { closedTo, closing, reopening, STAMP } from '../support/steps'
import { product } from './sample'

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

/** Two devices that start from one record and write apart, each by the rules; what both wrote together. */
function union(start: Ledger, walk: readonly { readonly by: number; readonly move: Move }[]): readonly Event[] {
  const sides: [Ledger, Ledger] = [start, start]
  const together = () => [
    ...new Map(sides.flatMap(({ log }) => eventsOf(log)).map((event) => [event.id, event])).values(),
  ]
  for (const { by, move: now } of walk) {
    const here = sides[by as 0 | 1]
    if (now.does === 'hear') {
      sides[by as 0 | 1] = ledgerOf(together())
      continue
    }
    const newest = eventsOf(here.log).toReversed()
    const act: Act =
      now.does === 'act'
        ? now.act
        : { kind: now.does === 'undo' ? 'act-undone' : 'act-redone', body: { act: newest[now.of]?.id ?? id('') } }
    const next = write(here, act, { ...STAMP, device: id(by === 0 ? 'aqui' : 'alla') })
    if (next.status === 'written') sides[by as 0 | 1] = next.ledger
  }
  return together()
}

/** What may never be in a territory, in words; an empty list when all is well. */
function wrongs(mesa: Territory): readonly string[] {
  const repeated = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i)
  const products = new Set<string>(mesa.candidates.map(({ id: product }) => product))
  const members = new Set<string>(mesa.members.map(({ id: member }) => member))
  const holders = new Set([
    'plenary',
    ...mesa.tables.map((one) => `table:${one.id}`),
    ...[...members].map((one) => `member:${one}`),
  ])
  const rated = Object.values(mesa.sheets).flatMap((sheet) => Object.keys(sheet ?? {}))
  const names = ({ name }: Product) => plain(name)
  return [
    ...repeated(mesa.candidates.map(({ id: product }) => product)).map((one) => `twice: ${one}`),
    ...repeated(mesa.candidates.map(names)).map((one) => `twice by name: ${one}`),
    ...rated.filter((product) => !products.has(product)).map((one) => `rated and not there: ${one}`),
    ...Object.keys(mesa.sheets)
      .filter((sheet) => !holders.has(sheet))
      .map((one) => `a sheet of nobody: ${one}`),
    ...Object.keys(mesa.judgements)
      .filter((member) => !members.has(member))
      .map((one) => `a ballot of nobody: ${one}`),
    ...(mesa.pick?.products.filter((product) => !products.has(product)) ?? []).map(
      (one) => `picked and not there: ${one}`,
    ),
  ]
}

const walks = fc.array(move, { minLength: 15, maxLength: 45, size: 'max' })
const starts = fc
  .oneof(fc.constantFrom<readonly StepId[]>([], ['weights'], ['weights', 'ratings']), fc.subarray([...STEPS]))
  .map(closedTo)

describe('what two devices wrote apart', () => {
  it('adds up to one programme and one list of what stands aside, in whatever order it arrives', () => {
    fc.assert(
      fc.property(starts, walks, fc.infiniteStream(fc.nat()), (start, walk, chance) => {
        const events = union(start, walk)
        const shuffled = events
          .map((event) => ({ event, key: chance.next().value ?? 0 }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ event }) => event)
        const [one, other] = [fold(events), fold(shuffled)]
        expect(other.programme).toEqual(one.programme)
        expect(other.aside).toEqual(one.aside)
      }),
      { numRuns: 150 },
    )
  })

  it('adds up to a programme that could have been written in one place', () => {
    fc.assert(
      fc.property(starts, walks, (start, walk) => {
        const mesa = fold(union(start, walk)).programme?.territories[territory]
        expect(mesa ? wrongs(mesa) : []).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('leaves at every event what a closed step signs byte for byte as it was', () => {
    fc.assert(
      fc.property(starts, walks, (start, walk) => {
        let before = fold([])
        for (const event of inOrder(union(start, walk))) {
          const after = foldOnto(before, event)
          const closed = closedIn(before)
          if (after.programme !== before.programme) {
            expect(signaturesIn(after, closed), event.kind).toEqual(signaturesIn(before, closed))
          }
          before = after
        }
      }),
      { numRuns: 100 },
    )
  })

  it('counts every act that is not applied: those that are undone, and those that stand aside', () => {
    fc.assert(
      fc.property(starts, walks, (start, walk) => {
        const events = union(start, walk)
        const { aside } = fold(events)
        const ids = aside.map(({ event }) => event.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(aside.filter(({ findings }) => findings.length === 0)).toEqual([])
        expect(ids.filter((one) => !events.some((event) => event.id === one))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
