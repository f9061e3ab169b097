import { describe, expect, it } from 'vitest'
import { BODY, FILTERS, SEGMENTS_AT_START } from '../../data/body'
import { id, type ProductId, type SubIndicatorId } from '../../src/domain/ids'
import { SEGMENTS } from '../../src/domain/mesa'
import { evaluateFormula } from '../../src/engine/formula'
import { suggest } from '../../src/engine/suggest'
import { decide } from '../../src/record/decide'
import { NOTHING } from '../../src/record/folded'

const indicator = (code: string) => {
  const found = BODY.indicators.find(({ id }) => id === code)
  if (!found) throw new Error(code)
  return found
}
const sub = (code: string) => BODY.indicators.flatMap(({ subs }) => subs).find(({ id }) => id === code)

describe('the body of indicators', () => {
  it('has the nine of the founding document, then eight optional ones', () => {
    expect(BODY.indicators.filter(({ core }) => core).map(({ id }) => id)).toEqual([
      'DEM_NAC',
      'DEM_INT',
      'PERSP',
      'PRECIO',
      'CALIDAD',
      'COMPET',
      'VOLUMEN',
      'VALAGR',
      'EXCED',
    ])
    expect(BODY.indicators.filter(({ core }) => !core)).toHaveLength(8)
    expect(BODY.dimensions.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'MER Mercado',
      'PRO Producción y competitividad',
      'VAL Valor y distribución',
      'TER Inclusión, territorio y ambiente',
    ])
  })

  it('keeps the cuts as they were proposed', () => {
    expect(sub('DN1')?.cuts).toEqual(['-2', '0', '2', '5'])
    expect(sub('CO1')?.cuts).toEqual(['0.7', '0.9', '1.1', '1.3'])
    expect(sub('PR2')).toMatchObject({ cuts: ['40', '30', '20', '10'], direction: 'min' })
    expect(sub('PF1')?.cuts).toEqual(['-0.5', '0.5', '1.5', '2.5'])
    expect(sub('RI2')?.cuts).toEqual(['3', '2', '1', '0.5'])
  })

  it('orders every row of cuts by its direction', () => {
    for (const { id, cuts, direction } of BODY.indicators.flatMap(({ subs }) => subs)) {
      const sorted = cuts.map(Number).sort((one, other) => (direction === 'max' ? one - other : other - one))
      expect(cuts.map(Number), id).toEqual(sorted)
      expect(new Set(cuts).size, id).toBe(4)
    }
  })

  it('anchors the scale with five sentences, a question and a guide', () => {
    for (const { id, rubric, question, guide } of BODY.indicators) {
      expect(
        [...rubric, question, guide].filter((words) => words.trim() === ''),
        id,
      ).toEqual([])
      expect(new Set(rubric).size, id).toBe(5)
    }
    expect(indicator('CALIDAD').rubric[4]).toMatch(/^Calidad reconocida/)
    expect(indicator('PERSP').moment).toBe('potencial')
  })

  it('names the filters and the segments the rest of the app knows', () => {
    expect(FILTERS.map(({ id }) => id)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5'])
    expect(SEGMENTS_AT_START.map(({ id }) => id)).toEqual([...SEGMENTS])
  })

  it('is a package the record accepts', () => {
    const body = {
      name: 'x',
      simulated: false,
      bodyVersion: BODY.version,
      dimensions: BODY.dimensions,
      catalogue: BODY.indicators,
      segments: SEGMENTS_AT_START,
      filters: FILTERS,
    }
    expect(decide(NOTHING, { kind: 'programme-created', body }).status).toBe('accepted')
  })

  it('computes the margin from price and cost, which suggest nothing by themselves', () => {
    const datum = (code: string, value: string) => ({
      product: id<ProductId>('cacao'),
      sub: id<SubIndicatorId>(code),
      value,
      unit: 'USD/kg',
      source: '',
      year: '',
      grade: 'juicio' as const,
      note: '',
    })
    const price = { PR3_P: datum('PR3_P', '3') }
    const withData = (row: Record<string, ReturnType<typeof datum>>) =>
      suggest({ data: { [id<ProductId>('cacao')]: row } }, id('cacao'), indicator('PRECIO'), evaluateFormula)
    expect(withData(price)).toBeNull()
    // (3 − 2) / 2 = 50 %, which reaches the fourth cut.
    expect(withData({ ...price, PR3_C: datum('PR3_C', '2') })).toMatchObject({
      level: 5,
      parts: [{ sub: 'PR3', value: 50 }],
    })
  })
})
