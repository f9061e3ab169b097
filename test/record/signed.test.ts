import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STEPS, type StepId } from '../../src/domain/step'
import type { Act } from '../../src/record/kinds'
import { type Ledger, write } from '../../src/record/ledger'
import { eventsOf } from '../../src/record/log'
import { ACTS, anyAct } from '../support/anyAct'
import { territory } from '../support/everyAct'
import { rankingText, signedText } from '../support/signed'
import { closedIn, closedTo, STAMP } from '../support/steps'

/** What every closed step of the mesa signs, and the official ranking where all it is made of is closed. */
function signatures({ folded }: Ledger, closed: readonly StepId[]): readonly string[] {
  const { programme } = folded
  const mesa = programme?.territories[territory]
  if (!programme || !mesa) return closed.map(() => 'the province is gone')
  const ranking = STEPS.slice(0, 4).every((step) => closed.includes(step)) ? [rankingText(programme, mesa)] : []
  return [...closed.map((step) => signedText(programme, mesa, step)), ...ranking]
}

function expectSignedToStay(before: Ledger, act: Act): void {
  const next = write(before, act, STAMP)
  if (next.status === 'refused') return
  const closed = closedIn(before)
  expect(signatures(next.ledger, closed)).toEqual(signatures(before, closed))
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
