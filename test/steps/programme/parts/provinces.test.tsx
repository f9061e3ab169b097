import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as downloads from '../../../../src/shared/files/download'
import * as provinces from '../../../../src/steps/programme/model/provinceScenarios'
import ProgrammeView from '../../../../src/steps/programme/View'
import { EXAMPLE, openApp } from '../../../support/app'
import { show } from '../../../support/render'

async function atProgramme(path = EXAMPLE) {
  const store = await openApp(path)
  store.getState().goTo({ screen: 'programme', slot: store.getState().work?.slot ?? '' })
  return { store, ...show(store, <ProgrammeView />) }
}
/** jsdom does not open details by itself. */
function open() {
  const details = screen.getByText('¿Cambiaría la yunta de cada provincia con otros supuestos?').closest('details')
  if (!details) throw new Error('no details')
  details.open = true
  fireEvent(details, new Event('toggle'))
  return within(details)
}
const cellsOf = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent)

afterEach(() => vi.restoreAllMocks())

describe('province × scenario', () => {
  it('computes nothing until it is opened', async () => {
    const asked = vi.spyOn(provinces, 'selectProvincesAcross')
    await atProgramme()
    expect(asked).not.toHaveBeenCalled()
    open()
    expect(asked).toHaveBeenCalled()
  })

  it('says which pair each province would pick, where it is another, and which holds best', async () => {
    await atProgramme()
    const table = within(open().getByRole('table'))
    const [heads, ...rows] = table.getAllByRole('row')
    expect(heads && cellsOf(heads)).toEqual([
      'Provincia',
      'La mesa',
      'Pesos iguales',
      'TOPSIS',
      'Pesos de EPS',
      'Una persona, un voto',
      'La yunta más firme',
      'gana en',
      'lo que se pierde en el peor caso',
    ])
    expect(rows).toHaveLength(13)
    const row = (name: string) => rows.map(cellsOf).find(([province]) => province === name)
    expect(row('Imbabura')).toEqual([
      'Imbabura',
      'AgGrAguacate y Granadilla',
      'AgGrAguacate y Granadilla',
      'AgGrAguacate y Granadilla',
      'AgAguacate y Café (no es la de su ranking)',
      'AgGrAguacate y Granadilla',
      'AgGrAguacate y Granadilla',
      '4 de 5',
      '1,5',
    ])
    expect(row('Carchi')).toEqual(['Carchi', 'Faltan candidatos, pesos y puntajes'])
    expect(screen.getByRole('main').textContent).toContain(
      '2 de 3 provincias con ranking mantienen su yunta en todos los escenarios.',
    )
  })

  it('writes one row per province and scenario, read back, for either program', async () => {
    const files: { name: string; text: string }[] = []
    vi.spyOn(downloads, 'download').mockImplementation((name, bytes) => {
      files.push({ name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) })
    })
    const { store, user } = await atProgramme()
    const section = open()
    for (const name of ['Excel Ecuador', 'QGIS / Power BI']) await user.click(section.getByRole('button', { name }))
    expect(
      files.map(({ name }) =>
        name.replace(/\d{4}-\d\d-\d\d/, 'FECHA').replace(/_[0-9a-f]{4}-[0-9a-f]{4}(?=\.)/, '_CODIGO'),
      ),
    ).toEqual([
      'yunta_programa_provincias-por-escenario_simulado_FECHA_excel_CODIGO.csv',
      'yunta_programa_provincias-por-escenario_simulado_FECHA_qgis_CODIGO.csv',
      'yunta_programa_provincias-por-escenario_simulado_FECHA_qgis_CODIGO.csvt',
    ])
    const lines = files[1]?.text.trimEnd().split('\n') ?? []
    expect(lines).toHaveLength(1 + 13 * 5)
    expect(lines.filter((line) => line.includes(',"10",Imbabura,'))).toHaveLength(5)
    expect(lines.filter((line) => line.includes('par distinto'))).toHaveLength(1)
    expect(store.getState().toasts.at(-1)?.text).toContain('Archivo generado y verificado')
  })

  it('names what nobody’s ballots answer', async () => {
    await atProgramme('test/saved/v1/ejemplo-d0.yunta.json')
    const [, row] = open().getAllByRole('row')
    expect(row && cellsOf(row)).toContain('sin boletas')
  })
})
