import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '../../src/domain/ids'
import type { Programme } from '../../src/domain/programme'
import { restsOn, type StepPlace } from '../../src/domain/step'
import { thingKey } from '../../src/domain/thing'
import type { Event } from '../../src/record/event'
import { fold, foldOnto } from '../../src/record/fold'
import { NOTHING } from '../../src/record/folded'
import { causesOf, inOrder } from '../../src/record/order'
import { eventPlaces } from '../../src/record/places'
import { apart, starts, walks } from '../support/apart'
import { signatures } from '../support/signed'
import { CACAO, DEM, MANABI, rate, territoryAfter, WEIGHED, written } from './sample'

const START = written(WEIGHED)
const here = (acts: Parameters<typeof written>[0], before = START) => written(acts, before, { device: id('aqui') })
const there = (acts: Parameters<typeof written>[0], before = START) => written(acts, before, { device: id('alla') })
const joined = (...records: readonly (readonly Event[])[]) => [
  ...new Map(records.flat().map((event) => [event.id, event])).values(),
]
const RATING = ['rating', MANABI, 'plenary', CACAO, DEM] as const
const plenary = (events: readonly Event[]) => territoryAfter(events).sheets.plenary?.[CACAO]?.[DEM]?.value
const close = { kind: 'step-closed', body: { territory: MANABI, step: 'ratings', reason: '' } } as const

describe('two ratings of one cell by people who did not know of each other', () => {
  it('are a conflict when they differ, and the cell is missing until somebody settles it', () => {
    const folded = fold(joined(here([rate('cacao', 'DEM', 3)]), there([rate('cacao', 'DEM', 4)])))
    const conflict = folded.spoken.conflicts.get(thingKey(RATING))
    expect(conflict?.sides.map(({ event, says }) => [event.device, says])).toEqual([
      ['alla', '4'],
      ['aqui', '3'],
    ])
    expect(plenary(joined(here([rate('cacao', 'DEM', 3)]), there([rate('cacao', 'DEM', 4)])))).toBeUndefined()
  })

  it('are no conflict when they say the same', () => {
    const both = joined(here([rate('cacao', 'DEM', 3)]), there([rate('cacao', 'DEM', 3)]))
    expect(fold(both).spoken.conflicts.size).toBe(0)
    expect(plenary(both)).toBe(3)
  })

  it('are settled by whoever has seen both and rates the cell anew', () => {
    const both = joined(here([rate('cacao', 'DEM', 3)]), there([rate('cacao', 'DEM', 4)]))
    const after = here([rate('cacao', 'DEM', 5)], both)
    expect(fold(after).spoken.conflicts.size).toBe(0)
    expect(plenary(after)).toBe(5)
  })
})

describe('what a closing signs', () => {
  it('is what was on the screen of whoever closed: a rating that another wrote meanwhile comes late', () => {
    const closed = here([rate('cacao', 'DEM', 3), rate('cafe', 'DEM', 2), close])
    const late = there([rate('cacao', 'DEM', 4)])
    const folded = fold(joined(closed, late))
    expect(folded.aside.map(({ event, findings }) => [event.device, findings[0]?.code])).toEqual([
      ['alla', 'step-closed'],
    ])
    expect(plenary(joined(closed, late))).toBe(3)
  })

  it('stays the same in every union in which the closing holds', () => {
    let held = 0
    fc.assert(
      fc.property(starts, walks, (start, walk) => {
        const events = apart(start, walk)
        for (const { event, programme } of moments(events)) {
          if (event.kind !== 'step-closed') continue
          // The schema of this kind is { territory, step, reason }.
          const { territory, step } = event.body as unknown as StepPlace
          const own = fold(heardBy(event, events)).programme
          const [mine, whole] = [own?.territories[territory], programme.territories[territory]]
          if (!own || !mine || !whole) throw new Error('a closing outside a province')
          const signs = [step, ...restsOn(step)]
          held += 1
          expect(signatures(programme, whole, signs), `${event.device} ${event.seq}`).toEqual(
            signatures(own, mine, signs),
          )
        }
      }),
      { numRuns: 60 },
    )
    expect(held).toBeGreaterThan(30)
  })
})

/** An event and all that its writer had heard of. */
function heardBy(event: Event, events: readonly Event[]): readonly Event[] {
  const byId = new Map(events.map((one) => [one.id, one]))
  const heard = new Set<Event>()
  const waiting = [event]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (heard.has(next)) continue
    heard.add(next)
    waiting.push(...causesOf(next).flatMap((cause) => byId.get(cause) ?? []))
  }
  return [...heard]
}

/** The programme right after each event that entered. */
function moments(events: readonly Event[]): readonly { readonly event: Event; readonly programme: Programme }[] {
  const { order, heard, crossed } = eventPlaces(inOrder(events))
  let folded = NOTHING
  return order.flatMap((event) => {
    if (crossed.has(event.id)) return []
    folded = foldOnto(folded, event, heard.get(event.id))
    const { programme } = folded
    return programme && folded.aside.every((one) => one.event !== event) ? [{ event, programme }] : []
  })
}
