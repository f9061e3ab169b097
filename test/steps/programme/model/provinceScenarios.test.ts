import { describe, expect, it } from 'vitest'
import {
  type IndicatorId,
  id,
  type MesaId,
  type ProductId,
  type ScenarioId,
  type SubIndicatorId,
  type TerritoryId,
} from '../../../../src/domain/ids'
import { isScored } from '../../../../src/domain/product'
import { territoriesOf } from '../../../../src/domain/programme'
import type { Scenario } from '../../../../src/domain/scenario'
import { evaluateFormula } from '../../../../src/engine/formula'
import { selectProgramme } from '../../../../src/shared/model/current'
import { selectRanked } from '../../../../src/shared/model/evaluation'
import { mesaScenario } from '../../../../src/shared/model/scenarios'
import { askedOf, scenarioIn } from '../../../../src/steps/programme/model/askedScenarios'
import { type ProvinceCell, selectProvincesAcross } from '../../../../src/steps/programme/model/provinceScenarios'
import { EXAMPLE, openApp } from '../../../support/app'

async function programmeOf(path?: string) {
  const programme = selectProgramme((await openApp(path)).getState())
  if (!programme) throw new Error('no programme')
  return programme
}

const compared = (cell: ProvinceCell | undefined) => (cell?.status === 'answered' ? cell.compared : null)

describe('provinces across scenarios', () => {
  it('story 13 in one row: the worked example keeps its pair but by TOPSIS', async () => {
    const [manabi] = selectProvincesAcross(await programmeOf(), null)
    const at = (asked: string) => compared(manabi?.cells[asked])
    const pair = (asked: string) => at(asked)?.result.pair
    expect(pair('mesa')).toEqual(['cacao-fino', 'cafe-arabigo'])
    expect(at('equal')?.verdict).toBe('same')
    expect(pair('contrast')).toEqual(['queso-fresco', 'cacao-fino'])
    expect(at('contrast')?.verdict).toBe('different')
    expect(manabi?.robust).toMatchObject({ pair: ['cacao-fino', 'cafe-arabigo'], regret: expect.closeTo(4.85, 1) })
  })

  it('asks all thirteen, says what each still lacks, and counts only scenarios somebody answers', async () => {
    const programme = await programmeOf(EXAMPLE)
    const provinces = selectProvincesAcross(programme, null)
    expect(provinces.map(({ territory }) => territory)).toEqual(territoriesOf(programme).map(({ id }) => id))
    for (const { territory, lacks, cells, answered, robust } of provinces) {
      const own = programme.territories[territory]
      const ranked = own && selectRanked(programme, own)
      expect(lacks).toEqual(ranked?.status === 'lacking' ? ranked.lacks : [])
      expect(answered).toBe(askedOf(programme).filter(({ key }) => compared(cells[key])).length)
      if (ranked?.status === 'ranked') expect(compared(cells.mesa)?.result.pair).toEqual(ranked.evaluation.pair)
      else expect([robust, answered]).toEqual([null, 0])
    }
    expect(provinces.filter(({ lacks }) => lacks.length === 0)).toHaveLength(3)
  })

  it('is computed once for a programme', async () => {
    const programme = await programmeOf(EXAMPLE)
    expect(selectProvincesAcross(programme, null)).toBe(selectProvincesAcross(programme, null))
  })

  it('asks every province what one mesa saved for all, with its products by name and what is not there left out', async () => {
    const programme = await programmeOf(EXAMPLE)
    const [from, to] = [programme.territories[id<TerritoryId>('13')], programme.territories[id<TerritoryId>('10')]]
    if (!from || !to) throw new Error('no province')
    const cocoa = from.candidates.find(({ name }) => name.startsWith('Cacao'))
    const price = id<SubIndicatorId>('PR3_P')
    const everybody = from.candidates.filter(isScored).map((one) => one.id)
    const scenario: Scenario = {
      ...mesaScenario(from),
      id: id<ScenarioId>('precios'),
      name: 'Precios',
      everywhere: true,
      without: { indicators: [], products: [], mesas: [id<MesaId>('x')] },
      changes: [
        { kind: 'datum', sub: price, products: everybody, percent: 80 },
        { kind: 'rating', indicator: id<IndicatorId>('NO_HAY'), products: everybody, steps: 1 },
      ],
    }
    expect(cocoa).toBeDefined()
    expect(scenarioIn(scenario, from, to)).toMatchObject({
      without: { mesas: [] },
      changes: [{ sub: price, products: to.candidates.filter(isScored).map((one) => one.id), percent: 80 }],
    })
    const asked = {
      ...programme,
      territories: { ...programme.territories, [from.id]: { ...from, scenarios: [scenario] } },
    }
    const provinces = selectProvincesAcross(asked, evaluateFormula)
    const cells = provinces.filter(({ lacks }) => lacks.length === 0).map(({ cells }) => cells['13/precios'])
    expect(cells.map((cell) => cell?.status)).toEqual(['answered', 'answered', 'answered'])
    expect(provinces.find(({ territory }) => territory === '13')?.answered).toBe(6)
  })

  it('says where a saved scenario changes nothing that the province has', async () => {
    const programme = await programmeOf(EXAMPLE)
    const from = programme.territories[id<TerritoryId>('13')]
    const only = from?.candidates.find(isScored)
    if (!from || !only) throw new Error('no province')
    const products = [{ ...only, id: id<ProductId>('de-aqui'), name: 'Solo de aquí' }]
    const here = { ...from, candidates: [...from.candidates, ...products] }
    const scenario: Scenario = {
      ...mesaScenario(from),
      id: id<ScenarioId>('sin'),
      name: 'Sin',
      everywhere: true,
      without: { indicators: [], products: [id<ProductId>('de-aqui')], mesas: [] },
    }
    const asked = {
      ...programme,
      territories: { ...programme.territories, [from.id]: { ...here, scenarios: [scenario] } },
    }
    const other = selectProvincesAcross(asked, null).find(({ territory }) => territory === '10')
    expect(other?.cells['13/sin']?.status).toBe('elsewhere')
  })
})
