import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChangeRuler } from '../../../../src/steps/sensitivity/charts/ChangeRuler'
import { CrossingLines, type CrossingLinesProps } from '../../../../src/steps/sensitivity/charts/CrossingLines'
import { RankAcceptability } from '../../../../src/steps/sensitivity/charts/RankAcceptability'
import { StabilityBars, type StabilityBarsProps } from '../../../../src/steps/sensitivity/charts/StabilityBars'
import { WhoChanges } from '../../../../src/steps/sensitivity/charts/WhoChanges'
import { WithoutOne } from '../../../../src/steps/sensitivity/charts/WithoutOne'
import { readable } from '../../../support/readable'

afterEach(cleanup)

const face = (letters: string) => ({ colour: 'p-3' as const, glyph: null, letters })
const svgOf = (container: Element) => {
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('nothing drawn')
  return svg
}

describe('StabilityBars', () => {
  const row = {
    label: 'Volumen',
    weight: 0.1,
    low: 0,
    high: 0.2,
    entersLow: null,
    entersHigh: face('Cm'),
    change: 'pasa de 20',
    near: true,
  }
  const props: StabilityBarsProps = {
    rows: [
      { id: 'volumen', ...row },
      { id: 'precios', ...row, label: 'Precios', high: 1, entersHigh: null, change: 'no cambia', near: false },
    ],
    selected: 'volumen',
    onSelect: () => {},
    label: 'Intervalos',
    heading: 'cambia si…',
    describe: (i) => ['Volumen: de 0 a 20', 'Precios: sin límite'][i] ?? '',
    format: (share, last) => `${Math.round(100 * share)}${last ? ' %' : ''}`,
    width: 486,
  }

  it('looks as kept', async () => {
    const { container } = render(<StabilityBars {...props} />)
    await expect(readable(svgOf(container))).toMatchFileSnapshot('../../../golden/charts/stability-bars.svg')
  })

  it('draws an interval to scale, an end with who enters, and an arrow where there is no limit', () => {
    const { container } = render(<StabilityBars {...props} />)
    // 486 wide: 132 of names, 104 of words, so 250 px for 0…50 %, five a point.
    const bars = [...container.querySelectorAll('rect[height="12"]')]
    expect(bars.map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')])).toEqual([
      ['132', '100'],
      ['132', '250'],
    ])
    expect(screen.getByText('Cm')).toBeTruthy()
    expect(container.querySelectorAll('path[stroke="var(--achiote)"]')).toHaveLength(1)
  })

  it('is walked with arrows and chosen with Enter, Space or a click', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn()
    render(<StabilityBars {...props} onSelect={onSelect} />)
    expect(screen.getByRole('button', { name: 'Volumen: de 0 a 20' }).getAttribute('aria-current')).toBe('true')
    await user.tab()
    await user.keyboard('{ArrowDown}{Enter}{ArrowUp} ')
    await user.click(screen.getByRole('button', { name: 'Precios: sin límite' }))
    expect(onSelect.mock.calls).toEqual([['precios'], ['volumen'], ['precios']])
  })
})

describe('CrossingLines', () => {
  const props: CrossingLinesProps = {
    series: [
      {
        id: 'a',
        label: 'Cacao',
        colour: 'p-1',
        inPair: true,
        points: [
          [0, 80],
          [0.6, 70],
        ],
      },
      {
        id: 'b',
        label: 'Café',
        colour: 'p-2',
        inPair: false,
        points: [
          [0, 60],
          [0.6, 70],
        ],
      },
    ],
    stable: [0, 0.5],
    flips: [[0.5, 70]],
    weight: 0.1,
    weightText: 'hoy 10,0',
    label: 'Puntos según el peso',
    words: { stable: 'aquí no cambia', axis: 'peso de precios' },
    format: (share) => `${Math.round(100 * share)}`,
    width: 320,
  }

  it('parts the names of lines that end together', () => {
    render(<CrossingLines {...props} />)
    const y = (name: string) => Number(screen.getByText(name).getAttribute('y'))
    expect(y('Café') - y('Cacao')).toBeCloseTo(16, 6)
  })

  it('tells the pair from the rest by more than colour', () => {
    const { container } = render(<CrossingLines {...props} />)
    const lines = [...container.querySelectorAll('path[fill="none"][stroke^="var(--p-"]')]
    expect(lines.map((one) => one.getAttribute('stroke-width'))).toEqual(['3.5', '2.5'])
  })

  it('has no handle unless someone listens; with it arrows move half a point, with Shift five, within the axis', async () => {
    const user = userEvent.setup()
    render(<CrossingLines {...props} />)
    expect(screen.queryByRole('slider')).toBeNull()
    cleanup()
    const onWeight = vi.fn()
    const { rerender } = render(<CrossingLines {...props} onWeight={onWeight} />)
    await user.tab()
    await user.keyboard('{ArrowRight}{ArrowLeft}{Shift>}{ArrowRight}{/Shift}')
    rerender(<CrossingLines {...props} weight={0.02} onWeight={onWeight} />)
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(onWeight.mock.calls.map(([share]) => Number(share.toFixed(6)))).toEqual([0.105, 0.095, 0.15, 0])
    expect(screen.getByRole('slider', { name: 'peso de precios' }).getAttribute('aria-valuetext')).toBe('hoy 10,0')
  })
})

describe('RankAcceptability', () => {
  it('prints what happens, and a dot for what hardly ever does', () => {
    const { container } = render(
      <RankAcceptability
        rows={[{ id: 'a', label: 'Cacao', face: face('Ca'), shares: [0.9, 0.098, 0.002] }]}
        places={['1.º', '2.º', '3.º']}
        label="Lugares"
        words={{ pair: 'en la yunta', out: 'fuera' }}
        describe={(_, place) => `lugar ${place + 1}`}
        format={(share) => `${Math.round(100 * share)}`}
        width={458}
      />,
    )
    expect(screen.getByText('90').getAttribute('style')).toContain('--papel')
    expect(screen.getByText('10').getAttribute('style')).toContain('--tinta')
    expect(container.querySelectorAll('circle')).toHaveLength(1)
    // 100 px a cell, and the gap of the cut before the third.
    expect(screen.getByRole('img', { name: 'lugar 3' }).getAttribute('x')).toBe(String(152 + 200 + 6 + 1))
  })
})

describe('WhoChanges', () => {
  it('rings in red who would change the pair by leaving, and says in words what cannot be computed', () => {
    const { container } = render(
      <WhoChanges
        rows={[
          { id: 'eps', group: 'eps', label: 'EPS', hint: '16 personas', only: 5, without: -0.7, note: '' },
          {
            id: 'pub',
            group: 'pub',
            label: 'Públicos',
            hint: '12 personas',
            only: null,
            without: 1.6,
            note: 'solo ellos: no se puede contar',
          },
        ]}
        margin={1}
        label="Quién cambia la yunta"
        words={{
          enters: 'entra camarón',
          stays: 'queda café',
          only: 'si decidieran solo ellos',
          without: 'si faltaran ellos',
        }}
        describe={(i) => `grupo ${i}`}
        format={String}
        width={560}
      />,
    )
    const rings = [...container.querySelectorAll('circle[r="5.5"]')].map((ring) => ring.getAttribute('stroke'))
    expect(rings).toEqual(['var(--achiote)', 'var(--tinta)'])
    expect(screen.getAllByText('si decidieran solo ellos')).toHaveLength(1)
    expect(screen.getAllByText('solo ellos: no se puede contar')).toHaveLength(1)
  })
})

describe('WithoutOne', () => {
  it('stacks people who leave the same margin, one mark each', () => {
    const people = ['a', 'b', 'c'].map((id) => ({ id, group: 'pub' as const, margin: 1 }))
    const { container } = render(
      <WithoutOne
        people={people}
        margin={1}
        label="Sin una"
        words={{ title: 'Sin', hint: '3' }}
        format={String}
        width={560}
      />,
    )
    const marks = [...container.querySelectorAll('path[fill="var(--g-pub)"]')].map((mark) => mark.getAttribute('d'))
    expect(new Set(marks).size).toBe(3)
  })
})

describe('ChangeRuler', () => {
  it('points from today to the change, either way', () => {
    const tip = (from: number, to: number) => {
      const { container } = render(
        <ChangeRuler from={from} to={to} low={0} high={10} step={5} format={String} width={116} />,
      )
      const d = container.querySelector('path[fill="var(--achiote)"]')?.getAttribute('d')
      cleanup()
      return d
    }
    expect(tip(2, 6)).toBe('M66 14l-7-4.5v9z')
    expect(tip(6, 2)).toBe('M30 14l7-4.5v9z')
  })
})
