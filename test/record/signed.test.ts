import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STEPS } from '../../src/domain/step'
import type { Act } from '../../src/record/kinds'
import { type Ledger, write } from '../../src/record/ledger'
import { eventsOf } from '../../src/record/log'
import { ACTS, anyAct } from '../support/anyAct'
import { closedIn, signaturesIn } from '../support/signed'
import { closedTo, STAMP } from '../support/steps'

function expectSignedToStay(before: Ledger, act: Act): void {
  const next = write(before, act, STAMP)
  if (next.status === 'refused') return
  const closed = closedIn(before.folded)
  expect(signaturesIn(next.ledger.folded, closed)).toEqual(signaturesIn(before.folded, closed))
}

describe.each(ACTS)('%s', (_, acts) => {
  it('leaves what every closed step signs byte for byte as it was, whenever it is accepted', () => {
    fc.assert(
      fc.property(fc.subarray([...STEPS]), acts, (steps, act) => expectSignedToStay(closedTo(steps), act)),
      { numRuns: 60 },
    )
  })
})

describe('undo and redo of any act of the record', () => {
  it('leave what every closed step signs as it was, after whatever else was done', () => {
    const moves = fc.array(fc.oneof(anyAct, fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.subarray([...STEPS]), moves, fc.infiniteStream(fc.nat()), (steps, walk, chance) => {
        let ledger = closedTo(steps)
        for (const move of walk) {
          const events = eventsOf(ledger.log)
          const named = events[(chance.next().value ?? 0) % events.length]?.id
          const act: Act =
            typeof move === 'string' && named
              ? { kind: move === 'undo' ? 'act-undone' : 'act-redone', body: { act: named } }
              : (move as Act)
          expectSignedToStay(ledger, act)
          const next = write(ledger, act, STAMP)
          if (next.status === 'written') ledger = next.ledger
        }
      }),
      { numRuns: 150 },
    )
  })
})
