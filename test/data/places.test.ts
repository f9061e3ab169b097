import { geoArea } from 'd3'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { MAP } from '../../data/map'
import { CANTONS, NEIGHBOURS, PROVINCES } from '../../data/places'

describe('places', () => {
  it('has 24 provinces and 222 cantons, codes as text with their zero', () => {
    expect(PROVINCES.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, i) => String(i + 1).padStart(2, '0')))
    expect(CANTONS).toHaveLength(222)
    expect(CANTONS.filter(({ id }) => !/^\d{4}$/.test(id))).toEqual([])
    expect(new Set(CANTONS.map(({ id }) => id)).size).toBe(222)
    expect(CANTONS.find(({ id }) => id === '0301')?.name).toBe('Azogues')
  })

  it('puts every canton in the province its code begins with, and leaves no province without', () => {
    expect(CANTONS.filter(({ id, province }) => !id.startsWith(province))).toEqual([])
    expect(new Set(CANTONS.map(({ province }) => province)).size).toBe(24)
  })

  it('knows the 23 provinces of the programme by their four groups', () => {
    const sizes = [1, 2, 3, 4].map((group) => PROVINCES.filter((province) => province.group === group).length)
    expect(sizes).toEqual([6, 7, 5, 5])
    expect(PROVINCES.filter(({ group }) => group === null).map(({ name }) => name)).toEqual(['Galápagos'])
  })
})

describe('borders', () => {
  it('are mutual, and nobody borders itself', () => {
    for (const [code, others] of Object.entries(NEIGHBOURS)) {
      expect(others).not.toContain(code)
      for (const other of others) expect(NEIGHBOURS[other], `${other} and ${code}`).toContain(code)
    }
  })

  it('are those of the atlas where it is known by heart', () => {
    expect(NEIGHBOURS['13']).toEqual(['08', '09', '12', '23', '24'])
    expect(NEIGHBOURS['18']).toEqual(['02', '05', '06', '14', '15', '16'])
    expect(NEIGHBOURS['20']).toEqual([])
    expect(NEIGHBOURS['02']).not.toContain('03')
  })
})

describe('map', () => {
  const shapes = feature(MAP, MAP.objects.provincias)
  const provinces = 'features' in shapes ? shapes.features : []
  const areaOf = (code: string) => {
    const found = provinces.find(({ properties }) => properties?.code === code)
    return found ? geoArea(found) : 0
  }

  it('draws the 24 provinces under their codes', () => {
    expect(provinces.map(({ properties }) => properties?.code)).toEqual(PROVINCES.map(({ id }) => id))
    expect(provinces.map(({ properties }) => properties?.name)).toEqual(PROVINCES.map(({ name }) => name))
  })

  it('does not swap Napo and Tungurahua, as the copies of this map in circulation do', () => {
    expect(areaOf('15')).toBeGreaterThan(2 * areaOf('18'))
  })
})
