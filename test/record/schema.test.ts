import { describe, expect, it } from 'vitest'
import { decimal, filled, idOf, lineFalls, shapeFinding, text, valueLine } from '../../src/record/schema'

const takes = (schema: { safeParse(value: unknown): { readonly success: boolean } }, value: unknown) =>
  schema.safeParse(value).success

describe('a text of a record', () => {
  it('is four thousand letters at most, and empty only where it may be', () => {
    expect([takes(text(), 'a'.repeat(4000)), takes(text(), 'a'.repeat(4001))]).toEqual([true, false])
    expect([takes(filled(), 'a'.repeat(4000)), takes(filled(), 'a'.repeat(4001))]).toEqual([true, false])
    expect([takes(text(), ''), takes(filled(), '')]).toEqual([true, false])
  })
})

describe('an id of a record', () => {
  it.each(['a', 'Café-1', 'EPS.01', 'x_y:z', 'ñ'.repeat(80)])('may be %s', (name) => {
    expect(takes(idOf(), name)).toBe(true)
  })

  it.each(['', 'ñ'.repeat(81), 'a b', 'a/b', '__proto__', 'constructor', 7, null, ['a']])('is never %j', (name) => {
    expect(takes(idOf(), name)).toBe(false)
  })
})

describe('a decimal of a record', () => {
  it.each(['0', '-0.5', '12', '1.25', '999999999999999', '0.123456789012'])('may be %s', (written) => {
    expect(takes(decimal(), written)).toBe(true)
  })

  it.each(['', '.5', '5.', '01', '+1', '1e3', '1,5', ' 1', '1000000000000000', '0.1234567890123', 1])(
    'is never %j',
    (written) => {
      expect(takes(decimal(), written)).toBe(false)
    },
  )
})

describe('a value line', () => {
  it('has five whole values from 0 to 100', () => {
    expect(takes(valueLine(), [0, 25, 50, 75, 100])).toBe(true)
    for (const line of [
      [0, 25, 50, 75],
      [0, 25, 50, 75, 101],
      [-1, 25, 50, 75, 100],
      [0, 2.5, 50, 75, 100],
    ])
      expect(takes(valueLine(), line)).toBe(false)
  })

  it('may rest on the way and begin above nought, and falls or never rises nowhere', () => {
    expect(lineFalls([0, 25, 25, 60, 100])).toBe(false)
    expect(lineFalls([40, 40, 40, 40, 41])).toBe(false)
    expect(lineFalls([0, 30, 29, 60, 100])).toBe(true)
    expect(lineFalls([0, 30, 40, 60, 59])).toBe(true)
    expect(lineFalls([40, 40, 40, 40, 40])).toBe(true)
  })
})

describe('a body that does not fit', () => {
  it('is told by its kind and the path to the first field that is wrong, which may be the whole', () => {
    expect(shapeFinding('data-recorded', [{ path: ['data', 3, 'value'] }, { path: ['origin'] }]).values).toEqual({
      kind: 'data-recorded',
      path: 'data.3.value',
    })
    expect(shapeFinding('data-recorded', []).values).toEqual({ kind: 'data-recorded', path: '' })
  })
})
