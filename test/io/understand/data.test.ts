import { describe, expect, it } from 'vitest'
import { xlsx } from '../../support/spreadsheets'
import { ofText, sourceOf, understood } from './mesa'

const data = (...lines: readonly string[]) => ofText(lines.join('\n'), 'data')
const SHARE = 'Parte de la producción nacional'

describe('measured values', () => {
  it('asks which year is meant when years are columns', async () => {
    const { open, proposed } = await data('Producto;Subindicador;2022;2023;2024', `Cacao;${SHARE};8,1;8,3;8,5`)
    expect([open.questions, open.drafts]).toEqual([['year 2022, 2023, 2024: last'], []])
    expect(proposed.drafts).toEqual(['cacao VO1 8.5 2024'])
  })

  it('reads products across, each row in its own unit', async () => {
    const { open } = await data(
      'Subindicador;Unidad;Cacao;Café',
      `${SHARE};%;8,5;1,2`,
      'Precio al productor;USD/kg;2,1;3,4',
    )
    expect([open.questions, open.drafts]).toEqual([
      [],
      ['cacao VO1 8.5', 'cacao PR3_P 2.1', 'cafe VO1 1.2', 'cafe PR3_P 3.4'],
    ])
  })

  it.each([
    ['Producto;Subindicador;Valor;Unidad', 'Cacao;Precio al productor;310;USD/qq', 'USD/qq → USD/kg'],
    ['Producto;Precio al productor (USD/qq);', 'Cacao;310;', 'USD/qq → USD/kg'],
  ])('asks before it converts what %s holds', async (head, row, read) => {
    const { open, proposed } = await data(head, row)
    expect([open.questions, open.drafts]).toEqual([[`unit ${read}: convert`], []])
    expect(proposed.drafts).toEqual(['cacao PR3_P 6.83433'])
  })

  it('converts thousands of dollars to millions once that is agreed', async () => {
    const { proposed } = await data(
      'Producto;Subindicador;Valor;Unidad',
      'Cacao;Exportaciones del Ecuador (promedio 3 años);850000;miles USD',
    )
    expect([proposed.questions, proposed.drafts]).toEqual([
      ['unit miles USD → USD millones FOB: convert'],
      ['cacao DI1 850'],
    ])
  })

  it('asks once a file what 3.185 is, and nothing where the column itself proves it', async () => {
    const { open, proposed } = await data('Producto;Precio al productor', 'Cacao;3.185', 'Café;54.000')
    expect([open.questions, open.drafts]).toEqual([['decimal 3.185: comma'], []])
    expect(proposed.drafts).toEqual(['cacao PR3_P 3185', 'cafe PR3_P 54000'])
    const proven = await data('Producto;Precio al productor', 'Cacao;3.185', 'Café;1.234,5', "Maní;1'641.131")
    expect([proven.open.questions, proven.open.drafts]).toEqual([
      [],
      ['cacao PR3_P 3185', 'cafe PR3_P 1234.5', 'mani PR3_P 1641131'],
    ])
  })

  it('asks nothing of numbers that the spreadsheet stores, also of its per cents', async () => {
    const rows = [
      ['Producto', 'Precio al productor', SHARE],
      ['Cacao', 3.185, { percent: 0.085 }],
    ]
    const { open } = understood(await sourceOf(xlsx([{ name: 'Datos', rows }]), 'd.xlsx'), 'data')
    expect([open.questions, open.drafts]).toEqual([[], ['cacao PR3_P 3.185', 'cacao VO1 8.5']])
  })

  it('asks about a share above 100, and refuses a per cent where a price is wanted', async () => {
    const large = await data(`Producto;${SHARE}`, 'Cacao;12000', 'Café;450')
    expect([large.open.questions, large.proposed.drafts]).toEqual([[`unit ${SHARE}: > 100 %: ?`], []])
    const percent = await data('Producto;Precio al productor', 'Cacao;8,5%')
    expect([percent.open.refused, percent.open.drafts]).toEqual([['unit-differs'], []])
  })

  it('reads years as sources write them', async () => {
    const { open } = await data(
      'Producto;Subindicador;Valor;Año',
      `Cacao;${SHARE};8,5;2023-2024`,
      `Café;${SHARE};1,5;2024 (p)`,
      `Maní;${SHARE};3;dic-2024`,
    )
    expect([open.questions, open.drafts]).toEqual([[], ['cacao VO1 8.5 2024', 'cafe VO1 1.5 2024', 'mani VO1 3 2024']])
  })

  it('asks how months become one value, and which of two figures of one year holds', async () => {
    const months = await data('Producto,Mes,Precio al productor (USD/kg)', 'Cacao,ene-2024,2.10', 'Cacao,feb-2024,2.30')
    expect([months.open.questions, months.proposed.drafts]).toEqual([
      ['period 2024-01 – 2024-02: mean-12'],
      ['cacao PR3_P 2.2 2024'],
    ])
    const twice = await data('Producto;Subindicador;Valor;Año', `Cacao;${SHARE};8,5;2024`, `Cacao;${SHARE};9,5;2024`)
    expect([twice.open.questions, twice.proposed.drafts]).toEqual([[`repeated Cacao · ${SHARE} (2, 3): ?`], []])
  })

  it('adds up the parts of a figure once that is agreed', async () => {
    const rows = [`Cacao;Solo;${SHARE};8`, `Cacao;Asociado;${SHARE};1,5`]
    const { open, proposed } = await data('Producto;Sistema;Subindicador;Valor', ...rows)
    expect([open.questions, open.drafts]).toEqual([[`sum Cacao · ${SHARE}: Solo + Asociado: sum`], []])
    expect(proposed.drafts).toEqual(['cacao VO1 9.5'])
  })

  it('takes only the rows of the mesa’s own province, and leaves products of others unasked', async () => {
    const { open } = await data(
      `Provincia;Producto;${SHARE}`,
      'Manabí;Cacao;8,5',
      'Manabí;Zapallo;3,5',
      'Guayas;Cacao;20',
    )
    expect([open.questions, open.drafts, open.left]).toEqual([[], ['cacao VO1 8.5'], ['Provincia: 1', 'Zapallo']])
  })

  it('refuses a cell that is no number by its column, and passes over what is missing', async () => {
    const { open } = await data(`Producto;${SHARE}`, 'Cacao;n/d', 'Café;-', 'Maní;8,5', 'Limón;mucho')
    expect([open.drafts, open.refused]).toEqual([['mani VO1 8.5'], ['number-malformed']])
  })
})

describe('headings of measured values', () => {
  it('take no unit from brackets that are part of a name', async () => {
    const { open } = await data('Producto;Crecimiento del consumo aparente nacional (5 años)', 'Cacao;3,5', 'Café;-1,5')
    expect([open.refused, open.drafts]).toEqual([[], ['cacao DN1 3.5', 'cafe DN1 -1.5']])
  })

  it('may be months, and a unit may have a row of its own', async () => {
    const months = await data('Precio al productor (USD/kg);;', 'Producto;ene-24;feb-24', 'Cacao;2,1;2,3')
    expect(months.proposed.drafts).toEqual(['cacao PR3_P 2.2 2024'])
    const units = await data(`Producto;Precio al productor;${SHARE}`, ';(USD/kg);(%)', 'Cacao;2,1;8,5')
    expect([units.open.header, units.open.drafts]).toEqual([
      [1, 2],
      ['cacao PR3_P 2.1', 'cacao VO1 8.5'],
    ])
  })
})
