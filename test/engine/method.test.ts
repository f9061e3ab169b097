import { describe, expect, it } from 'vitest'
import { defineMethod, settle } from '../../src/engine/method'
import { METHODS } from '../../src/engine/methods'
import { meanValue } from '../../src/engine/neutral'

const parameters = [
  { id: 'v', type: 'number', min: 0, max: 1, step: 0.1, default: 0.5 },
  { id: 'mode', type: 'choice', options: ['a', 'b'], default: 'a' },
] as const

describe('a method as a value', () => {
  const lowest = defineMethod({
    id: 'lowest',
    parameters,
    ends: [1, 0],
    pointsPerUnit: null,
    neutral: meanValue,
    response: 'linear',
    onScale: ({ mode }) => (mode === 'a' ? 'part' : null),
    compute: ({ scores }, { v, mode }) => ({
      scores: scores.map((row) => (row[0] ?? 0) * v + (mode === 'b' ? 1000 : 0)),
      tables: [],
    }),
  })
  const problem = { scores: [[4], [2]], weights: [1], signs: [1], scale: { min: 1, max: 5 }, valueLine: [] } as const

  it('settles its parameters before it computes', () => {
    expect(settle(parameters, { v: 0 })).toEqual({ v: 0, mode: 'a' })
    expect(lowest.run(problem, {}).scores).toEqual([2, 1])
    expect(lowest.run(problem, { v: 1, mode: 'b' }).scores).toEqual([1004, 1002])
  })

  it('says by its parameters whether products are measured on the scale', () => {
    expect([lowest.onScale({}), lowest.onScale({ mode: 'b' })]).toEqual(['part', null])
    expect(() => lowest.onScale({ mode: 'c' })).toThrow(RangeError)
  })

  it('refuses what a parameter cannot be', () => {
    for (const bad of [{ v: 1.1 }, { v: -1 }, { v: Number.NaN }, { v: '1' }, { mode: 'c' }, { w: 1 }]) {
      expect(() => settle(parameters, bad)).toThrow(RangeError)
    }
  })

  it('asks, where a parameter counts only sometimes, after one of its own method', () => {
    const idle = METHODS.flatMap(({ parameters: own }) =>
      own.filter(({ only }) => only && !own.some(({ id }) => id === only.parameter)),
    )
    expect(idle).toEqual([])
  })

  it('refuses a problem whose parts do not belong together', () => {
    for (const bad of [
      { signs: [] },
      { weights: [0.5, 0.5] },
      { weights: [-1] },
      { weights: [Number.NaN] },
      { scores: [[4, 1], [2]] },
    ])
      expect(() => lowest.run({ ...problem, ...bad }, {})).toThrow(RangeError)
  })

  it('can count the lowest score as the best, in its response too', () => {
    expect(lowest.run(problem, {}).ranks).toEqual([2, 1])
    expect(lowest.response(problem, {})).toEqual({ kind: 'linear', values: [[-2], [-1]] })
  })
})
