import { describe, expect, it } from 'vitest'
import { territoriesOf } from '../../../src/domain/programme'
import { STEPS } from '../../../src/domain/step'
import { fold } from '../../../src/record/fold'
import { selectProgramme } from '../../../src/shared/model/current'
import { nextName, nextYear } from '../../../src/shared/model/nextYear'
import { createAppStore } from '../../../src/store/store'
import { EXAMPLE, eventsIn, memoryPorts, openApp } from '../../support/app'

const RECORDS = [
  EXAMPLE,
  'test/saved/v9-reglas/todos-los-actos.yunta.json',
  'test/saved/v6-mesas/dos-cantones.yunta.json',
]

describe('a programme taken up again', () => {
  it.each(RECORDS)('has every act of its beginning let in (%s)', async (path) => {
    const programme = selectProgramme((await openApp(path)).getState())
    if (!programme) throw new Error('no programme')
    const store = createAppStore(memoryPorts())
    const { first, acts } = nextYear(programme, 'Etapa 2027', 'ABCD EFGH')
    expect(await store.getState().create(first)).toMatchObject({ status: 'accepted' })
    for (const act of acts)
      expect([act.kind, store.getState().act(act)]).toMatchObject([act.kind, { status: 'accepted' }])
    const fresh = selectProgramme(store.getState())
    if (!fresh) throw new Error('nothing was made')
    expect(fresh.id).not.toBe(programme.id)
    expect(fresh.continues).toEqual({ programme: programme.id, name: programme.name, code: 'ABCD EFGH' })
    expect(fresh.planRules).toEqual(programme.planRules)
    for (const old of territoriesOf(programme)) {
      const now = fresh.territories[old.id]
      expect(now?.members).toEqual(old.members)
      expect(now?.tables).toEqual(old.tables)
      expect(now?.indicators).toEqual(old.indicators)
      expect(now?.method).toEqual(old.method)
      expect(now?.voices).toEqual(old.voices)
      expect(now?.candidates.map(({ id }) => id)).toEqual(
        old.candidates.filter(({ withdrawn }) => withdrawn === null).map(({ id }) => id),
      )
      // Nothing that was judged or signed goes along.
      expect([now?.judgements, now?.sheets, now?.evidence, now?.pick, now?.ballots, now?.scenarios]).toEqual([
        {},
        {},
        {},
        null,
        undefined,
        [],
      ])
      expect(STEPS.flatMap((step) => now?.steps[step] ?? [])).toEqual([])
      expect(now?.candidates.every(({ filters }) => Object.keys(filters).length === 0)).toBe(true)
    }
  })

  it('leaves the record it was made from as it was', () => {
    const events = eventsIn(EXAMPLE)
    const before = fold(events).programme
    if (!before) throw new Error('no programme')
    const text = JSON.stringify(before)
    nextYear(before, 'Etapa 2027', 'ABCD')
    expect(JSON.stringify(before)).toBe(text)
  })

  it('raises the year in its name, and numbers a name that has none', () => {
    expect(nextName('Etapa 1, 2026')).toBe('Etapa 1, 2027')
    expect(nextName('Norte')).toBe('Norte (2)')
  })
})
