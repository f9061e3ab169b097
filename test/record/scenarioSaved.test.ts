import { describe, expect, it } from 'vitest'
import { id, type MesaId, type ScenarioId, type SegmentId } from '../../src/domain/ids'
import { MOST_SCENARIOS, type Scenario } from '../../src/domain/scenario'
import { recordFromFile } from '../../src/io/recordFile'
import { decide } from '../../src/record/decide'
import { fold } from '../../src/record/fold'
import { NOTHING } from '../../src/record/folded'
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

  it('finds room beside the mesa for four; a known one is rewritten', async () => {
    const { store, territory, codes } = await parts()
    for (let i = 0; i < MOST_SCENARIOS; i++) {
      const scenario = { ...mesaScenario(territory), id: id<ScenarioId>(`n${i}`), name: `N${i}` }
      store.getState().act({ kind: 'scenario-saved', body: { territory: MANABI, scenario } })
    }
    expect(codes({})).toEqual(['scenario-too-many'])
    expect(codes({ id: id<ScenarioId>('n0') })).toEqual([])
  })
})
