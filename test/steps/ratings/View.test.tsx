import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import RatingsView from '../../../src/steps/ratings/View'
import type { AppStore } from '../../../src/store/store'
import { actsIn, openApp } from '../../support/app'
import { MANABI } from '../../support/mesa'
import { show } from '../../support/render'

const territoryOf = (store: AppStore) => {
  const territory = store.getState().work?.folded.programme?.territories[MANABI]
  if (!territory) throw new Error('no territory')
  return territory
}
const events = (store: AppStore) => actsIn(store).length
/** What the plenary wrote, row by row, as the grid shows its columns. */
const written = (store: AppStore) => {
  const { candidates, indicators, sheets } = territoryOf(store)
  return candidates.map((product) => indicators.map(({ id }) => sheets.plenary?.[product.id]?.[id]?.value ?? null))
}
const cellAt = (row: number, column: number): HTMLElement => {
  const cell = document.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)
  if (!cell) throw new Error(`no cell ${row}-${column}`)
  return cell
}

let store: AppStore
beforeEach(async () => {
  store = await openApp()
  store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'ratings' })
})
const reopen = (step: 'ratings' | 'weights') =>
  store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step, reason: 'prueba' } })

describe('a cell asked for from elsewhere', () => {
  const ask = (row: number, column: number) => {
    const { candidates, indicators } = territoryOf(store)
    const [product, indicator] = [candidates[row]?.id, indicators[column]?.id]
    if (product && indicator) act(() => store.getState().want(product, indicator))
  }

  it('gets the focus once: whoever moves on and comes back to the step is left where the step begins', () => {
    const first = show(store, <RatingsView />)
    ask(3, 2)
    expect(document.activeElement).toBe(cellAt(3, 2))
    act(() => cellAt(1, 0).focus())
    first.unmount()
    show(store, <RatingsView />)
    expect(document.activeElement).toBe(document.body)
  })

  it('gets the focus again when it is asked for again', () => {
    show(store, <RatingsView />)
    ask(3, 2)
    act(() => cellAt(1, 0).focus())
    ask(3, 2)
    expect(document.activeElement).toBe(cellAt(3, 2))
  })
})

describe('rating by keyboard', () => {
  beforeEach(() => reopen('ratings'))

  it('a digit rates, is one act, and moves down', async () => {
    const { user } = show(store, <RatingsView />)
    const before = events(store)
    cellAt(0, 0).focus()
    await user.keyboard('15')
    expect(written(store).map((row) => row[0])).toEqual([1, 5, 4, 3, 5])
    expect(events(store)).toBe(before + 2)
    expect(document.activeElement).toBe(cellAt(2, 0))
    expect(cellAt(0, 0).textContent).toContain('1')
  })

  it('S, A and Supr: two states and none', async () => {
    const { user } = show(store, <RatingsView />)
    cellAt(0, 0).focus()
    await user.keyboard('sa{Delete}')
    expect(written(store).map((row) => row[0])).toEqual(['SD', 'NA', null, 3, 5])
    expect(cellAt(2, 0).textContent).toContain('falta')
    expect(cellAt(2, 0).getAttribute('aria-label')).toContain('Falta puntaje')
  })

  it('refuses 6 aloud, in sight, and without an act', async () => {
    const { user } = show(store, <RatingsView />)
    const before = events(store)
    cellAt(0, 0).focus()
    await user.keyboard('6')
    expect(screen.getByRole('alert').textContent).toMatch(/Cacao fino · Demanda nacional.*6.*1–5/)
    expect(cellAt(0, 0).getAttribute('aria-invalid')).toBe('true')
    expect(events(store)).toBe(before)
    await user.keyboard('2')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('story 5: typed with Enter, 44 is refused whole and 4 is not', async () => {
    const { user } = show(store, <RatingsView />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Después de puntuar, pasar a' }), 'enter')
    cellAt(0, 0).focus()
    const before = events(store)
    await user.keyboard('44{Enter}')
    expect(screen.getByRole('alert').textContent).toContain('44')
    expect(events(store)).toBe(before)
    expect(document.activeElement).toBe(cellAt(0, 0))
    await user.keyboard('4{Enter}2{Tab}')
    expect(written(store)[0]?.[0]).toBe(4)
    expect(written(store)[1]?.[0]).toBe(2)
    expect(document.activeElement).toBe(cellAt(1, 1))
  })

  it('asks at once why not applicable, and the next key is not in the way', async () => {
    const { user } = show(store, <RatingsView />)
    cellAt(0, 0).focus()
    await user.keyboard('a3')
    expect(screen.getByText('Cacao fino, Demanda nacional: ¿por qué no aplica?')).toBeTruthy()
    await user.keyboard('rEs un servicio{Enter}')
    expect(screen.queryByText(/por qué no aplica/)).toBeNull()
    const { candidates, indicators, sheets } = territoryOf(store)
    const [product, indicator] = [candidates[0], indicators[0]]
    expect(product && indicator && sheets.plenary?.[product.id]?.[indicator.id]?.reason).toBe('Es un servicio')
    expect(document.activeElement).toBe(cellAt(2, 0))
  })

  it('N writes evidence once; Esc gives it up', async () => {
    const { user } = show(store, <RatingsView />)
    cellAt(0, 0).focus()
    const before = events(store)
    await user.keyboard('nSIPA, 2024{Enter}')
    expect(events(store)).toBe(before + 1)
    expect(document.activeElement).toBe(cellAt(0, 0))
    expect(cellAt(0, 0).getAttribute('aria-label')).toContain('Con nota de evidencia')
    await user.keyboard('n otra cosa{Escape}')
    expect(events(store)).toBe(before + 1)
    expect(Object.values(territoryOf(store).evidence)[0]).toEqual({ DEM_NAC: { note: 'SIPA, 2024' } })
  })

  it('pastes a range as one act, or refuses all of it', async () => {
    const { user } = show(store, <RatingsView />)
    await user.click(cellAt(3, 7))
    const paste = (text: string) => fireEvent.paste(cellAt(3, 7), { clipboardData: { getData: () => text } })
    const before = events(store)
    paste('1\t2\n3\tSD')
    expect(events(store)).toBe(before + 1)
    expect(
      written(store)
        .slice(3)
        .map((row) => row.slice(7)),
    ).toEqual([
      [1, 2],
      [3, 'SD'],
    ])
    paste('')
    expect(events(store)).toBe(before + 1)
    paste('5\t5\n5\t44')
    expect(events(store)).toBe(before + 1)
    expect(screen.getByRole('alert').textContent).toMatch(/44/)
  })

  it('copies and clears the range that Shift+arrows choose', async () => {
    const { user } = show(store, <RatingsView />)
    cellAt(0, 0).focus()
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}')
    expect(cellAt(0, 0).getAttribute('aria-selected')).toBe('true')
    let copied = ''
    const setData = (_: string, text: string) => {
      copied = text
    }
    fireEvent.copy(cellAt(1, 1), { clipboardData: { setData } })
    expect(copied).toBe('3\t5\n3\t4')
    const before = events(store)
    await user.keyboard('{Delete}')
    expect(events(store)).toBe(before + 1)
    expect(
      written(store)
        .slice(0, 2)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('the levels of the guide rate too, for a finger', async () => {
    const { user } = show(store, <RatingsView />)
    const guide = within(screen.getByRole('list', { name: /Guía de 1 a 5/ }))
    await user.click(guide.getByRole('button', { name: /^Nivel 1:/ }))
    expect(written(store)[0]?.[0]).toBe(1)
  })
})

describe('when ratings may not be written', () => {
  it('closed: keys write nothing, and it says who closed it and how to reopen', async () => {
    const { user } = show(store, <RatingsView />)
    const before = events(store)
    cellAt(0, 0).focus()
    await user.keyboard('1')
    await user.keyboard('{ArrowDown}')
    expect(events(store)).toBe(before)
    expect(document.activeElement).toBe(cellAt(1, 0))
    expect(screen.getByText(/Cerrado por/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Reabrir' })).toBeTruthy()
  })

  it('weights open: says so and leads there', async () => {
    reopen('weights')
    const { user } = show(store, <RatingsView />)
    await user.click(screen.getByRole('button', { name: 'Ir a Ponderación' }))
    expect(store.getState().route).toMatchObject({ step: 'weights' })
  })
})

describe('disagreement', () => {
  it('marks the disputed cell with a word and the triangle, lists what can change the pair, and opens round 2', async () => {
    reopen('ratings')
    const { candidates, indicators } = territoryOf(store)
    const cafe = candidates[1]?.id
    const international = indicators[1]?.id
    const tables = [1, 2].map((n) => ({ id: `t${n}` as never, name: `Mesita ${n}` }))
    store.getState().act({ kind: 'tables-registered', body: { territory: MANABI, tables } })
    for (const [i, value] of ([2, 5] as const).entries()) {
      if (!cafe || !international) throw new Error('the worked example has both')
      const cells = [{ product: cafe, indicator: international, value, reason: '' }]
      const body = { territory: MANABI, sheet: `table:t${i + 1}` as never, origin: '', leftOut: [], cells }
      store.getState().act({ kind: 'ratings-recorded', body })
    }
    const { user } = show(store, <RatingsView />)
    await user.click(screen.getByRole('button', { name: 'Desacuerdo' }))
    expect(screen.getByText(/la mesa no coincide/)).toBeTruthy()
    expect(cellAt(1, 1).getAttribute('aria-label')).toMatch(/Voces de 2 a 5.*Discutida: 3 niveles/)
    expect(cellAt(1, 1).textContent).toContain('▲ 3')
    expect(screen.getByText(/Mesita 1 le da 2; Mesita 2 le da 5/).closest('p')?.textContent).toContain(
      'entra Queso fresco y sale Café arábigo',
    )
    await user.click(screen.getByRole('button', { name: 'Abrir segunda ronda' }))
    expect(territoryOf(store).round).toBe(2)
    expect(screen.queryByRole('button', { name: 'Abrir segunda ronda' })).toBeNull()
    expect(cellAt(1, 1).getAttribute('aria-label')).toContain('En la ronda 1: 3')
  })
})

describe('at the end of a sheet', () => {
  beforeEach(() => reopen('ratings'))
  const LAST_ROW = 4

  it('digits go on to the top of the next column, and after the last cell they are refused in words', async () => {
    const { user } = show(store, <RatingsView />)
    const columns = territoryOf(store).indicators.length
    cellAt(LAST_ROW, 0).focus()
    await user.keyboard('12')
    expect(written(store)[LAST_ROW]?.[0]).toBe(1)
    expect(written(store)[0]?.[1]).toBe(2)
    act(() => cellAt(LAST_ROW, columns - 1).focus())
    await user.keyboard('3')
    expect(store.getState().toasts.at(-1)?.text).toBe('Último puntaje de la hoja: aquí termina.')
    const before = events(store)
    await user.keyboard('45')
    expect(written(store)[LAST_ROW]?.[columns - 1]).toBe(3)
    expect(events(store)).toBe(before)
    expect(screen.getByText(/La hoja terminó en esta celda y su puntaje no se cambió/)).toBeDefined()
  })

  it('the last rating is corrected by whoever comes back to it or clears it', async () => {
    const { user } = show(store, <RatingsView />)
    const last = territoryOf(store).indicators.length - 1
    act(() => cellAt(LAST_ROW, last).focus())
    await user.keyboard('3{ArrowUp}{ArrowDown}4')
    expect(written(store)[LAST_ROW]?.[last]).toBe(4)
    await user.keyboard('{Delete}5')
    expect(written(store)[LAST_ROW]?.[last]).toBe(5)
  })

  it('Enter after typed digits goes on too, and what is typed after the last cell waits in no draft', async () => {
    const { user } = show(store, <RatingsView />)
    const last = territoryOf(store).indicators.length - 1
    await user.selectOptions(screen.getByRole('combobox', { name: 'Después de puntuar, pasar a' }), 'enter')
    act(() => cellAt(LAST_ROW, 0).focus())
    await user.keyboard('2{Enter}')
    expect(document.activeElement).toBe(cellAt(0, 1))
    act(() => cellAt(LAST_ROW, last).focus())
    await user.keyboard('2{Enter}4{Enter}')
    expect(written(store)[LAST_ROW]?.[last]).toBe(2)
  })
})

describe('tables and members', () => {
  it('registers mesitas by number and codes by segment, each an act, and their sheets can be chosen', async () => {
    reopen('ratings')
    const { user } = show(store, <RatingsView />)
    await user.click(screen.getByRole('button', { name: 'Personas' }))
    await user.clear(screen.getByLabelText('¿Cuántas mesitas más?'))
    await user.type(screen.getByLabelText('¿Cuántas mesitas más?'), '2')
    await user.click(screen.getByRole('button', { name: 'Agregar mesitas' }))
    await user.selectOptions(screen.getByLabelText('Segmento'), 'eps')
    await user.type(screen.getByLabelText('Nombre o código'), '0012{Shift>}{Enter}{/Shift}12')
    await user.click(screen.getByRole('button', { name: 'Agregar 2 personas' }))
    const { tables, members } = territoryOf(store)
    expect(tables.map(({ name }) => name)).toEqual(['Mesita 1', 'Mesita 2'])
    expect(members.slice(1).map(({ name, segment }) => [name, segment])).toEqual([
      ['0012', 'eps'],
      ['12', 'eps'],
    ])
    await user.click(screen.getByRole('button', { name: 'Cerrar' }))
    await user.selectOptions(screen.getByLabelText('De quién'), 'Mesita 2')
    cellAt(0, 0).focus()
    await user.keyboard('2')
    expect(territoryOf(store).sheets['table:mesita-2' as never]).toBeTruthy()
    expect(written(store)[0]?.[0]).toBe(3)
  })
})
