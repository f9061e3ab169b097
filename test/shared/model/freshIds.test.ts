import { describe, expect, it } from 'vitest'
import { freshIds } from '../../../src/shared/model/freshIds'

describe('ids made from names', () => {
  it('keeps letters and digits, without accents', () => {
    expect(freshIds(['Café arábigo', 'Maíz (duro) 1.ª'], [], 'x')).toEqual(['cafe-arabigo', 'maiz-duro-1-ª'])
  })

  it('never gives one twice, nor one that is taken', () => {
    expect(freshIds(['Café', 'CAFE', 'café '], ['cafe-2'], 'x')).toEqual(['cafe', 'cafe-3', 'cafe-4'])
  })

  it('gives a number to a name that every object carries inside', () => {
    expect(freshIds(['Constructor'], [], 'x')).toEqual(['constructor-2'])
  })

  it('names what has no letters', () => {
    expect(freshIds(['***', '—'], [], 'producto')).toEqual(['producto', 'producto-2'])
  })
})
