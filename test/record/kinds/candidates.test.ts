import { describe, expect, it } from 'vitest'
import { id, type SubIndicatorId } from '../../../src/domain/ids'
import type { Act } from '../../../src/record/kinds'
import { CACAO, DEM, MANABI, PRECIO, product, QUESO, refusals, STARTED, territoryAfter, written } from '../sample'

const at = { territory: MANABI }
const started = written(STARTED)
const candidate = (events: typeof started, name: string) =>
  territoryAfter(events).candidates.find(({ id: product }) => product === name)
const rewrite = (name: string, change: object = {}): Act => ({
  kind: 'product-described',
  body: { ...at, product: { ...product(name), ...change } },
})
const withdraw = (name: string, reason = 'sin volumen'): Act => ({
  kind: 'product-withdrawn',
  body: { ...at, product: id(name), reason },
})
const restore = (name: string): Act => ({ kind: 'product-restored', body: { ...at, product: id(name) } })
const judge = (name: string, verdict: 'pass' | 'fail' | 'check', filter = 'F2', note = 'Ocupa páramo'): Act => ({
  kind: 'filter-judged',
  body: { ...at, product: id(name), filter: id(filter), verdict, note },
})

describe('a proposal', () => {
  it('is refused for each id that is taken, also inside the same file', () => {
    const again = { ...product('Maní'), id: CACAO }
    expect(refusals(started, { kind: 'products-proposed', body: { ...at, products: [again] } })).toEqual([
      'product-repeated',
    ])
    const twice = [product('Maní'), { ...product('Maní '), id: id<never>('otro') }]
    expect(refusals(started, { kind: 'products-proposed', body: { ...at, products: twice } })).toEqual([
      'product-repeated',
    ])
  })

  it('puts new candidates behind the others, in the contest and judged by no filter', () => {
    const more = written([{ kind: 'products-proposed', body: { ...at, products: [product('Maní')] } }], started)
    expect(territoryAfter(more).candidates.map(({ name }) => name)).toEqual(['Cacao', 'Café', 'Queso', 'Maní'])
    expect(candidate(more, 'mani')).toEqual({ ...product('Maní'), withdrawn: null, filters: {} })
  })
})

describe('the sheet of a candidate', () => {
  it('is rewritten without touching its filters, its withdrawal or any other candidate', () => {
    const before = written([judge('queso', 'check'), withdraw('queso')], started)
    const after = written([rewrite('Queso', { families: 40, chain: 'Lácteos' })], before)
    expect(candidate(after, 'queso')).toEqual({ ...candidate(before, 'queso'), families: 40, chain: 'Lácteos' })
    expect(candidate(after, 'cacao')).toEqual(candidate(before, 'cacao'))
  })

  it('may keep its own name, and not take that of another in any spelling', () => {
    expect(refusals(started, rewrite('Queso'))).toEqual([])
    expect(refusals(started, rewrite('Queso', { name: '  cáCAO ' }))).toEqual(['product-repeated'])
  })

  it('is of a candidate that is there', () => {
    expect(refusals(started, rewrite('Maíz'))).toEqual(['product-unknown'])
  })
})

describe('who leaves the contest and comes back', () => {
  it('is a candidate that is there', () => {
    expect(refusals(started, withdraw('maiz'))).toEqual(['product-unknown'])
    expect(refusals(started, restore('maiz'))).toEqual(['product-unknown'])
  })

  it('leaves alone, and keeps what the filters said', () => {
    const events = written([judge('queso', 'check'), withdraw('queso'), restore('queso')], started)
    expect(candidate(events, 'queso')?.filters).toEqual({ F2: { verdict: 'check', note: 'Ocupa páramo' } })
    expect(territoryAfter(written([withdraw('queso')], started)).candidates.map(({ withdrawn }) => withdrawn)).toEqual([
      null,
      null,
      'sin volumen',
    ])
  })
})

describe('a filter', () => {
  it('is one of the programme, on a candidate that is there', () => {
    expect(refusals(started, judge('queso', 'pass', 'F9'))).toEqual(['filter-unknown'])
    expect(refusals(started, judge('maiz', 'pass'))).toEqual(['product-unknown'])
  })

  it('asks for words only when it fails, and blanks are no words', () => {
    expect(refusals(started, judge('queso', 'fail', 'F2', '   '))).toEqual(['filter-needs-reason'])
    expect(refusals(started, judge('queso', 'pass', 'F2', ''))).toEqual([])
    expect(refusals(started, judge('queso', 'check', 'F2', ''))).toEqual([])
  })
})

describe('measured data', () => {
  const datum = (name: string, sub: string, value: string) => ({
    product: id<typeof CACAO>(name),
    sub: id<SubIndicatorId>(sub),
    value,
    unit: '%',
    source: '',
    year: '2024',
    grade: 'oficial' as const,
    note: '',
  })
  const record = (...data: readonly ReturnType<typeof datum>[]): Act => ({
    kind: 'data-recorded',
    body: { ...at, origin: 'a.csv', leftOut: [], data },
  })

  it('of a product that is not there is refused once for the product, not for each figure', () => {
    expect(refusals(started, record(datum('maiz', 'S1', '1'), datum('maiz', 'S2', '2')))).toEqual(['product-unknown'])
  })

  it('replaces the figure of one product and sub-indicator, and leaves the others', () => {
    const first = written(
      [record(datum('cacao', 'S1', '1'), datum('cacao', 'S2', '2'), datum('queso', 'S1', '3'))],
      started,
    )
    const { data } = territoryAfter(written([record(datum('cacao', 'S1', '9'), datum('cacao', 'S3', '4'))], first))
    const values = (name: typeof CACAO) => Object.values(data[name] ?? {}).map(({ sub, value }) => [sub, value])
    expect(values(CACAO)).toEqual([
      ['S1', '9'],
      ['S2', '2'],
      ['S3', '4'],
    ])
    expect(values(QUESO)).toEqual([['S1', '3']])
  })
})

describe('the evidence behind a cell', () => {
  const note = (name: string, on: string, text: string): Act => ({
    kind: 'evidence-noted',
    body: { ...at, product: id(name), indicator: id(on), note: text },
  })

  it('is kept beside that of other cells, and taken away by a note of blanks', () => {
    const noted = written([note('cacao', 'DEM', 'Subasta'), note('cacao', 'PRECIO', 'Feria')], started)
    expect(territoryAfter(noted).evidence[CACAO]).toEqual({ [DEM]: { note: 'Subasta' }, [PRECIO]: { note: 'Feria' } })
    const cleared = written([note('cacao', 'DEM', '  ')], noted)
    expect(territoryAfter(cleared).evidence[CACAO]).toEqual({ [PRECIO]: { note: 'Feria' } })
  })

  it('is of a candidate that is there', () => {
    expect(refusals(started, note('maiz', 'DEM', 'Subasta'))).toEqual(['product-unknown'])
  })
})
