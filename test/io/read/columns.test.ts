import { describe, expect, it } from 'vitest'
import { type ColumnSpecs, knowsHeadings, mapColumns, thingColumns, unusedColumns } from '../../../src/io/read/columns'
import { tableOf } from './places'

const SPECS = {
  product: { names: ['producto', 'rubro'], required: true },
  volume: { names: ['volumen'], required: false },
} as const satisfies ColumnSpecs<string>
const table = (header: string) => tableOf(`${header}\n${header.replace(/[^;]+/g, 'x')}\n`, () => false)
const map = (header: string) => mapColumns(table(header), SPECS)
const codes = (header: string) => map(header).troubles.map(({ finding }) => finding.code)

describe('the columns of a file', () => {
  it('are found by any of their names, in any order, case, accent or unit', () => {
    const found = map('VOLUMEN (t);Rubro')
    expect(found.troubles).toEqual([])
    expect([found.heading('product'), found.heading('volume')]).toEqual(['Rubro', 'VOLUMEN (t)'])
    expect([found.has('product'), found.has('volume'), found.others]).toEqual([true, true, []])
  })

  it('give their cells by name, and nothing where the file has no such column', () => {
    const found = map('Color;Producto')
    const row = { row: 2, cells: ['rojo', 'Cacao'] }
    expect([found.at(row, 'product'), found.at(row, 'volume')]).toEqual(['Cacao', ''])
    expect([found.has('volume'), found.heading('volume')]).toEqual([false, 'volumen'])
    expect(found.others).toMatchObject([{ index: 0, heading: 'Color' }])
  })

  it('are taken a slip of the hand away when the file cannot do without, and this is told', () => {
    const { troubles, heading } = map('Prodcto;Volumen')
    expect(heading('product')).toBe('Prodcto')
    expect(troubles).toMatchObject([
      { finding: { code: 'column-read-as', severity: 'warning', read: 'Prodcto', expected: 'producto' }, rows: [] },
    ])
  })

  it('are not taken a slip of the hand away when the file can do without', () => {
    const found = map('Producto;Volumne')
    expect([found.has('volume'), found.troubles]).toEqual([false, []])
    expect(found.others).toMatchObject([{ index: 1, heading: 'Volumne' }])
  })

  it('are refused when one is there twice, or a needed one is not there', () => {
    expect(codes('Producto;Rubro')).toEqual(['column-repeated'])
    expect(codes('Color;Volumen')).toEqual(['column-missing'])
    expect(map('Color;Volumen').troubles[0]?.finding).toMatchObject({
      expected: 'producto',
      values: { columns: 'Color, Volumen' },
      place: { row: 1 },
    })
  })

  it('that nobody reads are named once, and a blank heading by a dash', () => {
    const raw = table('Producto;Color;Peso')
    expect(unusedColumns(raw, [])).toEqual([])
    expect(unusedColumns(raw, [{ heading: 'Color' }, { heading: '' }])).toMatchObject([
      { finding: { code: 'columns-unused', severity: 'warning', values: { columns: 'Color, —' } }, rows: [] },
    ])
  })
})

describe('a heading', () => {
  it('is known by its words alone, and a blank one never is', () => {
    const knows = knowsHeadings({ ...SPECS, odd: { names: ['', '(t)'], required: false } })
    expect(['Volumen [t]', ' RUBRO ', 'Color', '', '  ', '(kg)'].map(knows)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('columns headed by things', () => {
  const find = (heading: string) => {
    const id = heading.slice(0, 1)
    return ['A', 'B'].includes(id) ? { id, name: `Cosa ${id}` } : null
  }
  const of = (header: string) => {
    const raw = table(header)
    return thingColumns(raw, mapColumns(raw, SPECS).others, find)
  }

  it('are each taken once, and the others told', () => {
    const { found, troubles } = of('Producto;A;Color;B')
    expect(found.map(({ index, heading }) => [index, heading])).toEqual([
      [1, 'A'],
      [3, 'B'],
    ])
    expect(troubles.map(({ finding }) => finding.code)).toEqual(['columns-unused'])
  })

  it('are refused when two are headed by the same thing, or none by any', () => {
    const twice = of('Producto;A1;A2;B')
    expect(twice.found.map(({ heading }) => heading)).toEqual(['A1', 'B'])
    expect(twice.troubles).toMatchObject([{ finding: { code: 'column-repeated', read: 'A1, A2', expected: 'Cosa A' } }])
    expect(of('Producto;Color').troubles.map(({ finding }) => finding.code)).toEqual([
      'columns-unused',
      'table-without-values',
    ])
  })
})
