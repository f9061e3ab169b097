import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Slope } from '../../../../src/steps/ranking/charts/Slope'

afterEach(cleanup)

const NAMES = ['Cacao', 'Café', 'Queso']
const draw = (order: readonly number[]) =>
  render(
    <Slope
      rows={NAMES.map((label, i) => ({
        id: label,
        label,
        place: `${i + 1}.º`,
        face: { colour: 'p-1', glyph: null, letters: 'Xx' },
        total: 60 - i,
        points: [60 - i],
        between: null,
        tied: false,
      }))}
      slope={{
        methods: [
          { name: 'AHP', hint: 'suma' },
          { name: 'TOPSIS', hint: 'cercanía' },
        ],
        places: order.map((index, i) => ({ index, place: `${index + 1}.º`, label: NAMES[i] ?? '', score: 50 + i })),
      }}
      label="Dos órdenes"
      cut="línea de corte"
      format={(points) => points.toFixed(1)}
      width={700}
    />,
  ).container

/** Height of the dots of a line: where it begins and where it ends. */
const ends = (drawing: HTMLElement): readonly (readonly (string | null)[])[] => {
  const dots = [...drawing.querySelectorAll('circle')].map((dot) => dot.getAttribute('cy'))
  return [0, 1, 2].map((i) => dots.slice(2 * i, 2 * i + 2))
}

describe('Slope', () => {
  it('draws a level line for each product both methods put in one place', () => {
    for (const [from, to] of ends(draw([0, 1, 2]))) expect(to).toBe(from)
  })

  it('ends a line where the other method puts the product, and counts the places it moves', () => {
    const drawing = draw([1, 2, 0])
    const [cacao, cafe, queso] = ends(drawing)
    expect(cacao?.[1]).toBe(cafe?.[0])
    expect(cafe?.[1]).toBe(queso?.[0])
    expect(queso?.[1]).toBe(cacao?.[0])
    expect([...drawing.querySelectorAll('text')].map((text) => text.textContent)).toEqual(
      expect.arrayContaining(['▲2', '▼1']),
    )
  })

  it('draws the cut between the second and the third', () => {
    const drawing = draw([0, 1, 2])
    const [, second, third] = ends(drawing).map(([from]) => Number(from))
    const [line = ''] = /M0 [\d.]+/.exec(drawing.querySelector('path[d^="M0 "]')?.getAttribute('d') ?? '') ?? []
    const cut = Number(line.slice(3))
    expect(cut).toBeGreaterThan(second ?? Infinity)
    expect(cut).toBeLessThan(third ?? 0)
  })
})
