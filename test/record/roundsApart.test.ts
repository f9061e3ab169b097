import { describe, expect, it } from 'vitest'
import { id, type ProgrammeId } from '../../src/domain/ids'
import { thingKey } from '../../src/domain/thing'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import type { Act } from '../../src/record/kinds'
import { eventsOf } from '../../src/record/log'
import { MANABI } from '../support/mesa'
import { deliver, rateAll, SHEETS, weighedMesa } from '../support/sitting'
import { territoryAfter, written } from './sample'

const [ONE, TWO] = SHEETS
if (!ONE || !TWO) throw new Error('two sheets')
const at = { territory: MANABI, step: 'ratings', round: 1 } as const
const record = weighedMesa()
for (const sheet of [ONE, TWO]) rateAll(record, sheet, [5, 4, 3])
const START = eventsOf(record.ledger.log)
deliver(record, 'ratings', [ONE])
const DELIVERED = eventsOf(record.ledger.log)

const by = (device: string) => (acts: readonly Act[], before: readonly Event[]) =>
  written(acts, before, { programme: id<ProgrammeId>('mesa-en-rondas'), device: id(device) })
const [here, there] = [by('aqui'), by('alla')]
const joined = (...records: readonly (readonly Event[])[]) => [
  ...new Map(records.flat().map((event) => [event.id, event])).values(),
]
const delivered = (events: readonly Event[]) => territoryAfter(events).sitting?.rounds.ratings.delivered

describe('a round that one device closed while another delivered a sheet', () => {
  const both = joined(
    here([{ kind: 'round-closed', body: at }], DELIVERED),
    there([{ kind: 'sheets-delivered', body: { ...at, sheets: [TWO] } }], DELIVERED),
  )

  it('holds what was on the screen of whoever closed: the sheet comes late, and stands aside', () => {
    expect(delivered(both)).toEqual([ONE])
    expect(fold(both).aside.map(({ event, findings }) => [event.kind, findings.map(({ code }) => code)])).toEqual([
      ['sheets-delivered', ['round-not-open']],
    ])
  })

  it('takes the late sheet in once a person says so, with a reason', () => {
    const late = fold(both).aside.map(({ event }) => event.id)
    const after = here([{ kind: 'late-admitted', body: { acts: late, reason: 'Estaba en la otra laptop.' } }], both)
    expect(delivered(after)).toEqual([ONE, TWO])
    expect(territoryAfter(after).sitting?.rounds.ratings.open).toBe(false)
    expect(fold(after).aside).toEqual([])
  })
})

describe('a sheet that one device delivered and another returned', () => {
  it('does not count until a person settles it', () => {
    const again = [
      { kind: 'sheets-returned', body: { ...at, sheets: [ONE] } },
      { kind: 'sheets-delivered', body: { ...at, sheets: [ONE] } },
    ] as const
    const both = joined(here(again, DELIVERED), there(again.slice(0, 1), DELIVERED))
    const key = thingKey(['ratings-delivery', MANABI, ONE])
    expect(fold(both).spoken.conflicts.has(key)).toBe(true)
    expect(delivered(both)).toEqual([])
    const kept = fold(both)
      .spoken.conflicts.get(key)
      ?.sides.find(({ says }) => says === 'delivered')
    if (!kept) throw new Error('one side says that it was delivered')
    const settled = here(
      [
        {
          kind: 'conflict-settled',
          body: { thing: ['ratings-delivery', MANABI, ONE], kept: kept.event.id, reason: 'La mesita la entregó.' },
        },
      ],
      both,
    )
    expect(delivered(settled)).toEqual([ONE])
  })

  it('counts once when both delivered it', () => {
    const acts = [{ kind: 'sheets-delivered', body: { ...at, sheets: [ONE] } }] as const
    const both = joined(here(acts, START), there(acts, START))
    expect(delivered(both)).toEqual([ONE])
    expect(fold(both).spoken.conflicts.size).toBe(0)
  })
})
