import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { type RatedPoint, RatingScatter } from '../../../../src/steps/sensitivity/charts/RatingScatter'
import { readable } from '../../../support/readable'

afterEach(cleanup)

const point = (id: string, x: number, y: number): RatedPoint => ({
  id,
  label: id,
  face: { colour: 'p-1', glyph: null, letters: id.slice(0, 2) },
  x,
  y,
})
const POINTS = [point('Cacao', 5, 4.5), point('Café', 3, 3), point('Maní', 3, 3), point('Maíz', 1, 2)]
const draw = () =>
  render(
    <RatingScatter
      levels={[1, 2, 3, 4, 5]}
      points={POINTS}
      label="Cómo puntúan precios y calidad"
      axes={{ x: 'Precios', y: 'Calidad' }}
      describe={(i) => `${POINTS[i]?.label}: ${POINTS[i]?.x} y ${POINTS[i]?.y}`}
      width={380}
    />,
  ).container
const tokens = () =>
  [...document.querySelectorAll('svg svg')].map((token) => ['x', 'y'].map((side) => Number(token.getAttribute(side))))

describe('RatingScatter', () => {
  it('looks as kept', async () => {
    const svg = draw().querySelector('svg')
    if (!svg) throw new Error('nothing drawn')
    await expect(readable(svg)).toMatchFileSnapshot('../../../golden/charts/scatter.svg')
  })

  it('stands each product at its levels: to the right and up is more', () => {
    draw()
    const [cacao = [], coffee = [], , maize = []] = tokens()
    expect(cacao[0]).toBeGreaterThan(coffee[0] ?? 0)
    expect(coffee[0]).toBeGreaterThan(maize[0] ?? 0)
    expect(cacao[1]).toBeLessThan(coffee[1] ?? 0)
    // From 3 to 4.5 it is half as far again as from 2 to 3, less the half line by which two on one spot are moved apart.
    expect((coffee[1] ?? 0) - (cacao[1] ?? 0) + 9).toBeCloseTo(1.5 * ((maize[1] ?? 0) - (coffee[1] ?? 0) - 9), 6)
  })

  it('keeps two on the same spot apart, one under the other', () => {
    draw()
    const [, coffee = [], peanut = []] = tokens()
    expect(coffee[0]).toBe(peanut[0])
    expect((peanut[1] ?? 0) - (coffee[1] ?? 0)).toBe(18)
  })

  it('is one tab stop, and arrows say each product', async () => {
    draw()
    const user = userEvent.setup()
    await user.tab()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Cacao: 5 y 4.5')
    await user.keyboard('{ArrowRight}{End}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Maíz: 1 y 2')
    expect(screen.getAllByRole('img')).toHaveLength(4)
  })
})
