import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { id, type TerritoryId } from '../../src/domain/ids'
import type { StepId } from '../../src/domain/step'
import { en } from '../../src/i18n/en'
import { es } from '../../src/i18n/es'
import { selectProgramme } from '../../src/shared/model/current'
import CandidatesView from '../../src/steps/candidates/View'
import IndicatorsView from '../../src/steps/indicators/View'
import SelectionView from '../../src/steps/selection/View'
import type { AppStore } from '../../src/store/store'
import { EXAMPLE, openApp } from '../support/app'
import { type HandedFile, handedFiles } from '../support/handedFiles'
import { MANABI } from '../support/mesa'
import { show } from '../support/render'

const LOS_RIOS = id<TerritoryId>('12')
const at = async (step: StepId, territory: TerritoryId = MANABI, path?: string): Promise<AppStore> => {
  const store = await openApp(path)
  store.getState().goTo({ screen: 'step', slot: 'x', territory, step })
  return store
}
const inRecord = (store: AppStore) => {
  const territory = selectProgramme(store.getState())?.territories[MANABI]
  if (!territory) throw new Error('no territory')
  return territory
}

describe('what is written while the page is in English', () => {
  it('changes the text that the person wrote anew, and leaves the others as the record has them', async () => {
    const store = await at('indicators')
    for (const step of ['ratings', 'weights', 'indicators'] as const)
      store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step, reason: 'otra vez' } })
    const before = inRecord(store).indicators[0]
    const { user } = show(store, <IndicatorsView />, 'en')
    await user.click(screen.getByRole('button', { name: 'National demand' }))
    const dialog = within(screen.getByRole('dialog', { name: 'National demand' }))
    expect(dialog.getByRole('textbox', { name: 'Level 1' })).toHaveProperty(
      'value',
      'Own consumption or occasional sale; no known buyers, and consumption in the country is falling.',
    )
    fireEvent.change(dialog.getByRole('textbox', { name: 'Advice for rating' }), {
      target: { value: 'Ask the buyers of Portoviejo.' },
    })
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(inRecord(store).indicators[0]).toEqual({ ...before, guide: 'Ask the buyers of Portoviejo.' })
  })

  it('keeps the chain of a candidate when something else of it changes', async () => {
    const store = await at('candidates')
    store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step: 'candidates', reason: 'otra vez' } })
    const before = inRecord(store).candidates[0]
    const { user } = show(store, <CandidatesView />, 'en')
    await user.click(screen.getByRole('button', { name: /^Cacao fino/ }))
    expect(screen.getByRole('textbox', { name: 'Chain' })).toHaveProperty('value', 'Cacao and derivatives')
    fireEvent.change(screen.getByRole('textbox', { name: 'Proposed by' }), { target: { value: 'Cámara' } })
    fireEvent.blur(screen.getByRole('textbox', { name: 'Proposed by' }))
    expect(inRecord(store).candidates[0]).toEqual({ ...before, proposedBy: 'Cámara' })
    expect(before?.chain).toBe('Cacao y derivados')
  })

  it('gives a new candidate the chain of its kin as the record names it', async () => {
    const store = await at('candidates')
    for (const step of ['candidates', 'ratings'] as const)
      store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step, reason: 'otra vez' } })
    const { user } = show(store, <CandidatesView />, 'en')
    await user.click(screen.getByRole('button', { name: 'Candidate' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Chocolate')
    await user.type(dialog.getByRole('combobox', { name: 'Chain' }), 'Cacao and derivatives')
    await user.click(dialog.getByRole('button', { name: 'Add' }))
    expect(inRecord(store).candidates.at(-1)).toMatchObject({ name: 'Chocolate', chain: 'Cacao y derivados' })
  })
})

describe('a file made while the page is in English', () => {
  let files: readonly HandedFile[] = []
  beforeEach(() => {
    files = handedFiles()
  })
  afterEach(() => void vi.restoreAllMocks())

  it.each(['matriz', 'pesos', 'ranking'] as const)(
    '%s.csv is byte for byte the one made in Spanish',
    async (name) => {
      const made = async (language: 'es' | 'en') => {
        const store = await at('selection', LOS_RIOS, EXAMPLE)
        const { unmount } = show(store, <SelectionView />, language)
        const had = files.length
        const word = (language === 'es' ? es : en)[`selection.export.${name}`]
        fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${word}\\s?CSV`) }))
        await waitFor(() => expect(files.length).toBeGreaterThan(had), { timeout: 25_000 })
        unmount()
        return files[had]?.bytes()
      }
      expect(await made('en')).toEqual(await made('es'))
    },
    120_000,
  )
})
