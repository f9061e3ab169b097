import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { id, type MemberId, type SegmentId } from '../../src/domain/ids'
import { questions } from '../../src/domain/judgement'
import { PeopleDialog } from '../../src/shared/people/PeopleDialog'
import type { AppStore } from '../../src/store/store'
import { actsIn, openApp } from '../support/app'
import { MANABI } from '../support/mesa'
import { show } from '../support/render'

const mesaOf = (store: AppStore) => {
  const mesa = store.getState().work?.folded.programme?.territories[MANABI]
  if (!mesa) throw new Error('no territory')
  return mesa
}
const named = (store: AppStore) => mesaOf(store).members.map(({ name, segment }) => `${name} ${segment}`)

async function opened() {
  const store = await openApp()
  const { act: write, goTo } = store.getState()
  goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'weights' })
  write({ kind: 'step-reopened', body: { territory: MANABI, step: 'weights', reason: 'prueba' } })
  const eps = id<SegmentId>('eps')
  const members = ['María Zambrano', 'maria zambrano'].map((name, i) => ({
    id: id<MemberId>(`m${i}`),
    name,
    segment: eps,
  }))
  write({ kind: 'members-registered', body: { territory: MANABI, members } })
  return { store, ...show(store, <PeopleDialog onClose={() => {}} />) }
}

describe('the dialog of people', () => {
  it('adds one with Enter and many pasted a line each, in the segment chosen', async () => {
    const { store, user } = await opened()
    const before = named(store)
    const field = screen.getByLabelText('Nombre o código')
    await user.type(field, 'P-17{Enter}')
    await user.click(field)
    await user.paste('P-18\nP-19\n')
    await user.keyboard('{Enter}')
    expect(named(store).slice(before.length)).toEqual(['P-17 pub', 'P-18 pub', 'P-19 pub'])
  })

  it('asks about a name that is there already, whatever its letters, and adds it when it is somebody else', async () => {
    const { store, user } = await opened()
    const before = named(store).length
    await user.type(screen.getByLabelText('Nombre o código'), 'MARIA  ZAMBRANO{Enter}')
    expect(named(store).length).toBe(before)
    await user.click(screen.getByRole('checkbox', { name: 'Es otra persona con el mismo nombre' }))
    await user.click(screen.getByRole('button', { name: 'Agregar persona' }))
    expect(named(store).length).toBe(before + 1)
  })

  it('refuses a name of 400 letters in words', async () => {
    const { store, user } = await opened()
    const before = named(store).length
    await user.click(screen.getByLabelText('Nombre o código'))
    await user.paste('x'.repeat(400))
    await user.keyboard('{Enter}')
    expect(screen.getByText('El nombre tiene 400 letras; caben 120.')).toBeDefined()
    expect(named(store).length).toBe(before)
  })

  it('corrects a name, deletes whom nobody heard, and takes each back with one undo', async () => {
    const { store, user } = await opened()
    const before = named(store)
    await user.click(screen.getByRole('button', { name: 'Corregir María Zambrano' }))
    const row = screen.getByDisplayValue('María Zambrano')
    await user.clear(row)
    await user.type(row, 'María Z. Cedeño{Enter}')
    expect(named(store)).toContain('María Z. Cedeño eps')
    await user.click(screen.getByRole('button', { name: 'Borrar maria zambrano' }))
    expect(named(store)).not.toContain('maria zambrano eps')
    store.getState().undo()
    store.getState().undo()
    expect(named(store)).toEqual(before)
  })

  it('merges two entries of one person, proposing the one of the same name', async () => {
    const { store, user } = await opened()
    const [one, other] = [id<MemberId>('m0'), id<MemberId>('m1')]
    const [question] = questions(mesaOf(store).indicators)
    if (!question) throw new Error('nothing to ask')
    const asked = { ...question, value: 3, kept: false }
    act(() => {
      store.getState().act({ kind: 'judgements-made', body: { territory: MANABI, member: other, judgements: [asked] } })
    })
    const acts = actsIn(store).length
    expect(screen.queryByRole('button', { name: 'Borrar maria zambrano' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Unir maria zambrano con otra entrada' }))
    expect(
      within(screen.getByLabelText('maria zambrano es la misma persona que')).getByRole('option', { selected: true })
        .textContent,
    ).toContain('María Zambrano')
    await user.click(screen.getByRole('button', { name: 'Unir las dos' }))
    expect(actsIn(store).length).toBe(acts + 1)
    expect(mesaOf(store).judgements[one]?.length).toBe(1)
    expect(mesaOf(store).judgements).not.toHaveProperty(other)
  })
})
