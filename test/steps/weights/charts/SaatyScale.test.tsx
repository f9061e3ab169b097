import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { judgementAt, positionOf, type SidedJudgement } from '../../../../src/steps/weights/charts/judgement'
import { SaatyScale } from '../../../../src/steps/weights/charts/SaatyScale'

afterEach(cleanup)

const name = ({ side, strength }: SidedJudgement) => (strength === 1 ? 'igual' : `${side} ${strength}`)

function Scale({ first, disabled = false }: { readonly first: SidedJudgement | null; readonly disabled?: boolean }) {
  const [judgement, setJudgement] = useState(first)
  return (
    <SaatyScale
      label="Qué tanto"
      judgement={judgement}
      onChange={setJudgement}
      word={(strength) => `fuerza ${strength}`}
      describe={name}
      disabled={disabled}
    />
  )
}

const chosen = () =>
  screen
    .getAllByRole('radio')
    .filter((radio) => radio.getAttribute('aria-checked') === 'true')
    .map((radio) => radio.getAttribute('aria-label'))

async function press(first: SidedJudgement | null, keys: string) {
  const user = userEvent.setup()
  render(<Scale first={first} />)
  await user.tab()
  await user.keyboard(keys)
  return chosen()
}

describe('positionOf and judgementAt', () => {
  it('are inverses over the seventeen places', () => {
    for (let position = -8; position <= 8; position++) expect(positionOf(judgementAt(position)) + 0).toBe(position)
  })
})

describe('SaatyScale', () => {
  it('shows nine stops and nothing chosen before an answer', () => {
    render(<Scale first={null} />)
    expect(
      screen
        .getAllByRole('radio')
        .map((radio) => radio.querySelector('i')?.textContent)
        .join(''),
    ).toBe('975313579')
    expect(chosen()).toEqual([])
  })

  it('starts in the middle with the first arrow, then moves by stops', async () => {
    expect(await press(null, '{ArrowRight}')).toEqual(['igual'])
    cleanup()
    expect(await press(null, '{ArrowRight}{ArrowRight}{ArrowRight}')).toEqual(['right 5'])
  })

  it('reaches even values with Shift, and the next stop from there without it', async () => {
    expect(await press({ side: 'right', strength: 3 }, '{Shift>}{ArrowRight}{/Shift}')).toEqual(['right 4'])
    expect(screen.getAllByRole('radio')).toHaveLength(10)
    cleanup()
    expect(await press({ side: 'right', strength: 4 }, '{ArrowRight}')).toEqual(['right 5'])
    cleanup()
    expect(await press({ side: 'left', strength: 4 }, '{ArrowRight}')).toEqual(['left 3'])
  })

  it('stops at the ends', async () => {
    expect(await press({ side: 'left', strength: 9 }, '{ArrowLeft}')).toEqual(['left 9'])
    cleanup()
    expect(await press({ side: 'left', strength: 3 }, '{End}{Shift>}{ArrowRight}{/Shift}')).toEqual(['right 9'])
  })

  it('takes a digit as the strength on the current side, and S to change sides', async () => {
    expect(await press({ side: 'left', strength: 3 }, '7')).toEqual(['left 7'])
    cleanup()
    expect(await press({ side: 'left', strength: 6 }, 's')).toEqual(['right 6'])
  })

  it('keeps one tab stop, on the answer, and the focus follows it', async () => {
    await press({ side: 'right', strength: 3 }, '{Shift>}{ArrowRight}{/Shift}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('right 4')
    expect(screen.getAllByRole('radio').filter((radio) => radio.tabIndex === 0)).toHaveLength(1)
  })

  it('can be clicked, and nothing moves it while it is closed', async () => {
    const user = userEvent.setup()
    render(<Scale first={null} />)
    await user.click(screen.getByRole('radio', { name: 'left 5' }))
    expect(chosen()).toEqual(['left 5'])
    cleanup()
    render(<Scale first={null} disabled />)
    await user.click(screen.getByRole('radio', { name: 'left 5' }))
    expect(chosen()).toEqual([])
  })
})
