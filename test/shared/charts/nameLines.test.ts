import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameLines, roomFor } from '../../../src/shared/charts/nameLines'

const LONG = 'Paja toquilla y sombreros finos de Montecristi'
const name = fc
  .array(fc.stringMatching(/^[a-zñáéíóú]{1,24}$/), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))

describe('a name in the room there is', () => {
  it('is written narrower first, then in two even lines', () => {
    expect(nameLines('Café', 120)).toEqual({ look: 'narrow', lines: ['Café'] })
    expect(nameLines('Café arábigo lavado', 110).look).toBe('tight')
    expect(nameLines(LONG, 150)).toEqual({
      look: 'small',
      lines: ['Paja toquilla y sombreros', 'finos de Montecristi'],
    })
  })

  it('is cut between letters only where one word is longer than a line', () => {
    expect(nameLines('Electroencefalografistas', 60).lines.join('')).toBe('Electroencefalografistas')
  })

  it('is always whole, with no line longer than the room', () => {
    fc.assert(
      fc.property(name, fc.integer({ min: 60, max: 400 }), (text, room) => {
        const { look, lines } = nameLines(text, room)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        if (look === 'small') expect(Math.max(...lines.map((line) => line.length)) * 4.8).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('asks for the room of two lines, and for more lines where there is less', () => {
    expect(roomFor(['Café', LONG], 118, 300)).toEqual({ room: 25 * 4.8, lines: 2 })
    expect(roomFor([LONG], 80, 80).lines).toBeGreaterThan(2)
  })
})
