import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { BumpChart, type BumpRow } from '../../../../src/steps/scenarios/charts/BumpChart'
import { readable } from '../../../support/readable'

afterEach(cleanup)

const row = (id: string, places: readonly number[]): BumpRow => ({
  id,
  label: id,
  short: id.slice(0, 3),
  face: { colour: 'p-1', glyph: null, letters: id.slice(0, 2) },
  places,
  inPair: places.map((index) => index < 2),
})
const ROWS = [row('Cacao', [0, 0]), row('Café', [1, 2]), row('Maíz', [2, 1]), row('Maní', [3, 3])]
const draw = (width = 564) =>
  render(
    <BumpChart
      rows={ROWS}
      scenarios={['La mesa', 'Iguales']}
      label="Lugares por escenario"
      cut="línea de corte"
      place={(index) => `${index + 1}.º`}
      describe={(i, j) => `${ROWS[i]?.id} en ${j}`}
      width={width}
    />,
  ).container

describe('BumpChart', () => {
  it('looks as kept', async () => {
    const svg = draw().querySelector('svg')
    if (!svg) throw new Error('nothing drawn')
    await expect(readable(svg)).toMatchFileSnapshot('../../../golden/charts/bump.svg')
  })

  it('draws strong who is ever in the pair, and faint who never is', () => {
    const widths = [...draw().querySelectorAll('path[stroke="var(--p-1)"]')].map((path) =>
      path.getAttribute('stroke-width'),
    )
    expect(widths.sort()).toEqual(['2', '4.5', '4.5', '4.5'])
  })

  it('where there is little room, numbers the scenarios and names each line once', () => {
    draw(364)
    expect(screen.getAllByText(/^[12]$/).map(({ textContent }) => textContent)).toEqual(['1', '2'])
    expect(screen.queryByText('Cacao')).toBeNull()
    expect(screen.getAllByText('Cac')).toHaveLength(1)
  })

  it('breaks the line of who does not compete in a scenario, and still names the place', () => {
    const [first = row('', [])] = ROWS
    const { container } = render(
      <BumpChart
        rows={[{ ...first, places: [0, null, 0], inPair: [true, false, true] }]}
        scenarios={['a', 'b', 'c']}
        label="l"
        cut="c"
        place={String}
        describe={(_, j) => `en ${j}`}
        width={564}
      />,
    )
    expect(container.querySelector('path[stroke="var(--p-1)"]')?.getAttribute('d')).toMatch(
      /^M[\d.]+ [\d.]+M[\d.]+ [\d.]+$/,
    )
    expect(screen.getByRole('img', { name: 'en 1' })).toBeDefined()
  })

  it('does not make a pair of who is drawn second in a tie', () => {
    const tied = [row('Cacao', [0]), { ...row('Café', [1]), inPair: [false] }, row('Maíz', [2])]
    const { container } = render(
      <BumpChart rows={tied} scenarios={['a']} label="l" cut="c" place={String} describe={String} width={564} />,
    )
    expect(container.querySelectorAll('svg svg')).toHaveLength(1)
  })

  it('ends each line at the place of its product in the last scenario', () => {
    draw()
    const y = (text: string) => Number(screen.getByText(text).getAttribute('y'))
    expect(y('Caf')).toBe(y('Maíz'))
    expect(y('Maí')).toBe(y('Café'))
  })
})
