import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AppFrame } from '../../src/frame/AppFrame'
import { Term } from '../../src/shared/glossary/Term'
import { openApp } from '../support/app'
import { show } from '../support/render'

const calm = { onReady: () => {}, onWaiting: () => {} }

async function frame() {
  const drawn = show(
    await openApp(),
    <AppFrame offline={calm}>
      <main id="sheet" tabIndex={-1}>
        <b>margen</b>
        <i>mesita</i>
      </main>
    </AppFrame>,
  )
  return drawn
}

describe('what words mean', () => {
  it('G opens the words of the screen first, then all others', async () => {
    const { user } = await frame()
    await user.keyboard('g')
    const dialog = await screen.findByRole('dialog', { name: 'Qué quiere decir cada palabra' })
    const [here, rest] = within(dialog)
      .getAllByRole('heading', { level: 3 })
      .map((heading) => [...(heading.parentElement?.querySelectorAll('dt') ?? [])].map((word) => word.textContent))
    expect(here).toEqual(['margen', 'mesita'])
    expect(rest).toContain('empate técnico')
    expect(rest).not.toContain('margen')
  })

  it('a word is looked for by typing, and what nobody wrote is told', async () => {
    const { user } = await frame()
    await user.keyboard('g')
    const field = await screen.findByLabelText('Buscar una palabra')
    await user.type(field, 'Bueyés')
    expect(screen.getByText('1 palabra')).toBeTruthy()
    await user.type(field, 'zz')
    expect(screen.getByText('Ninguna palabra dice «Bueyészz».')).toBeTruthy()
    expect(document.querySelectorAll('dt')).toHaveLength(0)
  })

  it('beside a word a button says what it means; Esc and going elsewhere close it', async () => {
    const { user } = show(
      await openApp(),
      <>
        <Term id="tie" word="empate técnico" />
        <button type="button">otro</button>
      </>,
    )
    const mark = screen.getByRole('button', { name: 'Qué quiere decir «empate técnico»' })
    await user.tab()
    expect(document.activeElement).toBe(mark)
    await user.keyboard('{Enter}')
    await screen.findByText(/la cuenta no alcanza para decidir/)
    await user.keyboard('{Escape}')
    expect(screen.queryByText(/la cuenta no alcanza/)).toBeNull()
    expect(document.activeElement).toBe(mark)
    await user.keyboard('{Enter}')
    await screen.findByText(/la cuenta no alcanza/)
    await user.tab()
    await waitFor(() => expect(screen.queryByText(/la cuenta no alcanza/)).toBeNull())
  })
})
