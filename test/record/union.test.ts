import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Product, plain } from '../../src/domain/product'
import type { Territory } from '../../src/domain/programme'
import { fold, foldOnto } from '../../src/record/fold'
import { inOrder } from '../../src/record/order'
import { apart, starts, walks } from '../support/apart'
import { territory } from '../support/everyAct'
import { closedIn, signaturesIn } from '../support/signed'

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

describe('what two devices wrote apart', () => {
  it('adds up to one programme and one list of what stands aside, in whatever order it arrives', () => {
    fc.assert(
      fc.property(starts, walks, fc.infiniteStream(fc.nat()), (start, walk, chance) => {
        const events = apart(start, walk)
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
        const mesa = fold(apart(start, walk)).programme?.territories[territory]
        expect(mesa ? wrongs(mesa) : []).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('leaves at every event what a closed step signs byte for byte as it was', () => {
    fc.assert(
      fc.property(starts, walks, (start, walk) => {
        let before = fold([])
        for (const event of inOrder(apart(start, walk))) {
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
        const events = apart(start, walk)
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
