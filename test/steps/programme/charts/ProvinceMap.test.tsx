import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type MapProvince, ProvinceMap } from '../../../../src/steps/programme/charts/ProvinceMap'
import { readable } from '../../../support/readable'

afterEach(cleanup)

/** A square of one degree with its lower left corner at (x, y), wound as d3 wants its outside out. */
const square = (x: number, y: number) => ({
  type: 'Feature' as const,
  properties: {},
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [x, y],
        [x, y + 1],
        [x + 1, y + 1],
        [x + 1, y],
        [x, y],
      ],
    ],
  },
})
const token = (id: string) => ({ id, colour: 'p-1' as const, glyph: null, letters: id })
const province = (code: string, x: number, y: number, more: Partial<MapProvince> = {}): MapProvince => ({
  code,
  name: `Provincia ${code}`,
  shape: square(x, y),
  state: 'picked',
  tokens: [],
  hint: `pista ${code}`,
  ...more,
})
const FOUR = [
  province('01', 0, 0, { tokens: [token('Ca'), token('Cf')] }),
  province('02', 1, 0, { state: 'working' }),
  province('03', 0, 1, { state: 'empty' }),
  province('04', 1, 1, { state: null }),
]
const draw = (onChoose = vi.fn(), current: string | null = null) =>
  render(
    <ProvinceMap
      provinces={FOUR}
      current={current}
      arcs={[{ id: 'x', from: '01', to: '02', colour: 'p-2' }]}
      label="Mapa"
      width={208}
      onPoint={() => {}}
      onChoose={onChoose}
    />,
  ).container

const shape = (code: string) => screen.getByText(`pista ${code}`).closest('path')

describe('ProvinceMap', () => {
  it('looks as kept', async () => {
    const svg = draw().querySelector('svg')
    if (!svg) throw new Error('nothing drawn')
    await expect(readable(svg)).toMatchFileSnapshot('../../../golden/charts/province-map.svg')
  })

  it('puts north up and east to the right, filling the width it has', () => {
    draw()
    const corner = (code: string) => {
      const points = [...(shape(code)?.getAttribute('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
      return { x: Math.min(...points.map(([, x]) => Number(x))), y: Math.min(...points.map(([, , y]) => Number(y))) }
    }
    expect(corner('02').x - corner('01').x).toBeCloseTo(100, 1)
    expect(corner('01').y - corner('03').y).toBeCloseTo(100, 0)
    expect(corner('01').x).toBeCloseTo(4, 6)
  })

  it('tells the states apart by fill, and hatches what has not begun', () => {
    draw()
    const fills = FOUR.map(({ code }) => shape(code)?.getAttribute('fill'))
    expect(new Set(fills).size).toBe(4)
    expect(fills[2]).toMatch(/^url\(#/)
  })

  it('opens a province of the stage on a click, and no other', async () => {
    const user = userEvent.setup()
    const onChoose = vi.fn()
    draw(onChoose)
    for (const code of ['02', '04']) {
      const path = shape(code)
      if (path) await user.click(path)
    }
    expect(onChoose.mock.calls).toEqual([['02']])
  })
})
