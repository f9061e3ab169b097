import { describe, expect, it } from 'vitest'
import { type Normalisation, normalise, type Sign } from '../../../src/engine/kernel/normalise'

const column = (values: readonly number[], sign: Sign, kind: Normalisation): readonly number[] =>
  normalise(
    values.map((value) => [value]),
    [sign],
    kind,
  ).scores.map(([value]) => value ?? Number.NaN)

describe('normalising a column', () => {
  it.each([
    ['none', 1, [3, 4], [3, 4]],
    ['vector', 1, [3, 4], [0.6, 0.8]],
    ['vector', -1, [3, 4], [0.6, 0.8]],
    ['sum', 1, [1, 3], [0.25, 0.75]],
    ['max', 1, [1, 4], [0.25, 1]],
    ['minmax', 1, [1, 2, 5], [0, 0.25, 1]],
    ['minmax', -1, [1, 2, 5], [1, 0.75, 0]],
    ['max-ratio', 1, [1, 4], [0.25, 1]],
    ['max-ratio', -1, [1, 4], [1, 0.25]],
    ['sum-inverse', 1, [1, 3], [0.25, 0.75]],
    ['sum-inverse', -1, [1, 3], [0.75, 0.25]],
  ] as const)('%s, sign %i: %j → %j', (kind, sign, values, expected) => {
    expect(column(values, sign, kind)).toEqual(expected)
  })

  it('tells which kinds turn costs round', () => {
    const signs = (kind: Normalisation): readonly Sign[] => normalise([[1, 1]], [1, -1], kind).signs
    for (const kind of ['minmax', 'max-ratio', 'sum-inverse'] as const) expect(signs(kind)).toEqual([1, 1])
    for (const kind of ['none', 'vector', 'sum', 'max'] as const) expect(signs(kind)).toEqual([1, -1])
  })

  it('decides the columns that would divide by zero', () => {
    expect(column([0, 0], 1, 'vector')).toEqual([0, 0])
    expect(column([0, 0], 1, 'sum')).toEqual([0, 0])
    expect(column([0, 0], 1, 'max')).toEqual([0, 0])
    expect(column([7, 7], 1, 'minmax')).toEqual([1, 1])
    expect(column([7, 7], -1, 'minmax')).toEqual([1, 1])
    expect(column([0, 5], -1, 'max-ratio')).toEqual([1, 0])
    expect(() => column([0, 5], -1, 'sum-inverse')).toThrow(RangeError)
  })

  it('has nothing to do without rows or without columns', () => {
    expect(normalise([], [1, -1], 'minmax').scores).toEqual([])
    expect(normalise([[], []], [], 'vector').scores).toEqual([[], []])
  })

  it('refuses holes and ragged rows', () => {
    expect(() => normalise([[1], [Number.NaN]], [1], 'none')).toThrow(RangeError)
    expect(() => normalise([[1, 2], [3]], [1, 1], 'none')).toThrow(RangeError)
  })
})
