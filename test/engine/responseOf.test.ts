import { describe, expect, it } from 'vitest'
import { scoresOf } from '../../src/engine/kernel/response'
import { METHODS } from '../../src/engine/methods'
import { responseOf } from '../../src/engine/responseOf'
import { largestGap } from './kernel/arbitrary'
import { PROBLEM } from './workedExample'

const OTHER_WEIGHTS = PROBLEM.weights.map((_, j) => (j + 1) / 45)

describe.each(METHODS)('$id', (method) => {
  const choice = method.parameters.find((parameter) => parameter.type === 'choice')
  const variants = choice ? choice.options.map((option) => ({ [choice.id]: option })) : [{}]

  it.each(variants)('answers to other weights as the method itself does: %o', (values) => {
    const response = responseOf(method, PROBLEM, values)
    for (const weights of [PROBLEM.weights, OTHER_WEIGHTS]) {
      const { scores } = method.run({ ...PROBLEM, weights }, values)
      const expected = method.best === 'highest' ? scores : scores.map((score) => -score)
      expect(largestGap(scoresOf(response, weights), expected)).toBeLessThan(1e-9)
    }
  })
})

describe('a black box', () => {
  it('puts drawn ratings where they belong', () => {
    const vikor = METHODS.find(({ id }) => id === 'vikor')
    if (!vikor) throw new Error('VIKOR is not registered')
    const response = responseOf(vikor, PROBLEM, {}, [{ alternative: 4, criterion: 1 }])
    const scores = PROBLEM.scores.map((row, i) => row.map((rating, j) => (i === 4 && j === 1 ? 5 : rating)))
    const expected = vikor.run({ ...PROBLEM, scores }, {}).scores.map((score) => -score)
    if (response.kind !== 'any') throw new Error('VIKOR is not a black box')
    expect(response.scores(PROBLEM.weights, [5])).toEqual(expected)
  })
})
