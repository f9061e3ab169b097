import { describe, expect, it } from 'vitest'
import { id, type MesaId, type ScenarioId, type SegmentId } from '../../src/domain/ids'
import type { Scenario } from '../../src/domain/scenario'
import { recordFromFile } from '../../src/io/recordFile'
import { decide } from '../../src/record/decide'
import { fold } from '../../src/record/fold'
import { NOTHING } from '../../src/record/folded'
import { scenarioSaved } from '../../src/record/kinds/scenarioSaved'
import { selectProgramme } from '../../src/shared/model/current'
import { mesaScenario } from '../../src/shared/model/scenarios'
import { bytesOf, openApp } from '../support/app'
import { MANABI, product } from '../support/ranking'

async function parts() {
  const store = await openApp()
  const programme = selectProgramme(store.getState())
  const territory = programme?.territories[MANABI]
  if (!programme || !territory) throw new Error('no territory')
  const codes = (change: Partial<Scenario>) => {
    const scenario = { ...mesaScenario(territory), id: id<ScenarioId>('uno'), name: 'Uno', ...change }
    const { work } = store.getState()
    const decision = decide(work?.folded ?? NOTHING, {
      kind: 'scenario-saved',
      body: { territory: MANABI, scenario },
    })
    return decision.status === 'refused' ? decision.findings.map(({ code }) => code) : []
  }
  return { store, territory, codes }
}
const voice = (segment: string, heard: number) => ({ segment: id<SegmentId>(segment), voice: heard })

describe('a saved scenario', () => {
  it('goes without a name when nobody wrote one, but never with an empty one', async () => {
    const { codes } = await parts()
    expect(codes({ name: null, description: null })).toEqual([])
    expect(codes({ name: '' })).toEqual(['act-shape'])
  })

  it('hears somebody', async () => {
    const { codes } = await parts()
    expect(codes({ weights: { kind: 'voices', voices: [voice('eps', 0), voice('pri', 0)] } })).toEqual([
      'voices-all-zero',
    ])
    expect(codes({ weights: { kind: 'voices', voices: [voice('eps', 0), voice('pri', 1)] } })).toEqual([])
    expect(codes({ weights: { kind: 'voices', voices: [voice('eps', 0.5)] } })).toEqual(['act-shape'])
  })

  it('keeps two products and an indicator', async () => {
    const { codes, territory } = await parts()
    const products = ['cacao-fino', 'cafe-arabigo', 'queso-fresco'].map(product)
    expect(codes({ without: { products, indicators: [], mesas: [] } })).toEqual([])
    expect(codes({ without: { products: [...products, product('maracuya')], indicators: [], mesas: [] } })).toEqual([
      'scenario-empty',
    ])
    const indicators = territory.indicators.map(({ id: one }) => one)
    expect(codes({ without: { products: [], indicators, mesas: [] } })).toEqual(['scenario-empty'])
    expect(codes({ without: { products: [], indicators: indicators.slice(1), mesas: [] } })).toEqual([])
  })

  it('leaves out whole mesas only while two products stay', async () => {
    const { store, territory } = await parts()
    const folded = store.getState().work?.folded ?? NOTHING
    const mesa = id<MesaId>('norte')
    const from = (count: number) => {
      const candidates = territory.candidates.map((one, i) => (i < count ? { ...one, mesa } : one))
      const territories = { [MANABI]: { ...territory, candidates } }
      const without = { products: [], indicators: [], mesas: [mesa] }
      const scenario = { ...mesaScenario(territory), id: id<ScenarioId>('uno'), name: 'Uno', without }
      return decide(
        { ...folded, programme: folded.programme && { ...folded.programme, territories } },
        {
          kind: 'scenario-saved',
          body: { territory: MANABI, scenario },
        },
      )
    }
    const all = territory.candidates.length
    expect(from(all - 2).status).toBe('accepted')
    expect(from(all - 1)).toMatchObject({ status: 'refused', findings: [{ code: 'scenario-empty' }] })
  })

  it('values the levels on a line that does not fall', async () => {
    const { codes } = await parts()
    expect(codes({ valueLine: [0, 10, 30, 60, 100] })).toEqual([])
    expect(codes({ valueLine: [0, 40, 30, 60, 100] })).toEqual(['value-line-falls'])
    expect(codes({ valueLine: [50, 50, 50, 50, 50] })).toEqual(['value-line-falls'])
    expect(codes({ valueLine: [0, 10, 30, 60, 101] })).toEqual(['act-shape'])
  })

  it('of version 2 takes from the mesa what that version could not change', () => {
    const { events } = recordFromFile(bytesOf('test/saved/v2/otras-voces.yunta.json'), 'otras-voces.yunta.json')
    const [saved] = fold(events).programme?.territories[MANABI]?.scenarios ?? []
    expect(saved).toMatchObject({
      weights: { kind: 'voices' },
      settings: [],
      valueLine: null,
      joining: 'median',
      twoChains: false,
      without: { mesas: [] },
    })
  })

  it('finds room for as many as wanted; a known one is rewritten', async () => {
    const { store, territory } = await parts()
    const save = (own: string, name: string) =>
      store.getState().act({
        kind: 'scenario-saved',
        body: { territory: MANABI, scenario: { ...mesaScenario(territory), id: id<ScenarioId>(own), name } },
      }).status
    for (let i = 0; i < 12; i++) expect(save(`n${i}`, `N${i}`)).toBe('accepted')
    expect(save('n0', 'Otro')).toBe('accepted')
    const scenarios = store.getState().work?.folded.programme?.territories[MANABI]?.scenarios
    expect(scenarios?.map(({ name }) => name)).toEqual(['Otro', ...Array.from({ length: 11 }, (_, i) => `N${i + 1}`)])
  })

  it('takes changes of data and of ratings, no change of a rating by nothing or off the scale, and no kind unheard of', async () => {
    const { territory } = await parts()
    const taken = (change: unknown) => {
      const scenario = { ...mesaScenario(territory), id: id<ScenarioId>('c'), name: 'C', changes: [change] }
      return scenarioSaved.schema.safeParse({ territory: MANABI, scenario }).success
    }
    const products = ['cacao-fino']
    expect(taken({ kind: 'datum', sub: 'PR3_P', products, percent: 80 })).toBe(true)
    expect(taken({ indicator: 'PRECIO', products, percent: 80 })).toBe(true)
    expect(taken({ kind: 'tariff', indicator: 'PRECIO', products, percent: 80 })).toBe(false)
    const steps = (n: number) => taken({ kind: 'rating', indicator: 'PRECIO', products, steps: n })
    expect([-4, -1, 1, 4].map(steps)).toEqual([true, true, true, true])
    expect([0, 5, -5, 0.5].map(steps)).toEqual([false, false, false, false])
  })
})
