import type { Position } from 'geojson'
import { expect, it } from 'vitest'
import { recordFromFile } from '../../../src/io/recordFile'
import { fold } from '../../../src/record/fold'
import { cantonName, provinceName } from '../../../src/shared/programme/provinceName'
import { boardGeojson } from '../../../src/steps/programme/model/boardGeojson'
import { bytesOf, EXAMPLE } from '../../support/app'
import { present } from '../../support/present'

const example = present(fold(recordFromFile(bytesOf(EXAMPLE), 'ejemplo').events).programme, 'the example')
const board = boardGeojson(example, {
  date: '2026-11-28',
  code: 'aaaa',
  provinceName,
  cantonName,
  firmnessOf: () => 0.607,
})

/** Twice the signed area: positive when the ring runs counter-clockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)

it('winds outer rings counter-clockwise and holes clockwise, inside Ecuador, without a coordinate system of its own', () => {
  expect(board).not.toHaveProperty('crs')
  for (const { geometry } of board.features) {
    const polygons =
      geometry?.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry?.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    for (const [outer = [], ...holes] of polygons) {
      expect(turn(outer)).toBeGreaterThan(0)
      for (const hole of holes) expect(turn(hole)).toBeLessThan(0)
      for (const [longitude = 0, latitude = 0] of outer) {
        expect(longitude > -82 && longitude < -75).toBe(true)
        expect(latitude > -6 && latitude < 2).toBe(true)
      }
    }
  }
})

it('has a row for each province of the stage: codes as text with their zero, plain values, names a shapefile keeps', () => {
  const provinces = board.features.filter(({ properties }) => properties.canton === null)
  expect(provinces).toHaveLength(13)
  const codes = provinces.map(({ properties }) => properties.codigo)
  expect(codes).toContain('01')
  for (const { properties } of board.features)
    for (const [name, value] of Object.entries(properties)) {
      expect(name).toMatch(/^[a-z][a-z_0-9]{0,9}$/)
      expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true)
    }
  const manabi = provinces.find(({ properties }) => properties.codigo === '13')
  expect(manabi?.properties).toMatchObject({ producto_1: 'Cacao', producto_2: 'Café', firmeza: 60.7 })
})
