import { cleanup, render } from '@testing-library/react'
import { useEffect, useRef } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Moved } from '../../../src/shared/page/moved'
import { Page } from '../../../src/shared/page/Page'

const sheet = (key: string, moved: boolean, button?: string) => (
  <Moved value={moved}>
    <button type="button">membrete</button>
    <Page key={key} question={key} lectura="">
      {button && <button type="button">{button}</button>}
    </Page>
  </Moved>
)
/** Takes the focus when it comes, as a cell somebody was sent to does. */
function Cell() {
  const cell = useRef<HTMLButtonElement>(null)
  useEffect(() => cell.current?.focus(), [])
  return (
    <button ref={cell} type="button">
      celda
    </button>
  )
}
afterEach(cleanup)

describe('the focus, from screen to screen', () => {
  it('stays before the letterhead on arrival, and goes to the next sheet when what had it went away', () => {
    const { getByText, getByRole, rerender } = render(sheet('uno', false, 'seguir'))
    expect(document.activeElement).toBe(document.body)
    getByText('seguir').focus()
    rerender(sheet('dos', true))
    expect(document.activeElement).toBe(getByRole('main'))
  })

  it('leaves the new sheet at its top, with the letterhead above it', () => {
    const { getByText, rerender } = render(sheet('uno', false, 'seguir'))
    getByText('seguir').focus()
    document.documentElement.scrollTop = 300
    rerender(sheet('dos', true))
    expect(document.documentElement.scrollTop).toBe(0)
  })

  it('does not pull the page away from what the new sheet brings into sight', () => {
    const { rerender } = render(sheet('uno', false))
    document.documentElement.scrollTop = 300
    rerender(
      <Moved value={true}>
        <Page key="dos" question="dos" lectura="">
          <Cell />
        </Page>
      </Moved>,
    )
    expect(document.activeElement?.textContent).toBe('celda')
    expect(document.documentElement.scrollTop).toBe(300)
  })

  it('is left to what still has it', () => {
    const { getByText, rerender } = render(sheet('uno', false))
    getByText('membrete').focus()
    rerender(sheet('dos', true))
    expect(document.activeElement).toBe(getByText('membrete'))
  })
})
