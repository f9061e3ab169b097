import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { WhyThisOne, type WhyThisOneProps } from '../../../../src/steps/ranking/charts/WhyThisOne'
import { readable } from '../../../support/readable'

afterEach(cleanup)

const rows = [
  { id: 'a', label: 'Distribución', points: 6 },
  { id: 'b', label: 'Precios', points: 0 },
  { id: 'c', label: 'Volumen', points: -3 },
]
const props: WhyThisOneProps = {
  rows,
  first: { label: 'más café', colour: 'p-2' },
  second: { label: 'más camarón', colour: 'p-3' },
  label: 'Diferencia por indicador',
  describe: (i) => rows[i]?.label ?? '',
  format: (points) => `${points}`,
  width: 432,
}
const bar = (name: string) => {
  const rect = screen.getByRole('img', { name })
  const [x, width] = [Number(rect.getAttribute('x')), Number(rect.getAttribute('width'))]
  return { from: x, to: x + width, fill: rect.getAttribute('fill') }
}

describe('WhyThisOne', () => {
  it('looks as kept', async () => {
    const svg = render(<WhyThisOne {...props} />).container.querySelector('svg')
    if (!svg) throw new Error('nothing drawn')
    await expect(readable(svg)).toMatchFileSnapshot('../../../golden/charts/why-this-one.svg')
  })

  it('puts each bar on the side it favours, in that product’s colour, to one scale', () => {
    render(<WhyThisOne {...props} />)
    // 432 wide: names 152, figures 40 a side, so 100 px each way and the axis at 292.
    expect(bar('Distribución')).toEqual({ from: 292, to: 392, fill: 'var(--p-2)' })
    expect(bar('Volumen')).toEqual({ from: 242, to: 292, fill: 'var(--p-3)' })
  })

  it('ends a heading at the edge rather than past it, and moves the other aside', () => {
    const wide = { label: 'más sombrero de Montecristi', colour: 'p-2' } as const
    const { container } = render(<WhyThisOne {...props} first={wide} />)
    const [left, right] = container.querySelectorAll('text')
    expect([right?.getAttribute('text-anchor'), right?.getAttribute('x')]).toEqual(['end', '432'])
    // 27 letters and the arrow at 6.8 px: the heading begins at 432 − 204, and the other ends 8 px before.
    expect(Number(left?.getAttribute('x'))).toBeLessThanOrEqual(220)
  })

  it('draws a hair for no difference, and does not divide by nothing when all are level', () => {
    render(<WhyThisOne {...props} rows={rows.map((row) => ({ ...row, points: 0 }))} />)
    for (const { label } of rows) expect(bar(label).to - bar(label).from).toBe(1)
  })
})
