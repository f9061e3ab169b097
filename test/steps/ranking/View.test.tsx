import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { id, type TerritoryId } from '../../../src/domain/ids'
import { recordsOf } from '../../../src/io/read/records'
import RankingView from '../../../src/steps/ranking/View'
import type { AppStore } from '../../../src/store/store'
import { EXAMPLE, openApp } from '../../support/app'
import { MANABI, rate } from '../../support/ranking'
import { show } from '../../support/render'

const at = (store: AppStore, territory = MANABI) => {
  store.getState().goTo({ screen: 'step', slot: 'prueba', territory, step: 'ranking' })
  return store
}
const sheet = () => screen.getByRole('main').textContent ?? ''
const bars = () => screen.getByRole('group', { name: /^Ranking por/ })
/** Each product and its total, in reading order: what stands after the place in a row of the drawing. */
const totals = () =>
  within(bars())
    .getAllByText(/^\d+\.º$/)
    // The other method's order beside the bars has places too.
    .filter((place) => place.getAttribute('x') === '20')
    .flatMap((place) =>
      [...(place.parentElement?.children ?? [])].filter(({ tagName }) => tagName === 'text').slice(1, 3),
    )
    .map((text) => text.textContent)

it('asking about two others takes the focus to the first of them', async () => {
  const store = await openApp()
  store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'ranking' })
  const { user } = show(store, <RankingView />)
  screen.getByRole('button', { name: 'Comparar otros dos' }).focus()
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getAllByRole('combobox')[0])
})

describe('story 1: the ranking with the cut in sight', () => {
  it('lists the five with one decimal, in order, and draws the line after Café', async () => {
    show(at(await openApp()), <RankingView />)
    expect(totals()).toEqual([
      'Cacao fino',
      '61,3',
      'Café arábigo',
      '56,4',
      'Queso fresco',
      '56,2',
      'Maracuyá',
      '49,4',
      'Maíz duro',
      '46,6',
    ])
    expect(within(bars()).getByText('línea de corte')).toBeDefined()
    expect(within(bars()).getByText('margen 0,1')).toBeDefined()
  })

  it('announces the technical tie with its reasons', async () => {
    show(at(await openApp()), <RankingView />)
    expect(sheet()).toContain(
      'Empate técnico entre Café arábigo y Queso fresco: diferencia menor a 2 puntos; el segundo método cambia la yunta.',
    )
    expect(sheet()).toContain('TOPSIS pondría a Queso fresco en lugar de Café arábigo.')
    expect(sheet()).toContain('Kendall 0,40, Spearman 0,60')
  })

  it('every sentence of a piece multiplies out as it is printed', async () => {
    show(at(await openApp(EXAMPLE)), <RankingView />)
    const sums = screen
      .getAllByRole('img', { name: / → valor / })
      .map((mark) => / valor ([\d,]+) × peso ([\d,]+).% = ([\d,]+) puntos?/.exec(mark.getAttribute('aria-label') ?? ''))
      .map((found) => (found ?? []).slice(1).map((figure) => Number(figure.replace(',', '.'))))
    expect(sums.length).toBeGreaterThan(50)
    for (const [value = 0, weight = 0, points = Number.NaN] of sums) {
      expect(Math.round((value * weight) / 10 + 1e-9) / 10).toBe(points)
    }
  })

  it('says every piece of a bar in words, and turns into its table', async () => {
    const { user } = show(at(await openApp()), <RankingView />)
    const piece = screen.getByRole('img', {
      name: /^Cacao fino · Demanda internacional: puntaje 5 → valor 100 × peso 10,2.% = 10,2 puntos$/,
    })
    piece.focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Café arábigo')
    await user.keyboard('t')
    const table = screen.getByRole('table', { name: /Ranking por AHP/ })
    const [, first] = within(table).getAllByRole('row')
    expect(
      within(first ?? table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['1', 'Cacao fino', '9,5', '10,2', '4,4', '9,5', '6,6', '12,0', '3,6', '2,7', '2,7', '61,3', '2', '57,7'])
  })
})

describe('story 7: why this one and not that one', () => {
  const points = (name: string) => screen.getByRole('img', { name })

  it('compares the second and the third, and says what each gains', async () => {
    show(at(await openApp()), <RankingView />)
    expect(screen.getByRole('heading', { name: '¿Por qué café y no queso?' })).toBeDefined()
    for (const [indicator, value, name] of [
      ['Demanda internacional', '7,7', 'Café arábigo'],
      ['Calidad', '4,4', 'Café arábigo'],
      ['Perspectivas futuras de la demanda', '1,5', 'Café arábigo'],
      ['Demanda nacional', '4,7', 'Queso fresco'],
      ['Precios', '4,7', 'Queso fresco'],
      ['Distribución de los excedentes económicos', '2,7', 'Queso fresco'],
      ['Volúmenes de producción', '1,2', 'Queso fresco'],
    ])
      expect(points(`${indicator}: ${value} puntos a favor de ${name}`)).toBeDefined()
    expect(points('Competitividad: igual para los dos')).toBeDefined()
    expect(sheet()).toContain('La suma deja a café 0,1 puntos arriba.')
    expect(sheet()).toMatch(/demanda nacional o precios subiera de 18,9.% a más de 19,3.%/)
  })

  it('compares any other two', async () => {
    const { user } = show(at(await openApp()), <RankingView />)
    await user.click(screen.getByRole('button', { name: 'Comparar otros dos' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Por qué' }), 'Cacao fino')
    await user.selectOptions(screen.getByRole('combobox', { name: 'y no' }), 'Maíz duro')
    expect(screen.getByRole('heading', { name: '¿Por qué cacao y no maíz?' })).toBeDefined()
    expect(sheet()).toContain('La suma deja a cacao 14,7 puntos arriba.')
  })

  it('copies the paragraph, and says so when the browser does not let it', async () => {
    const store = at(await openApp())
    const { user } = show(store, <RankingView />)
    await user.click(screen.getByRole('button', { name: 'Copiar' }))
    await waitFor(() => expect(store.getState().toasts.at(-1)?.text).toBe('Párrafo copiado.'))
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('¿Por qué café y no queso? Café gana en demanda internacional (+7,7)')
    expect(copied).not.toContain('**')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'))
    await user.click(screen.getByRole('button', { name: 'Copiar' }))
    await waitFor(() => expect(store.getState().toasts.at(-1)?.text).toContain('no dejó copiar'))
  })
})

describe('story 10: missing is missing', () => {
  it('Queso without PRECIO: 42 to 61, coverage 81 %, and it may enter or leave', async () => {
    const store = at(await openApp())
    rate(store, 'queso-fresco', 'PRECIO', 'SD')
    show(store, <RankingView />)
    expect(sheet().replaceAll('\u00a0', ' ')).toContain(
      'Queso fresco puede valer de 42 a 61 puntos; cobertura 81 %. Puede entrar o salir de la yunta.',
    )
    expect(sheet()).toContain('lo que falta puede cambiar la yunta')
    expect(bars().querySelectorAll('path[stroke="var(--tinta)"]')).toHaveLength(1)
    expect(
      screen.getByRole('img', {
        name: /^Queso fresco · Precios: sin dato; mientras tanto cuenta como 3 → valor 50 × peso/,
      }),
    ).toBeDefined()
    // Nobody owes the mesa a datum that does not exist: SD is an answer.
    expect(sheet()).not.toContain('El orden es provisional')
  })

  it('an empty cell is asked for by name, and its button leads to it', async () => {
    const store = at(await openApp(EXAMPLE))
    const { user } = show(store, <RankingView />)
    expect(sheet()).toContain('El orden es provisional: faltan 3 puntajes de 90.')
    await user.click(screen.getByRole('button', { name: 'Maní · Calidad' }))
    expect(store.getState().route).toMatchObject({ territory: '13', step: 'ratings' })
    expect(store.getState().wanted?.indicator).toBe('CALIDAD')
    expect(store.getState().sheet).toBe('plenary')
  })
})

describe('the method', () => {
  it('changes the order, the sentence and the margin; the official one is named', async () => {
    const { user } = show(at(await openApp()), <RankingView />)
    await user.click(screen.getByRole('button', { name: 'TOPSIS' }))
    expect(totals().filter((_, i) => i % 2 === 1)).toEqual(['58,8', '57,7', '53,9', '50,2', '47,5'])
    expect(sheet()).toContain('Queso fresco va primero, casi a la par de Cacao fino.')
    expect(sheet()).toContain('Así ordena TOPSIS; el ranking oficial de la mesa es por AHP.')
    expect(screen.getByRole('button', { name: 'TOPSIS' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('offers the other methods in a menu', async () => {
    const { user } = show(at(await openApp()), <RankingView />)
    await user.click(screen.getByRole('button', { name: 'Otros' }))
    expect(screen.getAllByRole('menuitemradio')).toHaveLength(6)
    await user.click(screen.getByRole('menuitemradio', { name: /VIKOR/ }))
    expect(screen.getByRole('button', { name: 'Otros: VIKOR' })).toBeDefined()
    expect(sheet()).toContain('VIKOR pondría a Queso fresco en lugar de Café arábigo.')
    expect(sheet()).not.toContain('Empate técnico')
  })
})

describe('before there is a ranking', () => {
  it('says what is missing and leads to the first empty cell', async () => {
    const store = at(await openApp(EXAMPLE), id<TerritoryId>('11'))
    const { user } = show(store, <RankingView />)
    expect(sheet()).toContain('Todavía no hay ranking: faltan puntajes.')
    expect(screen.queryByRole('group', { name: /Ranking/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Ir a Puntuación' }))
    expect(store.getState().route).toMatchObject({ territory: '11', step: 'ratings' })
    expect(store.getState().wanted?.indicator).toBe('DEM_NAC')
  })
})

describe('the projector', () => {
  it('shows one proof at a time, walked with the arrows', async () => {
    const store = at(await openApp())
    store.getState().prefer({ theme: 'proyector' })
    const { user } = show(store, <RankingView />)
    expect(screen.queryByRole('heading', { name: /Por qué/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /Excel/ })).toBeNull()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('img', { name: 'El orden por AHP frente al orden por TOPSIS' })).toBeDefined()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('heading', { name: '¿Por qué café y no queso?' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: /Siguiente prueba: de dónde vienen/ }))
    expect(bars()).toBeDefined()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('heading', { name: '¿Por qué café y no queso?' })).toBeDefined()
  })
})

describe('files', () => {
  const files: { name: string; text: string }[] = []
  const blobs = new Map<string, Blob>()
  beforeEach(() => {
    files.length = 0
    URL.createObjectURL = (blob) => {
      const address = `blob:${blobs.size}`
      if (blob instanceof Blob) blobs.set(address, blob)
      return address
    }
    URL.revokeObjectURL = () => {}
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const { download: name, href } = this
      const reader = new FileReader()
      reader.onload = () =>
        files.push({
          name,
          text:
            reader.result instanceof ArrayBuffer
              ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result)
              : '',
        })
      const blob = blobs.get(href)
      if (blob) reader.readAsArrayBuffer(blob)
    })
  })
  afterEach(() => vi.restoreAllMocks())

  it('story 1: exported values keep 61,27, 56,38 and 56,25; said to be verified only after reading them back', async () => {
    const store = at(await openApp())
    const { user } = show(store, <RankingView />)
    await user.click(screen.getByRole('button', { name: 'Excel Ecuador' }))
    await waitFor(() => expect(files).toHaveLength(1))
    const [file] = files
    expect(file?.name).toMatch(/^yunta_manabi_ranking_simulado_\d{4}-\d\d-\d\d\.csv$/)
    expect(file?.text.startsWith('\uFEFFcorrida;')).toBe(true)
    const { records } = recordsOf(file?.text ?? '', ';', 'x.csv')
    const score = records[0]?.indexOf('puntaje') ?? -1
    expect(records.slice(1).map((row) => row[score])).toEqual(['61,27', '56,38', '56,25', '49,38', '46,61'])
    expect(store.getState().toasts.at(-1)?.text).toContain('verificado')
  })

  it('brings the column types beside the file for QGIS', async () => {
    const { user } = show(at(await openApp()), <RankingView />)
    await user.click(screen.getByRole('button', { name: 'QGIS / Power BI' }))
    await waitFor(() => expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['csv', 'csvt']))
    expect(files[0]?.text).toContain('61.27')
    expect(files[1]?.text).toMatch(/^"String"/)
  })

  it('writes the table of the chart shown', async () => {
    const { user } = show(at(await openApp()), <RankingView />)
    await user.click(screen.getByRole('button', { name: 'TOPSIS' }))
    const [download] = screen.getAllByRole('button', { name: 'Bajar CSV' })
    if (download) await user.click(download)
    await waitFor(() => expect(files).toHaveLength(1))
    expect(files[0]?.text).toContain('SIMULADO;1;Queso fresco')
  })
})
