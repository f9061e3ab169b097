import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import RatingsView from '../../../src/steps/ratings/View'
import { createAppStore } from '../../../src/store/store'
import { memoryPorts } from '../../support/app'
import { MANABI } from '../../support/mesa'
import { show } from '../../support/render'
import { ratingApart } from '../../support/sitting'

it('while the round is blind the guide tells no votes: not even that there are none', async () => {
  const store = createAppStore(memoryPorts())
  const outcome = await store.getState().openFile(ratingApart(0).bytes('0.1.0'), 'mesa.yunta.json')
  store.getState().goTo({
    screen: 'step',
    slot: outcome.status === 'opened' ? outcome.slot : '',
    territory: MANABI,
    step: 'ratings',
  })
  show(store, <RatingsView />)
  const guide = screen.getByRole('list', { name: 'Guía de 1 a 5 y votos de la mesa' })
  const levels = within(guide).getAllByRole('button')
  expect(levels).toHaveLength(5)
  for (const level of levels) expect(level.getAttribute('aria-label')).not.toMatch(/hoja/)
  expect(guide.textContent).not.toMatch(/0/)
})
