import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/App'
import { id, type TerritoryId } from '../../src/domain/ids'
import { recordFromFile } from '../../src/io/recordFile'
import { eventsOf, logOf } from '../../src/record/log'
import { openApp } from '../support/app'
import { type HandedFile, handedFiles } from '../support/handedFiles'
import '../support/render'

const MANABI = id<TerritoryId>('13')
const calm = { onReady: () => {}, onWaiting: () => {} }

/** Where the next drawing goes wrong. Real parts run; one function of each region throws while its name is in here. */
const faults = vi.hoisted(() => new Set<string>())

const faulty = vi.hoisted(
  () =>
    <Args extends readonly unknown[], Result>(place: string, real: (...args: Args) => Result) =>
    (...args: Args): Result => {
      if (faults.has(place)) throw new Error(`prueba: ${place}`)
      return real(...args)
    },
)
vi.mock('../../src/frame/UndoRedo', async (original) => {
  const real = await original<typeof import('../../src/frame/UndoRedo')>()
  return { ...real, UndoRedo: faulty('letterhead', real.UndoRedo) }
})
vi.mock('../../src/shared/model/reviews', async (original) => {
  const real = await original<typeof import('../../src/shared/model/reviews')>()
  return { ...real, selectReviews: faulty('margin', real.selectReviews) }
})
vi.mock('../../src/shared/model/panel', async (original) => {
  const real = await original<typeof import('../../src/shared/model/panel')>()
  return { ...real, selectPanel: faulty('panel', real.selectPanel) }
})
vi.mock('../../src/steps/candidates/lectura', async (original) => {
  const real = await original<typeof import('../../src/steps/candidates/lectura')>()
  return { ...real, candidatesLectura: faulty('sheet', real.candidatesLectura) }
})
vi.mock('../../src/frame/Notifications', async (original) => {
  const real = await original<typeof import('../../src/frame/Notifications')>()
  return { ...real, Notifications: faulty('root', real.Notifications) }
})

let files: readonly HandedFile[] = []

beforeEach(() => {
  files = handedFiles()
  // React tells the console of every error that a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  faults.clear()
  vi.restoreAllMocks()
})

/** The whole page at the first step of the worked example, drawn before anything goes wrong. */
async function atWork(...broken: readonly string[]) {
  for (const place of broken) faults.add(place)
  const store = await openApp()
  const slot = store.getState().work?.slot ?? ''
  store.getState().goTo({ screen: 'step', slot, territory: MANABI, step: 'candidates' })
  render(<App store={store} offline={calm} />)
  return { store, user: userEvent.setup() }
}

/** The notice that says so, and what its button hands over: the whole record. */
async function takesTheRecord(words: string, { store, user }: Awaited<ReturnType<typeof atWork>>) {
  const said = await screen.findByText(words)
  const place = said.closest<HTMLElement>('[role=alert], main, dialog')
  if (!place) throw new Error('the words stand nowhere')
  // A dialog's buttons can be reached once it stands open, a moment after its words are there.
  await user.click(await within(place).findByRole('button', { name: 'Guardar expediente' }))
  const [file] = files
  expect(file?.name).toMatch(/\.yunta\.json$/)
  const { events, findings } = recordFromFile((await file?.bytes()) ?? new Uint8Array(), file?.name ?? '')
  expect(findings).toEqual([])
  expect(events).toEqual(eventsOf(store.getState().work?.log ?? logOf([])))
}

const letterhead = () => screen.getByRole('button', { name: 'Ir al inicio' })
const sheet = () => screen.findByRole('heading', { level: 1 })
const panel = () => screen.findByRole('heading', { name: 'La yunta ahora' })
const steps = () => screen.findByRole('navigation', { name: 'Pasos del proceso' })

describe('a region that cannot be drawn', () => {
  it('a fault in the letterhead leaves steps, sheet and panel, and hands over the expediente', async () => {
    const page = await atWork('letterhead')
    await takesTheRecord('El membrete no se pudo dibujar.', page)
    expect([await steps(), await sheet(), await panel()]).toHaveLength(3)
  })

  it('a fault in the margin leaves letterhead, sheet and panel, and hands over the expediente', async () => {
    const page = await atWork('margin')
    await takesTheRecord('Los pasos no se pudieron dibujar.', page)
    expect([letterhead(), await sheet(), await panel()]).toHaveLength(3)
  })

  it('a fault in the sheet leaves letterhead, steps and panel, and hands over the expediente', async () => {
    const page = await atWork('sheet')
    await takesTheRecord('Esta pantalla no se pudo dibujar', page)
    expect([letterhead(), await steps(), await panel()]).toHaveLength(3)
  })

  it('a fault in the panel leaves letterhead, steps and sheet, and hands over the expediente', async () => {
    const page = await atWork('panel')
    await takesTheRecord('El panel de la yunta no se pudo dibujar.', page)
    expect([letterhead(), await steps(), await sheet()]).toHaveLength(3)
  })

  it('a fault in the hall leaves the page below it, hands over the expediente, and closes', async () => {
    const page = await atWork()
    await panel()
    faults.add('panel')
    await page.user.keyboard('{Shift>}P{/Shift}')
    await takesTheRecord('La sala no se pudo dibujar', page)
    await page.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cerrar' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect([letterhead(), await steps(), await sheet()]).toHaveLength(3)
  })
})

describe('a window that cannot be drawn', () => {
  it('a fault round the regions is told on a page that hands over the expediente', async () => {
    await takesTheRecord('Yunta no se pudo dibujar', await atWork('root'))
  })

  it('a fault round the regions is told in English to who works in English', async () => {
    const { store } = await atWork('root')
    store.getState().prefer({ language: 'en' })
    expect(await screen.findByRole('button', { name: 'Save expediente' })).toBeDefined()
  })

  it('the page is drawn again when asked, once its fault is gone', async () => {
    const { user } = await atWork('root')
    const retry = await screen.findByRole('button', { name: 'Intentar otra vez' })
    faults.clear()
    await user.click(retry)
    expect([letterhead(), await sheet(), await panel()]).toHaveLength(3)
  })
})

describe('a region that could not be drawn', () => {
  it('the panel is drawn again by the next act, which may have mended it', async () => {
    const { store } = await atWork('panel')
    await screen.findByText('El panel de la yunta no se pudo dibujar.')
    faults.clear()
    store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step: 'ratings', reason: 'prueba' } })
    expect(await panel()).toBeDefined()
    await waitFor(() => expect(screen.queryByText('El panel de la yunta no se pudo dibujar.')).toBeNull())
  })

  it('the panel is drawn again when asked, and the notice stays while its fault stays', async () => {
    const { user } = await atWork('panel')
    const words = 'El panel de la yunta no se pudo dibujar.'
    await screen.findByText(words)
    await user.click(screen.getByRole('button', { name: 'Intentar otra vez' }))
    expect(await screen.findByText(words)).toBeDefined()
  })
})
