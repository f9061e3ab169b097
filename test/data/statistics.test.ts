import { describe, expect, it } from 'vitest'
import { BODY } from '../../data/body'
import { rowsOf } from '../../data/build/rows'
import { PRODUCTS } from '../../data/products'
import { STATISTICS, statisticsOf } from '../../data/statistics'

const sources = new Set(rowsOf<'source_id'>('sources.csv').map(({ source_id }) => source_id))
const subs = BODY.indicators.flatMap((indicator) => indicator.subs)
const figure = (province: string, product: string, sub: string) =>
  statisticsOf(province).find((datum) => datum.product === product && datum.sub === sub)

describe('statistics', () => {
  it('trace every figure to a source, a sub-indicator and a candidate', () => {
    for (const { source, sub } of STATISTICS.series) {
      expect(source.split('+').filter((one) => !sources.has(one))).toEqual([])
      expect(subs.map(({ id }) => String(id))).toContain(sub)
    }
    const known = new Set(PRODUCTS.candidates.map(({ province, product }) => `${province} ${product}`))
    expect(STATISTICS.values.filter(([province, product]) => !known.has(`${province} ${product}`))).toEqual([])
  })

  it('have one figure a cell, a year and a plain decimal', () => {
    const cells = STATISTICS.values.map(([province, product, series]) =>
      [province, product, STATISTICS.series[series]?.sub].join(' '),
    )
    expect(new Set(cells).size).toBe(cells.length)
    expect(STATISTICS.values.filter(([, , , value]) => !/^\d+(\.\d{1,4})?$/.test(value))).toEqual([])
    expect(STATISTICS.series.filter(({ year }) => !/^\d{4}$/.test(year))).toEqual([])
  })

  it('repeat the survey where the definition is the same', () => {
    expect(figure('13', 'platano', 'VO1')).toMatchObject({
      value: '51.3628',
      unit: '%',
      grade: 'oficial',
      year: '2024',
    })
    // 556,610 of the country's 1,083,683 t.
    expect(Number(figure('13', 'platano', 'VO1')?.value)).toBeCloseTo((100 * 556_610) / 1_083_683, 3)
  })

  it('average the exports of the years that can be trusted (worked by hand)', () => {
    // (3,029,168 + 3,479,948) / 2 thousand dollars; 2024 lost its decimal comma in the copy and stays out.
    expect(figure('12', 'banano', 'DI1')).toMatchObject({ value: '3254.558', year: '2023' })
    expect(figure('13', 'limon', 'DI1')?.note).toMatch(/^Solo 2022/)
  })

  it('measure volatility only with two years of prices, in the unit they came in', () => {
    const prices = rowsOf<'product' | 'usd'>('raw/producer_prices.csv')
      .filter(({ product }) => product === 'Leche Cruda')
      .map(({ usd }) => Number(usd))
    const sum = prices.reduce((total, price) => total + price, 0)
    const squares = prices.reduce((total, price) => total + price * price, 0)
    const deviation = Math.sqrt((squares - (sum * sum) / prices.length) / (prices.length - 1))
    expect(Number(figure('13', 'leche-y-lacteos', 'PR2')?.value)).toBeCloseTo(
      (100 * deviation * prices.length) / sum,
      3,
    )
    expect(figure('02', 'naranja', 'PR2')).toBeUndefined() // two months of the 36
    expect(figure('10', 'frejol-tierno', 'PR2')).toBeUndefined() // eight months of the 36
  })

  it('say beside the figure where it is not quite what the body asks', () => {
    expect(figure('13', 'cacao', 'EX1')).toMatchObject({ unit: '% del precio FOB' })
    expect(figure('13', 'cacao', 'EX1')?.note).toMatch(/no es el precio que paga el consumidor/)
    expect(figure('18', 'mora', 'VO1')).toMatchObject({ grade: 'encuesta', year: '2021' })
    expect(figure('18', 'mora', 'VO1')?.note).toMatch(/superficie plantada/)
    expect(figure('07', 'camaron', 'VO1')?.grade).toBe('juicio')
  })

  it('leave blank what was not found', () => {
    const filled = new Set(STATISTICS.series.map(({ sub }) => sub))
    for (const unknown of ['DN1', 'DN3', 'DI2', 'PF2', 'PR1', 'PR3', 'PR3_C', 'CA1', 'CA2', 'CO2', 'VO2', 'EX2'])
      expect(filled).not.toContain(unknown)
    expect(figure('13', 'atun-procesado', 'VO1')).toBeUndefined()
    // Avocado exports are so small that one per cent of them is under 100 thousand dollars.
    expect(figure('04', 'aguacate', 'DI3')).toBeUndefined()
    expect(figure('12', 'cacao', 'DI3')?.value).toBe('16')
  })
})
