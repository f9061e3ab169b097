import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Contributions, type ContributionsProps } from '../../../../src/steps/ranking/charts/Contributions'
import type { ContributionRow } from '../../../../src/steps/ranking/charts/contributionRow'
import { readable } from '../../../support/readable'

afterEach(cleanup)

const row = (id: string, place: number, points: readonly number[], more: Partial<ContributionRow> = {}) => ({
  id,
  label: id,
  place: `${place}.º`,
  face: { colour: 'p-1' as const, glyph: null, letters: id.slice(0, 2) },
  total: points.reduce((sum, part) => sum + part, 0),
  points,
  between: null,
  tied: false,
  ...more,
})

const PARTS = [
  { id: 'uno', label: 'Uno' },
  { id: 'dos', label: 'Dos' },
]
const ROWS = [
  row('Cacao', 1, [30, 45]),
  row('Café', 2, [40, 30]),
  row('Maíz', 3, [20, 40], { tied: true }),
  row('Maní', 4, [35, 25]),
]
const props: ContributionsProps = {
  rows: ROWS,
  parts: PARTS,
  slope: null,
  label: 'Puntos por indicador',
  words: { cut: 'línea de corte', margin: 'margen 10,0', tie: 'empate', unit: 'puntos' },
  describe: (i, part) => `${ROWS[i]?.label}, ${PARTS[part]?.label}`,
  format: (points) => points.toFixed(1),
  width: 664,
}
const slope: ContributionsProps['slope'] = {
  methods: [
    { name: 'AHP', hint: 'suma' },
    { name: 'TOPSIS', hint: 'cercanía' },
  ],
  places: [0, 2, 1, 3].map((index, i) => ({ index, place: `${index + 1}.º`, label: ROWS[i]?.label ?? '', score: 50 })),
}

const draw = (more: Partial<ContributionsProps> = {}) => render(<Contributions {...props} {...more} />).container
const number = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name))
const bar = (name: string) => screen.getByRole('img', { name })

describe('Contributions', () => {
  it('looks as kept', async () => {
    const svg = draw().querySelector('svg')
    if (!svg) throw new Error('nothing drawn')
    await expect(readable(svg)).toMatchFileSnapshot('../../../golden/charts/contributions.svg')
  })

  it('draws lengths in proportion to points, each piece where the one before it ends', () => {
    draw()
    // 664 wide: bars from 200 to 600 for 0…80 points, five pixels a point, less the 1.2 px paper gap.
    expect(number(bar('Cacao, Uno'), 'x')).toBe(200)
    expect(number(bar('Cacao, Uno'), 'width')).toBeCloseTo(30 * 5 - 1.2, 6)
    expect(number(bar('Cacao, Dos'), 'x')).toBeCloseTo(200 + 30 * 5, 6)
    expect(number(bar('Café, Dos'), 'width')).toBeCloseTo(30 * 5 - 1.2, 6)
  })

  it('leaves the gap of the cut only between the second and the third', () => {
    draw()
    const tops = ROWS.map(({ label }) => number(bar(`${label}, Uno`), 'y'))
    const steps = tops.slice(1).map((top, i) => top - (tops[i] ?? 0))
    expect(steps).toEqual([26, 26 + 22, 26])
  })

  it('measures the margin at the tips of the second and third bars', () => {
    const container = draw()
    const paths = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '')
    const jaws = paths.find((d) => /V.*M.*V/.test(d)) ?? ''
    const xs = [...jaws.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x))
    expect(xs).toEqual([200 + 70 * 5, 200 + 60 * 5])
  })

  it('has no cut, no margin with two products', () => {
    draw({ rows: ROWS.slice(0, 2) })
    expect(screen.queryByText('línea de corte')).toBeNull()
    expect(screen.queryByText('margen 10,0')).toBeNull()
  })

  it('says a tie once, beside the first of the two', () => {
    draw()
    expect(screen.getAllByText('empate')).toHaveLength(1)
  })

  it('shows how far a total may go while data are missing, and lets the axis reach it', () => {
    const container = draw({ rows: [row('Cacao', 1, [30, 45], { between: [70, 95] })] })
    expect(container.querySelector('path[stroke="var(--tinta)"]')).not.toBeNull()
    expect(screen.getByText('100 puntos')).toBeTruthy()
  })

  it('draws the other method only where there is room for it', () => {
    draw({ slope, width: 700 })
    expect(screen.queryByText('TOPSIS')).toBeNull()
    cleanup()
    draw({ slope, width: 832 })
    expect(screen.getByText('TOPSIS')).toBeTruthy()
    expect(screen.getAllByText(/^[▲▼]1$/).map(({ textContent }) => textContent)).toEqual(['▼1', '▲1'])
  })

  it('grows whole on the projector: the same drawing for the width that is left', () => {
    const svg = draw({ width: 664 * 1.2, scale: 1.2 }).querySelector('svg')
    expect(number(svg, 'width')).toBeCloseTo(664 * 1.2, 6)
    expect(svg?.getAttribute('viewBox')?.split(' ')[2]).toBe('664')
  })

  it('is one tab stop; arrows walk its pieces and stop at the edges', async () => {
    const user = userEvent.setup()
    draw()
    await user.tab()
    expect(document.activeElement).toBe(bar('Cacao, Uno'))
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}')
    expect(document.activeElement).toBe(bar('Café, Dos'))
    await user.keyboard('{Home}{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(bar('Cacao, Uno'))
    await user.tab()
    expect(document.activeElement).toBe(document.body)
  })
})
