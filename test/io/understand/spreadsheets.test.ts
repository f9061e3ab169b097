import { describe, expect, it } from 'vitest'
import { cellText, type RawCell } from '../../../src/io/tables/cell'
import type { Target } from '../../../src/io/understand/context'
import { type MadeCell, ods, xlsx } from '../../support/spreadsheets'
import { ofText, sourceOf, stored, understood } from './mesa'

/** A text cell as somebody who types it into a spreadsheet has it stored. */
function typed(cell: RawCell): MadeCell {
  const text = cellText(cell)
  if (/^\d+$/.test(text) && !/^0\d/.test(text)) return Number(text)
  if (/^\d+,\d{1,3}$/.test(text)) return Number(text.replace(',', '.'))
  const percent = /^(\d+)(?:,(\d+))? ?%$/.exec(text)
  return percent ? { percent: Number(`${percent[1]}.${percent[2] ?? '0'}`) / 100 } : text
}

const FILES: readonly (readonly [name: string, target: Target])[] = [
  ['01-escala-1-10.csv', 'ratings'],
  ['02-escala-1-3-silenciosa.csv', 'ratings'],
  ['03-palabras.csv', 'ratings'],
  ['04-numero-con-palabra.csv', 'ratings'],
  ['05-matriz-transpuesta.csv', 'ratings'],
  ['06-formulario-cuadricula.csv', 'ratings'],
  ['07-kobo-ancho.csv', 'ratings'],
  ['08-encabezado-combinado.csv', 'ratings'],
  ['09-sin-encabezado-de-producto.csv', 'ratings'],
  ['10-indicadores-abreviados.csv', 'ratings'],
  ['11-nombres-de-otra-fuente.csv', 'ratings'],
  ['12-separadores-recortados.csv', 'ratings'],
  ['13-razon-en-hoja-ancha.csv', 'ratings'],
  ['14-largo-con-otros-titulos.csv', 'ratings'],
  ['15-cruces-y-conteo.csv', 'ratings'],
  ['16-no-sabe.csv', 'ratings'],
  ['17-porcentaje-y-moneda.csv', 'data'],
  ['18-fraccion-por-porcentaje.csv', 'data'],
  ['19-unidad-distinta.csv', 'data'],
  ['20-varios-anios.csv', 'data'],
  ['22-precios-mag.csv', 'data'],
  ['23-lista-de-asistencia.csv', 'members'],
  ['25-pesos-directos.csv', 'weights'],
  ['26-cantones-con-y.csv', 'candidates'],
  ['27-celdas-combinadas-hacia-abajo.csv', 'candidates'],
  ['28-encabezado-dentro-de-los-datos.csv', 'ratings'],
]

describe('32: the same table as a spreadsheet', () => {
  it.each(FILES)('%s means the same, and asks the same, as xlsx and as ods', async (name, target) => {
    const text = await stored(name)
    const rows = (text.sheets[0]?.cells ?? []).map((row) => row.map(typed))
    const base = name.replace(/\.\w+$/, '')
    const asXlsx = await sourceOf(xlsx([{ name: 'Hoja1', rows }]), `${base}.xlsx`)
    const asOds = await sourceOf(ods('Hoja1', rows), `${base}.ods`)
    const expected = understood(text, target)
    for (const source of [asXlsx, asOds]) {
      const { open, proposed } = understood(source, target)
      expect([open.drafts, open.questions]).toEqual([expected.open.drafts, expected.open.questions])
      expect(proposed.drafts).toEqual(expected.proposed.drafts)
    }
  })
})

describe('31: a long table of names that are not the mesa’s', () => {
  it('asks once about each name, however many rows say it', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `Aguacate de prueba;superficie_cosechada_ha;${i};2024`)
    const { open } = await ofText(['Producto;Subindicador;Valor;Año', ...lines].join('\n'), 'data')
    expect([open.drafts, open.questions]).toEqual([
      [],
      ['product Aguacate de prueba: ?', 'sub superficie_cosechada_ha: ?'],
    ])
  })
})
