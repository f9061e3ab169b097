import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeviceId, id } from '../../src/domain/ids'
import { root } from '../../src/record/chain'
import { misnamedClosings } from '../../src/record/closings'
import type { Event } from '../../src/record/event'
import { type Ledger, ledgerOf, write } from '../../src/record/ledger'
import { eventsOf } from '../../src/record/log'
import { causesOf } from '../../src/record/order'
import { verify } from '../../src/record/verify'
import { appendedTo, forged } from '../support/forge'
import { closing, OPEN, SIGNED, STAMP } from '../support/steps'

const WHOLE = eventsOf(OPEN.log)
const isClosing = ({ kind }: Event) => kind === 'step-closed' || kind === 'pair-picked'
const stated = ({ body }: Event) => (body as { readonly root?: string }).root

/** The root of everything an event was written after, found by asking each event whether it is among its causes' causes. */
function rootBehind(event: Event, events: readonly Event[]): string {
  const behind = (one: Event): readonly Event[] => {
    const causes = events.filter(({ id: known }) => causesOf(one).includes(known))
    return [...causes, ...causes.flatMap(behind)]
  }
  return root([...new Set(behind(event))])
}

/** Acts of two devices that hear of each other now and then, closings among them. */
const talk = fc.array(fc.constantFrom('one', 'other', 'hear') as fc.Arbitrary<'one' | 'other' | 'hear'>, {
  minLength: 1,
  maxLength: 9,
})
function spoken(moves: readonly ('one' | 'other' | 'hear')[]): readonly Event[] {
  const ledgers: Record<'one' | 'other', Ledger> = { one: OPEN, other: OPEN }
  const steps = ['candidates', 'indicators', 'weights', 'ratings', 'ranking', 'sensitivity', 'scenarios'] as const
  moves.forEach((move, i) => {
    if (move === 'hear') {
      const all = [...eventsOf(ledgers.one.log), ...eventsOf(ledgers.other.log)]
      const once = [...new Map(all.map((event) => [event.id, event])).values()]
      ledgers.one = ledgerOf(once)
      ledgers.other = ledgers.one
      return
    }
    const step = steps[i % steps.length] ?? 'weights'
    const written = write(ledgers[move], closing(step), { ...STAMP, device: id<DeviceId>(move), at: STAMP.at + i })
    if (written.status === 'written') ledgers[move] = written.ledger
  })
  const all = [...eventsOf(ledgers.one.log), ...eventsOf(ledgers.other.log)]
  return [...new Map(all.map((event) => [event.id, event])).values()]
}

describe('a closing', () => {
  it('names the root of the record as it stood before', () => {
    const written = write(OPEN, closing('weights'), STAMP)
    if (written.status === 'refused') throw new Error('refused')
    expect(stated(written.event)).toBe(root(WHOLE))
  })

  it('names it whoever asks: an act that brings a root of its own is corrected', () => {
    const act = closing('weights')
    const brought = { ...act, body: { ...act.body, root: '0'.repeat(64) } } as typeof act
    const written = write(OPEN, brought, STAMP)
    if (written.status === 'refused') throw new Error('refused')
    expect(stated(written.event)).toBe(root(WHOLE))
  })

  it('names what it had heard of, though another device wrote at the same time, in any order the events arrive', () => {
    fc.assert(
      fc.property(talk, (moves) => {
        const events = spoken(moves)
        for (const event of events.slice(WHOLE.length).filter(isClosing)) {
          expect(stated(event)).toBe(rootBehind(event, events))
        }
        expect(misnamedClosings(events)).toEqual([])
        expect(verify(events.toReversed()).findings).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

describe('checking closings', () => {
  it('finds a history made anew under a closing that still names the old one, though every hash is right', () => {
    const signed = eventsOf(SIGNED.log)
    const at = signed.findIndex(({ kind }) => kind === 'ratings-recorded')
    let prev = signed[at - 1]?.id ?? null
    const anew = signed.map((event, i) => {
      if (i < at) return event
      const made = forged(event, { prev, ...(i === at && { actor: 'Otra persona' }) })
      prev = made.id
      return made
    })
    const { findings } = verify(anew)
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['closing-other-code']))
    const after = signed.slice(at + 1).filter(isClosing).length
    expect(findings).toHaveLength(after)
    expect(findings[0]?.values?.stated).not.toBe(findings[0]?.values?.found)
  })

  it('finds a closing of today that names nothing, and none where closings were written before they did', () => {
    const body = { territory: '13', step: 'weights', reason: '' }
    const codes = (v: number) =>
      verify(appendedTo(WHOLE, { kind: 'step-closed', v, body })).findings.map((one) => one.code)
    expect(codes(2)).toEqual(['closing-other-code'])
    expect(codes(1)).toEqual([])
  })

  it('does not ask where causes are missing: the gap is the finding', () => {
    const codes = verify(WHOLE.filter((_, i) => i !== 3)).findings.map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(['event-cause-missing']))
  })
})
