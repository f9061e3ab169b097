import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Caliper } from '../../../src/frame/charts/Caliper'
import { MarginScale } from '../../../src/frame/charts/MarginScale'
import { Ficha } from '../../../src/shared/charts/Ficha'
import { GLYPHS } from '../../../src/shared/charts/glyphs'
import { Yoke } from '../../../src/shared/charts/Yoke'
import { RankingList } from '../../../src/steps/ranking/charts/RankingList'
import { ConsistencyMeter } from '../../../src/steps/weights/charts/ConsistencyMeter'
import { readable } from '../../support/readable'

afterEach(cleanup)

const face = (letters: string) => ({ colour: 'p-1' as const, glyph: null, letters })
const svgOf = (container: Element) => {
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('nothing drawn')
  return svg
}

describe('Ficha', () => {
  it('shows the glyph, or two letters without one', () => {
    render(<Ficha face={{ colour: 'p-2', glyph: 'cafe', letters: 'Ca' }} />)
    expect(screen.queryByText('Ca')).toBeNull()
    render(<Ficha face={face('Gu')} />)
    expect(screen.getByText('Gu')).toBeTruthy()
  })

  it('has fourteen silhouettes', () => {
    expect(Object.keys(GLYPHS)).toHaveLength(14)
  })
})

describe('Yoke', () => {
  it('looks as kept, one slot full and one empty', async () => {
    const { container } = render(<Yoke slots={[face('Ca'), null]} />)
    await expect(readable(svgOf(container))).toMatchFileSnapshot('../../golden/charts/yoke.svg')
  })

  it('hangs two halves where two products share a slot', () => {
    const { container } = render(<Yoke slots={[face('Ca'), [face('Cf'), face('Cm')]]} />)
    expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['Ca', 'Cf', 'Cm'])
  })
})

describe('Caliper', () => {
  const scores = [77.5, 72.4, 71.4, 44.6].map((score, i) => ({ id: `${i}`, score, colour: 'p-1' as const }))

  it('looks as kept', async () => {
    const { container } = render(<Caliper scores={scores} label="Regla" format={String} />)
    await expect(readable(svgOf(container))).toMatchFileSnapshot('../../golden/charts/caliper.svg')
  })

  it('rules from the five below the least to the five above the most, numbered by tens', () => {
    render(<Caliper scores={scores} label="Regla" format={String} />)
    expect(screen.getAllByText(/^\d+$/).map(({ textContent }) => textContent)).toEqual(['40', '50', '60', '70', '80'])
  })

  it('draws nothing without products, no jaws with two, and a ruler when all are level', () => {
    expect(render(<Caliper scores={[]} label="Regla" format={String} />).container.innerHTML).toBe('')
    const two = render(<Caliper scores={scores.slice(0, 2)} label="Regla" format={String} />).container
    expect(two.querySelector('[stroke="var(--achiote)"]')).toBeNull()
    const level = render(<Caliper scores={scores.map((row) => ({ ...row, score: 50 }))} label="R" format={String} />)
    expect(level.container.innerHTML).not.toContain('NaN')
  })
})

describe('MarginScale', () => {
  it('marks where the word that holds stands, and writes no other', () => {
    render(<MarginScale steps={4} current={1} word="ajustado" label="Margen ajustado" />)
    expect(screen.getByRole('list').textContent).toBe('ajustado')
    expect(screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-current'))).toEqual([
      null,
      'true',
      null,
      null,
    ])
  })
})

describe('ConsistencyMeter', () => {
  const pointer = (ratio: number) => {
    const { container } = render(<ConsistencyMeter ratio={ratio} words={['a', 'b', 'c']} label="RC" width={250} />)
    return Number(/^M([\d.]+)/.exec(container.querySelector('path')?.getAttribute('d') ?? '')?.[1])
  }

  it('points a tenth of the scale per 0.025, and stays at the end beyond it', () => {
    expect(pointer(0)).toBe(0)
    expect(pointer(0.1)).toBeCloseTo(100, 9)
    expect(pointer(0.9)).toBe(250)
  })
})

describe('RankingList', () => {
  it('writes the cut after the second', () => {
    const rows = ['Cacao', 'Café', 'Maíz'].map((label, i) => ({
      id: label,
      label,
      place: `${i + 1}.º`,
      face: face('x'),
      total: 60 - 10 * i,
    }))
    render(<RankingList rows={rows} label="Ranking" cut="línea de corte" format={String} />)
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(items.indexOf('línea de corte')).toBe(2)
    expect(items).toHaveLength(4)
  })
})
