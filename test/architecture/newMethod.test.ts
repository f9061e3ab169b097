import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { workedExample } from '../../data/build/workedExample'
import { id, type ScenarioId } from '../../src/domain/ids'
import { estimate } from '../../src/engine/estimate'
import { at } from '../../src/engine/kernel/matrix'
import { METHODS, method } from '../../src/engine/methods'
import { numericProblem } from '../../src/engine/numericProblem'
import { responseOf } from '../../src/engine/responseOf'
import { weightStability } from '../../src/engine/stability'
import { methodHint, methodName } from '../../src/i18n/methods'
import { SPANISH } from '../../src/i18n/useI18n'
import { selectEstimateRequest } from '../../src/shared/model/estimateRequest'
import { selectRanked } from '../../src/shared/model/evaluation'
import { parametersOf } from '../../src/shared/model/methodParameters'
import { hasPoints, METHOD_IDS, methodOrder, OTHER_METHODS } from '../../src/shared/model/otherMethod'
import { mesaScenario, triedScenario } from '../../src/shared/model/scenarios'
import { selectShown } from '../../src/steps/ranking/model/shownRanking'
import { selectGuards } from '../../src/steps/sensitivity/model/guards'
import { manabiOf } from '../support/mesa'

/**
 * What a new method takes: its file and its name in methods.ts, which this test stands for, and its words. This one adds up the parts
 * of the scale, so under the usual value line everything it says must be what AHP says.
 */
vi.mock('../../src/engine/methods', async (original) => {
  const { METHODS: known } = await original<typeof import('../../src/engine/methods')>()
  const { defineMethod } = await import('../../src/engine/method')
  const { meanValue } = await import('../../src/engine/neutral')
  const { dot } = await import('../../src/engine/kernel/matrix')
  const plain = defineMethod({
    id: 'plain',
    ends: [0, 1],
    pointsPerUnit: 100,
    neutral: meanValue,
    response: 'linear',
    onScale: () => 'part',
    parameters: [{ id: 'bonus', type: 'number', min: 0, max: 1, step: 0.5, default: 0 }],
    compute: ({ scores, weights, scale: { min, max } }) => ({
      scores: scores.map((row) =>
        dot(
          row.map((level) => (level - min) / (max - min)),
          weights,
        ),
      ),
      tables: [],
    }),
  })
  const all = [...known, plain]
  return { METHODS: all, method: (wanted: string) => all.find((one) => one.id === wanted) ?? plain }
})

const { programme, ...record } = workedExample()
const territory = manabiOf({ ...record, programme })
const complete = () => {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') throw new Error('no ranking')
  return ranked
}

describe('a method that is only defined and named in the list of methods', () => {
  it('is offered wherever a method is chosen, by its id until it has words, with its parameters', () => {
    expect(METHODS.at(-1)?.id).toBe('plain')
    expect(METHOD_IDS).toContain('plain')
    expect(OTHER_METHODS).toContain('plain')
    const { t } = SPANISH
    expect([methodName('plain', t), methodHint('plain', t)]).toEqual(['plain', ''])
    expect(parametersOf('plain', []).map(({ options }) => options)).toEqual([['0', '0.5', '1']])
  })

  it('orders the products, with places, points and margin, in the ranking and in a scenario', () => {
    const { problem, evaluation } = complete()
    const order = methodOrder(problem, 'plain')
    expect(order.map(({ product }) => product)).toEqual(evaluation.rows.map(({ product }) => product))
    expect(hasPoints('plain')).toBe(true)
    expect(selectShown(territory, complete(), 'plain').margin).toBeCloseTo(evaluation.margin ?? Number.NaN, 9)
    const scenario = { ...mesaScenario(territory), id: id<ScenarioId>('s'), method: 'plain' }
    const tried = triedScenario(programme, territory, scenario, null)
    expect(tried).toMatchObject({ verdict: 'same', ofHundred: true })
    expect(tried?.result.margin).toBeCloseTo(evaluation.margin ?? Number.NaN, 9)
  })

  it('is exact in sensitivity, by the form it declares', () => {
    const { problem } = complete()
    const walls = (of: string) => {
      const response = responseOf(method(of), numericProblem(problem, of), {})
      expect(response.kind).toBe('linear')
      return weightStability(response, problem.weights).map(({ pair }) => [pair.low?.at ?? 0, pair.high?.at ?? 1])
    }
    const own = walls('plain').flat()
    for (const [i, wall] of walls('ahp').flat().entries()) expect(own[i]).toBeCloseTo(wall, 9)
    expect(selectGuards(complete())).toContainEqual({ kind: 'method', method: 'plain', same: true })
  })

  it('answers what chance asks, with cells nobody knows, as AHP does', () => {
    const request = selectEstimateRequest(programme, territory, 'around')
    if (!request) throw new Error('no request')
    const unknown = [{ product: 2, indicator: 3, low: 1, high: 5 }]
    const first = (of: string) => {
      const [step] = estimate({ ...request, method: of, unknown })
      return step?.summary?.places.map((row) => at(row, 1))
    }
    expect(first('plain')).toEqual(first('ahp'))
  })
})

describe('ids of methods', () => {
  it('stand in the files of the methods and in the list of official ones, and nowhere else', () => {
    const root = new URL('../../src/', import.meta.url)
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
    const ids = METHODS.filter((one) => one.id !== 'plain').map((one) => `'${one.id}'`)
    const naming = files.filter((name) => {
      const text = readFileSync(new URL(name, root), 'utf8')
      return ids.some((own) => text.includes(own))
    })
    expect(naming.filter((name) => !/^engine.methods./.test(name))).toEqual([join('domain', 'method.ts')])
  })
})
