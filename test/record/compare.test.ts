import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, idsOf, lastShared, type RecordRelation } from '../../src/record/compare'
import type { Event } from '../../src/record/event'
import { type Ledger, ledgerOf, write } from '../../src/record/ledger'
import { eventsOf, logOf } from '../../src/record/log'
import { everyAct, territory } from '../support/everyAct'
import { STAMP } from '../support/steps'

const WHOLE = eventsOf(everyAct().ledger.log)
/** As far as the province stands on the stage. */
const BEGUN = WHOLE.slice(0, 1 + WHOLE.findIndex(({ kind }) => kind === 'territory-opened'))
const between = (a: readonly Event[], b: readonly Event[]) => compare(idsOf(a), idsOf(b))

/** The record after `n` more acts of one device, each of which holds at any time. */
function gone(on: readonly Event[], device: string, n: number): readonly Event[] {
  let ledger: Ledger = ledgerOf(on)
  for (let i = 0; i < n; i++) {
    const mesa = { id: `${device}-${i}`, name: `Mesa ${device} ${i}`, kind: 'sectorial', canton: null, date: '' }
    const by = { ...STAMP, programme: WHOLE[0]?.programme ?? STAMP.programme, device: device as typeof STAMP.device }
    const written = write(ledger, { kind: 'mesas-registered', body: { territory, mesas: [mesa as never] } }, by)
    if (written.status === 'refused') throw new Error(JSON.stringify(written.findings))
    ledger = written.ledger
  }
  return eventsOf(ledger.log)
}

/**
 * The same question answered another way, from the chains alone: a record is older when every end of it is followed or
 * held by the other, and what each has beyond the other is counted by walking back from the ends.
 */
function byChains(a: readonly Event[], b: readonly Event[]): RecordRelation {
  const pastOf = (events: readonly Event[]) => {
    const byId = new Map(events.map((event) => [event.id, event]))
    const seen: string[] = []
    const walk = [...logOf(events).heads]
    for (let id = walk.pop(); id; id = walk.pop()) {
      const event = byId.get(id)
      if (!event || seen.includes(id)) continue
      seen.push(id)
      if (event.prev) walk.push(event.prev)
      walk.push(...event.parents)
    }
    return seen.sort()
  }
  const [mine, theirs] = [pastOf(a), pastOf(b)]
  const brings = mine.filter((id) => !theirs.includes(id)).length
  const lacks = theirs.filter((id) => !mine.includes(id)).length
  if (mine.join() === theirs.join()) return { kind: 'same' }
  if (brings === mine.length || lacks === theirs.length) return { kind: 'apart' }
  if (brings > 0 && lacks > 0) return { kind: 'branched', brings, lacks }
  return brings > 0 ? { kind: 'newer', brings } : { kind: 'older', lacks }
}

const shared = fc.integer({ min: 1, max: WHOLE.length })
const more = fc.integer({ min: 0, max: 3 })

describe('comparing two records', () => {
  it('the same events in any order are the same record', () => {
    expect(between(WHOLE, WHOLE.toReversed())).toEqual({ kind: 'same' })
    expect(between([], [])).toEqual({ kind: 'same' })
  })

  it('a file without its last twenty events is older by twenty, and the whole one newer by twenty', () => {
    expect(between(WHOLE.slice(0, -20), WHOLE)).toEqual({ kind: 'older', lacks: 20 })
    expect(between(WHOLE, WHOLE.slice(0, -20))).toEqual({ kind: 'newer', brings: 20 })
  })

  it('two devices that each went on by themselves have branched, at the last act both have', () => {
    const [one, other] = [gone(WHOLE, 'uno', 2), gone(WHOLE, 'otro', 3)]
    expect(between(one, other)).toEqual({ kind: 'branched', brings: 2, lacks: 3 })
    expect(lastShared(one, idsOf(other))?.id).toBe(WHOLE.at(-1)?.id)
  })

  it('records that share nothing stand apart, and have no last act in common', () => {
    expect(between(WHOLE.slice(0, 5), WHOLE.slice(5))).toEqual({ kind: 'apart' })
    expect(between(WHOLE, [])).toEqual({ kind: 'apart' })
    expect(lastShared(WHOLE, new Set())).toBeNull()
  })

  it('says what walking both chains says, for any two devices that went on from any place', () => {
    fc.assert(
      fc.property(shared, more, more, (from, here, there) => {
        const base = gone(BEGUN, 'base', from % 3)
        const [a, b] = [gone(base, 'uno', here), gone(base, 'otro', there)]
        expect(between(a, b)).toEqual(byChains(a, b))
        expect(lastShared(a, idsOf(b))?.id).toBe(base.at(-1)?.id)
      }),
      { numRuns: 30 },
    )
  })

  it('is the same seen from the other side, with what is brought and what is lacking exchanged', () => {
    fc.assert(
      fc.property(fc.subarray([...WHOLE]), fc.subarray([...WHOLE]), (a, b) => {
        const turned: Record<RecordRelation['kind'], RecordRelation['kind']> = {
          same: 'same',
          apart: 'apart',
          older: 'newer',
          newer: 'older',
          branched: 'branched',
        }
        const [there, back] = [between(a, b), between(b, a)]
        expect(back.kind).toBe(turned[there.kind])
        const counts = (one: RecordRelation) => ['brings' in one ? one.brings : 0, 'lacks' in one ? one.lacks : 0]
        expect(counts(back)).toEqual(counts(there).toReversed())
      }),
    )
  })
})
