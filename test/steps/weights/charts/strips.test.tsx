import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DisagreementCell } from '../../../../src/steps/ratings/charts/DisagreementCell'
import { DotStrip, type DotStripProps, type DotStripRow } from '../../../../src/steps/weights/charts/DotStrip'
import { readable } from '../../../support/readable'

afterEach(cleanup)

const LEVELS = [1, 2, 3, 4, 5]

const row: DotStripRow = {
  id: 'precio',
  label: 'Precios',
  people: [
    { id: 'ana', group: 'pub', share: 0.1 },
    { id: 'luis', group: 'eps', share: 0.3 },
  ],
  groups: [
    { group: 'pub', share: 0.1, label: 'Públicos: 10,0 %' },
    { group: 'eps', share: 0.3, label: 'EPS: 30,0 %' },
  ],
  mesa: 0.17,
  figure: '17,0',
  agreement: 'bajo 41',
  low: true,
}
const props: DotStripProps = {
  rows: [row],
  label: 'Pesos por persona y por grupo',
  words: { person: 'cada punto, una persona', agreement: 'acuerdo' },
  tick: (share) => `${Math.round(100 * share)}`,
  only: null,
  onOnly: () => {},
}
const faint = (container: Element) => [...container.querySelectorAll('g[opacity="0.34"] > path')]
const heightOf = (mark: Element | undefined) => /^M[\d.]+ ([\d.]+)/.exec(mark?.getAttribute('d') ?? '')?.[1]

describe('DotStrip', () => {
  it('looks as kept', async () => {
    const svg = render(<DotStrip {...props} />).container.querySelector('svg')
    if (!svg) throw new Error('nothing drawn')
    await expect(readable(svg)).toMatchFileSnapshot('../../../golden/charts/dot-strip.svg')
  })

  it('draws a person at the same height whoever else is there', () => {
    const alone = render(<DotStrip {...props} rows={[{ ...row, people: row.people.slice(1) }]} />).container
    const lonely = heightOf(faint(alone)[0])
    cleanup()
    const together = render(<DotStrip {...props} />).container
    expect(lonely).toBeDefined()
    expect(heightOf(faint(together)[1])).toBe(lonely)
  })

  it('shows one group alone, and asks for it or for everybody on a click', async () => {
    const user = userEvent.setup()
    const onOnly = vi.fn()
    const { container, rerender } = render(<DotStrip {...props} onOnly={onOnly} />)
    const mark = () => screen.getByText('EPS: 30,0 %').closest('g')
    const first = mark()
    if (first) await user.click(first)
    rerender(<DotStrip {...props} only="eps" onOnly={onOnly} />)
    expect(faint(container)).toHaveLength(1)
    expect(screen.queryByText('Públicos: 10,0 %')).toBeNull()
    const second = mark()
    if (second) await user.click(second)
    expect(onOnly.mock.calls).toEqual([['eps'], [null]])
  })

  it('draws no rule for a mesa without weights', () => {
    render(<DotStrip {...props} rows={[{ ...row, mesa: null, figure: '' }]} />)
    expect(screen.queryByText('17,0')).toBeNull()
  })
})

describe('DisagreementCell', () => {
  it('spans the voices on a ruler from 1 to 5, and says a strong difference without colour too', () => {
    const { container } = render(
      <DisagreementCell levels={LEVELS} low={1} value={2} high={5} strong text="±2" width={72} />,
    )
    // Edges of 6 px leave 15 px a level.
    expect(container.querySelector('path[stroke="var(--tinta)"]')?.getAttribute('d')).toBe('M6 22H66')
    expect(container.querySelector('circle')?.getAttribute('cx')).toBe('21')
    expect(screen.getByText('▲ ±2')).toBeTruthy()
  })

  it('draws a point and no bar when all voices agree', () => {
    const { container } = render(
      <DisagreementCell levels={LEVELS} low={3} value={3} high={3} strong={false} text="±0" />,
    )
    expect(container.querySelector('path[stroke="var(--tinta)"]')).toBeNull()
    expect(container.querySelector('circle')).not.toBeNull()
  })
})
