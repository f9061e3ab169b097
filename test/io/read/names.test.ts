import { describe, expect, it } from 'vitest'
import { matchName } from '../../../src/io/read/names'

const KNOWN = [
  { id: 'CAC', name: 'Cacao fino' },
  { id: 'CAF', name: 'Café arábigo' },
  { id: 'QUE', name: 'Queso fresco' },
  { id: 'que-2', name: 'Queso frasco' },
  { id: 'N1', name: 'Ñame' },
  { id: 'N2', name: 'Name' },
]
const match = (text: string) => {
  const found = matchName(text, KNOWN)
  return found.status === 'unknown' ? 'unknown' : `${found.status} ${found.found.id}`
}

describe('the thing that a text names', () => {
  it.each([
    ['Cacao fino', 'same CAC'],
    ['  Cacao   fino ', 'same CAC'],
    ['CAF', 'same CAF'],
    ['Cafe\u0301 ara\u0301bigo', 'same CAF'],
    ['CAFE ARABIGO', 'alike CAF'],
    ['cac', 'alike CAC'],
    ['Ñame', 'same N1'],
    ['Cacao fno', 'near CAC'],
    ['', 'unknown'],
    ['Maíz', 'unknown'],
  ])('%j is %s', (text, expected) => {
    expect(match(text)).toBe(expected)
  })

  it('is unknown when two are equally alike, or equally near: nobody is guessed', () => {
    expect(match('NAME')).toBe('unknown')
    expect(match('Queso frisco')).toBe('unknown')
  })
})
