import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../../src/domain/ids'
import type { Programme } from '../../../src/domain/programme'
import { FACTORS } from '../../../src/engine/yearChange'
import { selectProgramme } from '../../../src/shared/model/current'
import { AtStep } from '../../../src/shared/step'
import { changeFileRows } from '../../../src/steps/change/files'
import { usualPair, yearReport } from '../../../src/steps/change/model/yearReport'
import ChangeView from '../../../src/steps/change/View'
import { bytesOf, openApp, WORKED_EXAMPLE } from '../../support/app'
import { show } from '../../support/render'

const MANABI = id<TerritoryId>('13')

/** A year before d.0 in which the spacing of the levels was another: only the method differs. */
async function twoYears() {
  const store = await openApp(WORKED_EXAMPLE)
  store.getState().goTo({ screen: 'change', slot: 'ejemplo', territory: MANABI })
  const now = selectProgramme(store.getState())
  const after = now?.territories[MANABI]
  if (!now || !after) throw new Error('no programme')
  const before = { ...after, method: { ...after.method, valueLine: [0, 10, 30, 60, 100] as const } }
  const past: Programme = { ...now, name: 'Etapa 2023', territories: { ...now.territories, [MANABI]: before } }
  return { store, now, past, after, before }
}

describe('what changed since last year', () => {
  it('asks for last year’s expediente and reads it without opening it', async () => {
    const { store } = await twoYears()
    const { user } = show(
      store,
      <AtStep>
        <ChangeView />
      </AtStep>,
    )
    const file = new File([new Uint8Array(bytesOf(WORKED_EXAMPLE))], 'anterior.yunta.json')
    await user.upload(screen.getByLabelText(/Abrir el expediente del año anterior/), file)
    await screen.findByText(/los mismos datos, puntajes, pesos, candidatos, personas y método/)
  })

  it('never lets a change of method be read as one of the world, and lets the order be changed by hand', async () => {
    const { store, past } = await twoYears()
    store.getState().showLastYear({ programme: past, code: 'ABCD' })
    const { user } = show(
      store,
      <AtStep>
        <ChangeView />
      </AtStep>,
    )
    const rows = () =>
      within(screen.getByRole('table'))
        .getAllByRole('row')
        .map((row) => row.textContent ?? '')
    expect(rows().at(-2)).toMatch(/Métodola cuenta.*1 acuerdo distinto/)
    expect(screen.getByText('El mundo: 0,0')).toBeTruthy()
    expect(screen.getByText('La mesa: 0,0')).toBeTruthy()
    expect(screen.getByText(/eso no pasó en el campo/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Poner antes: Método' }))
    expect(rows().at(-3)).toMatch(/Método/)
  })

  it('prints tenths that add up to the tenths of the whole, and files the exact parts', async () => {
    const { now, past, after, before } = await twoYears()
    const years = { now, past, after, before }
    const pair = usualPair(years)
    const report = pair && yearReport(years, pair, FACTORS, null)
    if (!report || !pair) throw new Error('no report')
    expect(report.parts.reduce((sum, { tenths }) => sum + tenths, report.before)).toBe(report.after)
    const rows = changeFileRows(years, pair, report)
    expect(rows.map(({ cause, kind }) => `${cause}: ${kind}`)).toEqual([
      'Datos: el mundo',
      'Puntajes: la mesa',
      'Pesos: la mesa',
      'Candidatos: la mesa',
      'Personas: la mesa',
      'Método: la cuenta',
    ])
    expect(rows.filter(({ change }) => change !== 0)).toHaveLength(1)
  })
})
