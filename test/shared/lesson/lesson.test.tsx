import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { STEPS } from '../../../src/domain/step'
import { en } from '../../../src/i18n/en'
import { es } from '../../../src/i18n/es'
import { Lesson } from '../../../src/shared/lesson/Lesson'
import { LESSON_PLACES } from '../../../src/shared/lesson/places'
import { selectProgramme } from '../../../src/shared/model/current'
import { EXAMPLE_SLOT } from '../../../src/store/route'
import { EXAMPLE, openApp } from '../../support/app'
import { show } from '../../support/render'

describe('the lesson of the example', () => {
  it('is begun where the provinces are, leads through the eight steps at their places, and is left', async () => {
    const store = await openApp(EXAMPLE)
    store.getState().goTo({ screen: 'programme', slot: EXAMPLE_SLOT })
    const { user } = show(store, <Lesson />)
    expect(screen.getByText(/queda en el ejemplo y no toca su trabajo/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Empezar la lección' }))
    const [first] = STEPS
    expect(store.getState().route).toMatchObject({ step: first, territory: LESSON_PLACES[first] })
    expect(screen.getByText('Lección, paso 1 de 8.')).toBeTruthy()
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/ejemplo/13/indicadores')
    await user.click(screen.getByRole('button', { name: 'Salir de la lección' }))
    expect(screen.queryByText('Lección, paso 1 de 8.')).toBeNull()
    expect(store.getState().preferences.lesson).toBe(false)
  })

  it('ends at the eighth step, from which one goes back to the start', async () => {
    const store = await openApp(EXAMPLE)
    store.getState().prefer({ lesson: true })
    store.getState().goTo({ screen: 'step', slot: EXAMPLE_SLOT, territory: LESSON_PLACES.selection, step: 'selection' })
    show(store, <Lesson />)
    expect(screen.getByText('Lección, paso 8 de 8.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Terminar y volver al inicio' }).getAttribute('href')).toBe('#/')
  })

  it('goes to provinces that the example has', async () => {
    const programme = selectProgramme((await openApp(EXAMPLE)).getState())
    expect(STEPS.filter((step) => !programme?.territories[LESSON_PLACES[step]])).toEqual([])
  })

  it.each([
    ['es', es, /«([^»]+)»/g],
    ['en', en, /“([^”]+)”/g],
  ] as const)('in «%s» names only what a screen shows', (_, words, quoted) => {
    const shown = Object.values(words).map((text) => text.split(' · ')[0])
    const named = Object.entries(words)
      .filter(([key]) => key.startsWith('lesson.'))
      .flatMap(([, text]) => [...text.matchAll(quoted)].map(([, name = '']) => name))
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((name) => !shown.includes(name) && !/^(¿y si…\?|what if…\?)$/.test(name))).toEqual([])
  })
})
