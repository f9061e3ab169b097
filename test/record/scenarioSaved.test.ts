import { describe, expect, it } from 'vitest'
import { id, type ScenarioId, type SegmentId } from '../../src/domain/ids'
import { MOST_SCENARIOS, type Scenario } from '../../src/domain/scenario'
import { decide } from '../../src/record/decide'
import { selectProgramme } from '../../src/selectors/current'
import { mesaScenario } from '../../src/selectors/scenarios'
import { openApp } from '../support/app'
import { MANABI, product } from '../support/ranking'

async function parts() {
  const store = await openApp()
  const programme = selectProgramme(store.getState())
  const territory = programme?.territories[MANABI]
  if (!programme || !territory) throw new Error('no territory')
  const codes = (change: Partial<Scenario>) => {
    const scenario = { ...mesaScenario(territory), id: id<ScenarioId>('uno'), name: 'Uno', ...change }
    const decision = decide(selectProgramme(store.getState()), {
      kind: 'scenario-saved',
      body: { territory: MANABI, scenario },
    })
    return decision.status === 'refused' ? decision.findings.map(({ code }) => code) : []
  }
  return { store, territory, codes }
}
const voice = (segment: string, heard: number) => ({ segment: id<SegmentId>(segment), voice: heard })

describe('a saved scenario', () => {
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
    expect(codes({ without: { products, indicators: [] } })).toEqual([])
    expect(codes({ without: { products: [...products, product('maracuya')], indicators: [] } })).toEqual([
      'scenario-empty',
    ])
    const indicators = territory.indicators.map(({ id: one }) => one)
    expect(codes({ without: { products: [], indicators } })).toEqual(['scenario-empty'])
    expect(codes({ without: { products: [], indicators: indicators.slice(1) } })).toEqual([])
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
