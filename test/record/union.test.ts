import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldOnto } from '../../src/record/fold'
import { inOrder } from '../../src/record/order'
import { apart, sidesApart, starts, walks } from '../support/apart'
import { territory } from '../support/everyAct'
import { brokenLaws, unsound } from '../support/joinLaws'
import { closedIn, signaturesIn } from '../support/signed'

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
      { numRuns: 60 },
    )
  })

  it('adds up to a programme that could have been written in one place', () => {
    fc.assert(
      fc.property(starts, walks, (start, walk) => {
        const mesa = fold(apart(start, walk)).programme?.territories[territory]
        expect(mesa ? unsound(mesa) : []).toEqual([])
      }),
      { numRuns: 100 },
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

  it('joins to the same bytes in any order and grouping, and nothing of anybody is lost', () => {
    fc.assert(
      fc.property(starts, walks, walks, (start, walk, third) => {
        const [here, there] = sidesApart(start, walk)
        const [far] = sidesApart(start, third, ['lejos', 'otra'])
        expect(brokenLaws([here, there, far])).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
