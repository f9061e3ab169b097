import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { id, type MemberId, type SegmentId } from '../../src/domain/ids'
import { memberSheet } from '../../src/domain/rating'
import RatingsView from '../../src/steps/ratings/View'
import SensitivityView from '../../src/steps/sensitivity/View'
import WeightsView from '../../src/steps/weights/View'
import { EXAMPLE, openApp } from '../support/app'
import { MANABI } from '../support/mesa'
import { show } from '../support/render'

const NAME = 'María Fernanda Zambrano Cedeño'

async function projected(step: 'weights' | 'ratings' | 'sensitivity') {
  const store = await openApp(EXAMPLE)
  const { act, goTo, prefer, showSheet } = store.getState()
  goTo({ screen: 'step', slot: 'x', territory: MANABI, step })
  const members = store.getState().work?.folded.programme?.territories[MANABI]?.members ?? []
  const renamed = members.map((member) => ({ ...member, name: `${NAME} ${member.id}` }))
  const late = { id: id<MemberId>('tarde'), name: `${NAME} tarde`, segment: id<SegmentId>('eps') }
  act({ kind: 'members-registered', body: { territory: MANABI, members: [...renamed, late] } })
  const [first] = members
  if (first) showSheet(memberSheet(first.id))
  prefer({ theme: 'proyector' })
  return store
}

describe('on the projector', () => {
  it.each([
    ['weights', <WeightsView key="w" />],
    ['ratings', <RatingsView key="r" />],
    ['sensitivity', <SensitivityView key="s" />],
  ] as const)('nobody’s name is on the screen of %s', async (step, view) => {
    const { user } = show(await projected(step), view)
    expect(document.body.textContent).not.toContain(NAME)
    // What chance is asked takes long here, and names nobody.
    for (const tab of screen.queryAllByRole('tab').filter((_, i) => step !== 'sensitivity' || i === 2)) {
      await user.click(tab)
      expect(document.body.innerHTML).not.toContain(NAME)
    }
  })

  it('one person’s ballot says that it is secret, and what can be shown instead', async () => {
    const { user } = show(await projected('ratings'), <RatingsView />)
    expect(screen.getByText(/^Las boletas son secretas/)).toBeDefined()
    expect(screen.queryByRole('grid')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Toda la mesa (plenaria)' }))
    expect(screen.getByRole('grid')).toBeDefined()
  })
})
