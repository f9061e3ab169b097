import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { id } from '../../src/domain/ids'
import { Notifications } from '../../src/frame/Notifications'
import { RecordNotices } from '../../src/frame/RecordNotices'
import { SaveBadge } from '../../src/frame/SaveBadge'
import type { Failure, SaveState as Saved } from '../../src/record/keeper'
import type { Updates } from '../../src/store/ports'
import { type AppStore, createAppStore } from '../../src/store/store'
import type { Work } from '../../src/store/work'
import { CREATED } from '../record/sample'
import { actsIn, bytesOf, memoryPorts, openApp, WORKED_EXAMPLE } from '../support/app'
import { show } from '../support/render'

const REAL = { ...CREATED, body: { ...CREATED.body, simulated: false } }
const calm: Updates = { onReady: () => {}, onWaiting: () => {} }

/** Puts the open work in a state that storage would bring about. */
const put = (store: AppStore, part: Partial<Work>) =>
  store.setState(({ work }) => (work ? { work: { ...work, ...part } } : {}))

const saved = async (save: Saved) => {
  const store = await openApp()
  put(store, { save })
  return show(store, <SaveBadge />)
}

const failed = (copy: Failure['copy'], reason: Failure['reason']): Failure => ({
  status: 'failed',
  copy,
  reason,
  detail: '',
})

describe('the save state', () => {
  it('leaves green at once while saving, and says «Guardando…» after 400 ms', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await saved({ state: 'pending', waiting: 1, savedAt: Date.UTC(2026, 10, 21, 15, 42) })
    expect(screen.getByRole('status').textContent).toBe('Guardado en este equipo 10:42')
    expect(screen.getByRole('status').dataset.save).toBe('grey')
    await act(() => vi.advanceTimersByTimeAsync(450))
    expect(screen.getByRole('status').textContent).toBe('Guardando…')
    vi.useRealTimers()
  })

  it('gives the hour in the place where it was written', async () => {
    await saved({ state: 'green', savedAt: Date.UTC(2026, 10, 21, 15, 42) })
    expect(screen.getByRole('status').textContent).toBe('Guardado en este equipo 10:42')
  })

  it('is amber with one copy, says why, and offers a file', async () => {
    await saved({ state: 'amber', failures: [failed('journal', 'unavailable')] })
    expect(screen.getByRole('status').textContent).toBe('Una sola copia: este navegador no ofrece la segunda copia')
    expect(screen.getByRole('button', { name: 'Guardar en archivo' })).toBeDefined()
  })

  it('says that nothing was saved when there is no space, and offers a file', async () => {
    await saved({ state: 'grey', waiting: 1, failures: [failed('database', 'quota')] })
    expect(screen.getByText('No se pudo guardar: sin espacio')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Guardar en archivo' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Intentar otra vez' })).toBeDefined()
  })

  it('is grey without alarm while there is nothing to save', async () => {
    await saved({ state: 'grey', waiting: 0, failures: [] })
    expect(screen.getByRole('status').textContent).toBe('Todavía nada que guardar')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says that another tab writes', async () => {
    await saved({ state: 'readOnly' })
    expect(screen.getByRole('status').textContent).toBe('Solo lectura: se edita en otra pestaña')
  })
})

describe('notices above the sheet', () => {
  it('tell a second tab that it only looks on, and let it take over', async () => {
    const store = await openApp()
    const takeOver = vi.fn(async () => {})
    store.setState({ takeOver })
    put(store, { role: 'follower' })
    const { user } = show(store, <Notifications offline={calm} />)
    await user.click(screen.getByRole('button', { name: 'Editar aquí' }))
    expect(takeOver).toHaveBeenCalledOnce()
  })

  it('tell what was mended and what is missing, until understood', async () => {
    const store = await openApp()
    put(store, { mended: { healed: 3, damaged: 1, leftOut: 0, loss: null, findings: [] } })
    const { user } = show(store, <Notifications offline={calm} />)
    expect(await screen.findByText('Se recuperaron 3 registros de la segunda copia. No se perdió nada.')).toBeDefined()
    expect(screen.getByText(/se guardó aparte y se usó la otra/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Entendido' }))
    expect(screen.queryByText(/Se recuperaron/)).toBeNull()
  })

  it('never say that nothing was lost beside what is missing, which stays until somebody signs', async () => {
    const store = await openApp()
    const loss = { expected: 5, found: 3, missing: 2, lastId: 'f'.repeat(64), savedAt: 1_794_000_000_000 }
    put(store, { mended: { healed: 3, damaged: 1, leftOut: 0, loss, findings: [] } })
    const { user } = show(store, <Notifications offline={calm} />)
    expect(await screen.findByText('Se recuperaron 3 registros de la segunda copia.')).toBeDefined()
    expect(screen.getByText(/^Faltan 2 registros que este equipo tenía/)).toBeDefined()
    expect(screen.queryByText(/No se perdió nada|se usó la otra/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Entendido' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Entendido; firma Rosa Zambrano' }))
    expect(screen.queryByText(/Faltan 2/)).toBeNull()
    const last = actsIn(store).at(-1)
    expect(last).toMatchObject({ kind: 'loss-noted', actor: 'Rosa Zambrano', body: { missing: 2, last: loss.lastId } })
  })

  it('say once what a browser that promises nothing may do, and never about made-up data', async () => {
    const store = await openApp()
    const { user } = show(store, <Notifications offline={calm} />)
    const words = /^El navegador no promete conservar lo que guarda/
    act(() => store.setState({ persistence: 'refused' }))
    expect(screen.queryByText(words)).toBeNull()
    await store.getState().create(REAL)
    act(() => store.setState({ persistence: 'refused' }))
    expect(screen.getByText(words)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Entendido' }))
    expect(screen.queryByText(words)).toBeNull()
    expect(store.getState().preferences.toldPersistence).toBe(true)
  })

  it('tell that the clock of this device is wrong, and then the act counts all the same', async () => {
    const ports = memoryPorts()
    const store = createAppStore({ ...ports, clock: { now: () => Date.UTC(1969, 2, 12, 15), offset: () => -300 } })
    await store.getState().openFile(bytesOf(WORKED_EXAMPLE), 'd0.yunta.json', 'ejemplo')
    expect(store.getState().act({ kind: 'territory-opened', body: { territory: id('12') } }).status).toBe('accepted')
    const { user } = show(store, <Notifications offline={calm} />)
    expect(await screen.findByText(/El reloj de este equipo dice 12 de marzo de 1969/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Entendido' }))
    expect(screen.queryByText(/El reloj/)).toBeNull()
    await store.getState().closeWork()
    await store.getState().openSlot('ejemplo')
    expect(Object.keys(store.getState().work?.folded.programme?.territories ?? {})).toContain('12')
    expect(store.getState().work?.mended).toBeNull()
  })

  it('say nothing of a clock that is right', async () => {
    show(await openApp(), <RecordNotices />)
    expect(screen.queryByText(/reloj/)).toBeNull()
  })

  it('offer an update and wait until it is asked for', async () => {
    const apply = vi.fn()
    const offline: Updates = { ...calm, onWaiting: (listener) => listener(apply) }
    const { user } = show(await openApp(), <Notifications offline={offline} />)
    expect(apply).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Instalar ahora' }))
    expect(apply).toHaveBeenCalledOnce()
  })

  it('install nothing while some of the work is in memory only', async () => {
    const offline: Updates = { ...calm, onWaiting: (listener) => listener(() => {}) }
    const store = await openApp()
    show(store, <Notifications offline={offline} />)
    const install = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Instalar ahora' }).disabled
    expect(install()).toBe(false)
    act(() => put(store, { save: { state: 'grey', failures: [], waiting: 1 } }))
    expect(install()).toBe(true)
    expect(screen.getByText(/cuando todo su trabajo esté guardado/)).toBeDefined()
  })
})
