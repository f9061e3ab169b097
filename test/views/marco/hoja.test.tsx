import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Hoja } from '../../../src/views/marco/Hoja'
import { Moved } from '../../../src/views/marco/moved'

const sheet = (key: string, moved: boolean, button?: string) => (
  <Moved value={moved}>
    <button type="button">membrete</button>
    <Hoja key={key} question={key} lectura="">
      {button && <button type="button">{button}</button>}
    </Hoja>
  </Moved>
)
afterEach(cleanup)

describe('the focus, from screen to screen', () => {
  it('stays before the letterhead on arrival, and goes to the next sheet when what had it went away', () => {
    const { getByText, getByRole, rerender } = render(sheet('uno', false, 'seguir'))
    expect(document.activeElement).toBe(document.body)
    getByText('seguir').focus()
    rerender(sheet('dos', true))
    expect(document.activeElement).toBe(getByRole('main'))
  })

  it('is left to what still has it', () => {
    const { getByText, rerender } = render(sheet('uno', false))
    getByText('membrete').focus()
    rerender(sheet('dos', true))
    expect(document.activeElement).toBe(getByText('membrete'))
  })
})
