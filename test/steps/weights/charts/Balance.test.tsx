import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Balance } from '../../../../src/steps/weights/charts/Balance'
import type { SidedJudgement } from '../../../../src/steps/weights/charts/judgement'
import { readable } from '../../../support/readable'

afterEach(cleanup)

function draw(judgement: SidedJudgement | null) {
  const { container } = render(<Balance judgement={judgement} label="El yugo" width={480} />)
  const turned = container.querySelector('g[transform]')?.getAttribute('transform') ?? ''
  return {
    angle: Number(/rotate\((-?[\d.]+)/.exec(turned)?.[1]),
    figures: [...container.querySelectorAll('text')].map(({ textContent }) => textContent),
    container,
  }
}

describe('Balance', () => {
  it('looks as kept', async () => {
    const svg = draw({ side: 'right', strength: 3 }).container.querySelector('svg')
    if (!svg) throw new Error('nothing drawn')
    await expect(readable(svg)).toMatchFileSnapshot('../../../golden/charts/balance.svg')
  })

  it('leans 3.2 degrees for each two steps to the side that matters more, at most 12', () => {
    expect(draw({ side: 'right', strength: 3 }).angle).toBeCloseTo(3.2, 12)
    expect(draw({ side: 'left', strength: 5 }).angle).toBeCloseTo(-6.4, 12)
    expect(draw({ side: 'left', strength: 9 }).angle).toBe(-12)
  })

  it('stays level for "the same" and before an answer, when the bows are empty', () => {
    expect(draw({ side: 'right', strength: 1 })).toMatchObject({ angle: 0, figures: ['1', '1'] })
    expect(draw(null)).toMatchObject({ angle: 0, figures: [] })
  })

  it('writes the strength on the heavy side and 1 on the other', () => {
    expect(draw({ side: 'left', strength: 7 }).figures).toEqual(['7', '1'])
    expect(draw({ side: 'right', strength: 4 }).figures).toEqual(['1', '4'])
  })
})
