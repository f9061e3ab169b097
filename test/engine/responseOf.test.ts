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
      const expected = method.id === 'vikor' ? scores.map((score) => -score) : scores
      expect(scoresOf(response, weights)).toHaveLength(expected.length)
      expect(largestGap(scoresOf(response, weights), expected)).toBeLessThan(1e-9)
    }
  })
})

describe('the form of an answer', () => {
  const kinds = (blank: Parameters<typeof responseOf>[4] = []) =>
    METHODS.map((method) => [method.id, responseOf(method, PROBLEM, {}, [], blank).kind])

  it('is exact where the method allows it: weighted sums and distances; the others are asked anew', () => {
    expect(Object.fromEntries(kinds())).toMatchObject({
      ahp: 'linear',
      'ahp-distributive': 'linear',
      'ahp-ideal': 'linear',
      wsm: 'linear',
      promethee2: 'linear',
      topsis: 'distances',
      wpm: 'any',
      vikor: 'any',
    })
  })

  it('with drawn ratings stays exact on the fixed scale alone: elsewhere one rating moves the numbers of all', () => {
    const drawn = METHODS.map((method) => [
      method.id,
      responseOf(method, PROBLEM, {}, [{ alternative: 0, criterion: 0 }]).kind,
    ])
    expect(drawn.filter(([, kind]) => kind !== 'any')).toEqual([
      ['ahp', 'linear'],
      ['topsis', 'distances'],
    ])
    const [topsis] = METHODS.filter(({ id }) => id === 'topsis')
    const vector =
      topsis && responseOf(topsis, PROBLEM, { normalisation: 'vector' }, [{ alternative: 0, criterion: 0 }])
    expect(vector?.kind).toBe('any')
  })

  it('is asked anew for every method where an indicator does not apply', () => {
    expect(kinds([{ product: 0, indicator: 0 }]).every(([, kind]) => kind === 'any')).toBe(true)
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
