import { describe, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../src/domain/ids'
import { type EstimateRequest, type EstimateStep, estimate } from '../../src/engine/estimate'
import { indices } from '../../src/engine/kernel/matrix'
import { streamOf } from '../../src/engine/kernel/random'
import { METHODS } from '../../src/engine/methods'
import { weigh } from '../../src/engine/weigh'
import { selectEstimateRequest, usualDoubt } from '../../src/shared/model/estimateRequest'
import { selectRanked, selectWeights } from '../../src/shared/model/evaluation'
import { EXAMPLE, openApp, WORKED_EXAMPLE } from '../support/app'
import { secondMesa } from './straightforwardMesa'

const MANABI = id<TerritoryId>('13')

async function manabi(path: string) {
  const programme = (await openApp(path)).getState().work?.folded.programme
  const territory = programme?.territories[MANABI]
  if (!programme || !territory) throw new Error('no Manabí')
  return { programme, territory }
}

const lastOf = (steps: Iterable<EstimateStep>) => [...steps].at(-1)

describe('estimate on the worked example (practice.md d.0)', () => {
  it('gives the published acceptabilities with weights ±20 %: 100, 54, 46, same pair 54', async () => {
    const { programme, territory } = await manabi(WORKED_EXAMPLE)
    const request = selectEstimateRequest(programme, territory, 'around')
    if (!request) throw new Error('no request')
    const last = lastOf(estimate(request))
    expect(last?.done).toBe(true)
    const shares = last?.summary?.inPair.map(({ share }) => Math.round(share * 100))
    expect(shares?.[0]).toBe(100)
    expect(Math.abs((shares?.[1] ?? 0) - 54)).toBeLessThanOrEqual(2)
    expect(Math.abs((shares?.[2] ?? 0) - 46)).toBeLessThanOrEqual(2)
    expect(last?.summary?.pairs[0]).toMatchObject({ first: 0, second: 1 })
    expect(last?.summary?.pairs[0]?.error).toBeLessThanOrEqual(0.005)
  })

  it('gives those of any weights at all: 84, 64, 28, 11 and 13 by five million draws of an independent program', async () => {
    const { programme, territory } = await manabi(WORKED_EXAMPLE)
    const request = selectEstimateRequest(programme, territory, 'any')
    if (!request) throw new Error('no request')
    const expected = [83.7, 64.2, 28.4, 10.5, 13.2]
    lastOf(estimate(request))?.summary?.inPair.forEach(({ share }, i) => {
      expect(Math.abs(share * 100 - (expected[i] ?? 0))).toBeLessThan(1.6)
    })
  })

  it('gives those of any weights in the mesa’s order of importance, as counted by an independent loop', async () => {
    const { programme, territory } = await manabi(WORKED_EXAMPLE)
    const request = selectEstimateRequest(programme, territory, 'ordered')
    if (request?.weights.kind !== 'ordered') throw new Error('no order')
    const { order } = request.weights
    const { scores, weights } = request.numeric
    expect(order.map((k) => weights[k] ?? 0)).toEqual(weights.toSorted((one, other) => other - one))
    const draws = 20_000
    const inPair = scores.map(() => 0)
    for (let draw = 0; draw < draws; draw++) {
      const uniform = streamOf(77, draw)
      const parts = weights.map(() => -Math.log(uniform())).toSorted((one, other) => other - one)
      const total = scores.map((row) => order.reduce((sum, k, place) => sum + (row[k] ?? 0) * (parts[place] ?? 0), 0))
      total.forEach((own, i) => {
        if (total.filter((other) => other > own).length < 2) inPair[i] = (inPair[i] ?? 0) + 1
      })
    }
    lastOf(estimate(request))?.summary?.inPair.forEach(({ share }, i) => {
      expect(Math.abs(share - (inPair[i] ?? 0) / draws)).toBeLessThan(0.025)
    })
  })

  it('is sure of who wins under its own central weights as long as no rating is in doubt', async () => {
    const { programme, territory } = await manabi(WORKED_EXAMPLE)
    const request = selectEstimateRequest(programme, territory, 'any')
    if (!request) throw new Error('no request')
    const steps = [...estimate(request)]
    // Weights under which one is first make a convex set, and their mean lies in it.
    expect(steps.at(-1)?.confidence).toEqual([1, 1, 1, 1, 1])
    expect(steps.slice(0, -1).every(({ confidence, done }) => confidence === null && !done)).toBe(true)
  })

  it('counts that confidence over ratings in doubt as a grid of all of them does', async () => {
    const { programme, territory } = await manabi(WORKED_EXAMPLE)
    const asked = selectEstimateRequest(programme, territory, 'around')
    if (!asked) throw new Error('no request')
    const unknown = [0, 3].map((indicator) => ({ product: 0, indicator, low: 1, high: 5 }))
    const last = lastOf(estimate({ ...asked, unknown }))
    const central = last?.summary?.centralWeights ?? []
    const levels = indices(41).map((i) => 1 + i / 10)
    const { scores } = asked.numeric
    central.forEach((weights, row) => {
      const score = (levelsOfRow: readonly number[]) =>
        levelsOfRow.reduce((sum, level, k) => sum + (weights?.[k] ?? 0) * 25 * (level - 1), 0)
      const others = scores.map(score)
      const cacao = (scores[0] ?? []).map((level, k) => (k === 0 || k === 3 ? 1 : level))
      const floor = score(cacao)
      const at = (i: number, j: number) => floor + 25 * ((i - 1) * (weights?.[0] ?? 0) + (j - 1) * (weights?.[3] ?? 0))
      const firsts = levels
        .flatMap((i) => levels.map((j) => at(i, j)))
        .filter((own) => {
          const all = others.map((other, k) => (k === 0 ? own : other))
          return all.every((other) => other <= (all[row] ?? 0))
        }).length
      const found = last?.confidence?.[row] ?? null
      if (weights === null) expect(found).toBeNull()
      else expect(Math.abs((found ?? -1) - firsts / levels.length ** 2)).toBeLessThan(0.05)
    })
    expect(last?.confidence?.filter((one) => one !== null && one > 0.05 && one < 0.95).length).toBeGreaterThan(0)
  })

  it('answers the same request with the same bytes', async () => {
    const { programme, territory } = await manabi(WORKED_EXAMPLE)
    const request = selectEstimateRequest(programme, territory, 'around')
    if (!request) throw new Error('no request')
    expect(JSON.stringify([...estimate(structuredClone(request))])).toBe(JSON.stringify([...estimate(request)]))
  })

  it('falls back to ±20 % when too few have judged', async () => {
    const { programme, territory } = await manabi(WORKED_EXAMPLE)
    expect(usualDoubt(selectWeights(programme, territory))).toBe('around')
  })
})

describe('estimate on a whole mesa', () => {
  it('draws the members again: weights near the official ones, and cells without data anywhere from 1 to 5', async () => {
    const { programme, territory } = await manabi(EXAMPLE)
    const weights = selectWeights(programme, territory)
    expect(usualDoubt(weights)).toBe('members')
    const request = selectEstimateRequest(programme, territory, 'members')
    if (request?.weights.kind !== 'members') throw new Error('no members')
    expect(request.unknown.length).toBeGreaterThan(0)
    const { people, ratings } = request.weights
    const rows = indices(64).map((draw) => weigh(secondMesa(people, ratings, streamOf(1, draw)).people).weights ?? [])
    expect(rows).toHaveLength(64)
    const official = weights.official.weights ?? []
    official.forEach((weight, k) => {
      const mean = rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length
      expect(Math.abs(mean - weight)).toBeLessThan(0.03)
    })
    for (const row of rows) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    const { summary, confidence } = lastOf(estimate(request)) ?? {}
    const ranked = selectRanked(programme, territory)
    const total = summary?.inPair.reduce((sum, { share }) => sum + share, 0) ?? 0
    expect(ranked.status).toBe('ranked')
    expect(total).toBeGreaterThanOrEqual(2 - 1e-9)
    summary?.centralWeights.forEach((central, row) => {
      const sure = confidence?.[row] ?? null
      expect(sure === null).toBe(central === null)
      if (sure !== null) expect(sure).toBeGreaterThan(0)
    })
  })
})

describe('estimate by hand', () => {
  /** Two products on one indicator: the first at 2.25, a quarter of the way from 2 to 3, the second anywhere between these. */
  const request = (change: Partial<EstimateRequest>): EstimateRequest => ({
    method: 'ahp',
    numeric: {
      scores: [[2.25], [1]],
      weights: [1],
      signs: [1],
      scale: { min: 1, max: 5 },
      valueLine: [0, 10, 30, 60, 100],
    },
    weights: { kind: 'fixed', weights: [1] },
    unknown: [{ product: 1, indicator: 0, low: 2, high: 3 }],
    blank: [],
    pair: [0, 1],
    seed: 3,
    ...change,
  })
  const members = (tables: readonly (readonly number[])[] = []) => ({
    kind: 'members' as const,
    people: { segments: [{ voice: 1, answers: [] }], leaves: [[0]] },
    ratings:
      tables.length === 0
        ? null
        : { joining: 'median' as const, cells: [{ product: 0, indicator: 0 }], tables, segments: [] },
  })
  /** Two dimensions of one indicator each, which matter the same. */
  const EVEN = [
    [
      [1, 1],
      [1, 1],
    ],
    [[1]],
    [[1]],
  ]
  const firstPlaces = (change: Partial<EstimateRequest>) =>
    lastOf(estimate(request(change)))?.summary?.places.map(([share]) => share ?? 0)

  it.each(METHODS.map(({ id }) => id))('%s: an unknown level from 2 to 3 beats 2.25 three times of four', (method) => {
    for (const weights of [request({}).weights, members()]) {
      const [first = 0, second = 0] = firstPlaces({ method, weights }) ?? []
      expect(first + second).toBeCloseTo(1, 12)
      expect(Math.abs(second - 0.75)).toBeLessThan(weights.kind === 'members' ? 0.09 : 0.04)
    }
  })

  it.each(['ahp', 'topsis', 'wsm'])('%s: levels are drawn evenly, not what they are worth: 3 is half-way', (method) => {
    const numeric = { ...request({}).numeric, scores: [[3], [1]] }
    const unknown = [{ product: 1, indicator: 0, low: 2, high: 4 }]
    const [, second = 0] = firstPlaces({ method, numeric, unknown }) ?? []
    // Evenly in points, from 10 to 60, it would beat the 30 of level 3 six times of ten.
    expect(Math.abs(second - 0.5)).toBeLessThan(0.05)
  })

  it.each(['ahp', 'topsis', 'vikor'])('%s: from 4 to 5, the end of the scale, beats 4.5 every other time', (method) => {
    const numeric = { ...request({}).numeric, scores: [[4.5], [1]] }
    const unknown = [{ product: 1, indicator: 0, low: 4, high: 5 }]
    const [, second = 0] = firstPlaces({ method, numeric, unknown }) ?? []
    expect(Math.abs(second - 0.5)).toBeLessThan(0.05)
  })

  it('a mesa drawn again puts the tables’ level in its cell', () => {
    const found = lastOf(estimate(request({ weights: members([[4]]) })))
    expect(found?.summary?.places.map(([share]) => share)).toEqual([1, 0])
    expect(found?.summary?.centralWeights).toEqual([[1], null])
  })

  /** Somebody who compares the two dimensions, and somebody who does not. */
  const halfAnswered = {
    segments: [
      {
        voice: 1,
        answers: [
          EVEN,
          [
            [
              [1, null],
              [null, 1],
            ],
            [[1]],
            [[1]],
          ],
        ],
      },
    ],
    leaves: [[0], [1]],
  }
  const TWO = {
    ...request({}).numeric,
    scores: [
      [5, 1],
      [4, 1],
    ],
    weights: [0.5, 0.5],
    signs: [1, 1] as const,
  }

  it('a mesa drawn again whose answers give no weights is not counted, and does not borrow today’s', () => {
    const weights = { kind: 'members' as const, people: halfAnswered, ratings: null }
    const { summary } = lastOf(estimate(request({ numeric: TWO, weights, unknown: [] }))) ?? {}
    const { draws = 0, uncounted = 0 } = summary ?? {}
    // Of two people drawn twice, one time in four neither is the one who compares.
    expect(Math.abs(uncounted / (draws + uncounted) - 0.25)).toBeLessThan(0.1)
    expect(summary?.centralWeights[0]).toEqual([0.5, 0.5])
  })

  it('has no figures, and says that none will come, where no mesa drawn again can be counted', () => {
    const people = { segments: [], leaves: [[0], [1]] }
    const weights = { kind: 'members' as const, people, ratings: null }
    const last = lastOf(estimate(request({ numeric: TWO, weights, unknown: [] })))
    expect(last).toEqual({ summary: null, settled: true, confidence: [], done: true })
  })

  it('a cell that nobody who came had rated is as unknown as one nobody rated at all', () => {
    // The only table that rated the cell comes, or not, once in four of two drawn twice.
    const numeric = { ...request({}).numeric, scores: [[5], [3]] }
    const ratings = {
      joining: 'median' as const,
      cells: [{ product: 0, indicator: 0 }],
      tables: [[5], [null]],
      segments: [],
    }
    const weights = { ...members(), ratings }
    const found = lastOf(estimate(request({ numeric, weights, unknown: [] })))
    // Three of four times it is a 5; else anything from 1 to 5, half of it above the 3.
    expect(Math.abs((found?.summary?.places[0]?.[0] ?? 0) - (3 / 4 + 1 / 8))).toBeLessThan(0.06)
  })

  it('an indicator that does not apply is neutral in every draw, by a model and by the members', () => {
    // By AHP the first has (100 + 0) / 2 = 50, the second 60 by its 4 alone; by TOPSIS 1/2 and 3/4.
    const numeric = {
      ...request({}).numeric,
      scores: [
        [5, 1],
        [4, 1],
      ],
      weights: [0.5, 0.5],
      signs: [1, 1] as const,
    }
    const blank = [{ product: 1, indicator: 1 }]
    for (const method of ['ahp', 'topsis'])
      for (const weights of [
        { kind: 'fixed', weights: [0.5, 0.5] } as const,
        { ...members(), ratings: null, people: { segments: [{ voice: 1, answers: [EVEN] }], leaves: [[0], [1]] } },
      ])
        expect(firstPlaces({ method, numeric, blank, weights, unknown: [] })).toEqual([0, 1])
  })

  it.each([
    ['a model', request({}), 2048],
    ['the members', request({ weights: members() }), 256],
  ])(
    '%s settles and does not move any more; the last answer says so, and alone has the confidence',
    (_, own, draws) => {
      const steps = [...estimate(own)]
      expect(steps.map(({ summary, settled }) => [summary?.draws, settled])).toEqual(steps.map(() => [draws, true]))
      expect(steps.map(({ done, confidence }) => done && confidence !== null)).toEqual([false, true])
      // One indicator: its weight is the central one of both, and confidence is how often each is first.
      const last = steps.at(-1)
      expect(last?.summary?.wins?.[1]?.[0]).toBe(last?.summary?.places[1]?.[0])
      expect(last?.confidence).toEqual(last?.summary?.places.map(([share]) => share))
    },
  )

  it('pauses after each slice, so that it can be stopped between them, until P(pair) is sure', () => {
    const numeric = { ...request({}).numeric, scores: [[3], [1], [1]] }
    const unknown = [1, 2].map((product) => ({ product, indicator: 0, low: 1, high: 5 }))
    const steps = [...estimate(request({ numeric, unknown }))]
    const draws = steps.map(({ summary }) => summary?.draws ?? 0)
    expect(draws.length).toBeGreaterThan(2)
    expect(draws.slice(0, -1)).toEqual(indices(draws.length - 1).map((k) => 2048 * (k + 1)))
    expect(steps.map(({ settled, done }) => [settled, done])).toEqual([
      ...indices(draws.length - 2).map(() => [false, false]),
      [true, false],
      [true, true],
    ])
  })

  it('confidence moves the ratings alone: tables at 4 and 2 come together 1 : 2 : 1 against a 3', () => {
    const numeric = { ...request({}).numeric, scores: [[3], [3]] }
    const found = lastOf(estimate(request({ numeric, weights: members([[4], [2]]), unknown: [] })))
    // Each is first, alone or level with the other, in three of four.
    expect(found?.confidence).toHaveLength(2)
    for (const share of found?.confidence ?? []) expect(Math.abs((share ?? 0) - 0.75)).toBeLessThan(0.09)
  })

  it('confidence keeps the weights: two people who disagree make each product sure under its own central weights', () => {
    const says = (ratio: number) => [
      [
        [1, ratio],
        [1 / ratio, 1],
      ],
      [[1]],
      [[1]],
    ]
    const people = { segments: [{ voice: 1, answers: [says(9), says(1 / 9)] }], leaves: [[0], [1]] }
    const numeric = {
      ...request({}).numeric,
      scores: [
        [5, 1],
        [1, 5],
      ],
      weights: [0.5, 0.5],
      signs: [1, 1] as const,
    }
    const weights = { kind: 'members' as const, people, ratings: null }
    const found = lastOf(estimate(request({ numeric, weights, unknown: [] })))
    // The first is ahead at .9, when its friend comes twice, and level at .5, when both come: one to two.
    expect(Math.abs((found?.summary?.centralWeights[0]?.[0] ?? 0) - (0.9 + 2 * 0.5) / 3)).toBeLessThan(0.03)
    expect(found?.confidence).toEqual([1, 1])
  })

  it('is certain of who is first where no rating is in doubt', () => {
    expect(lastOf(estimate(request({ unknown: [] })))?.confidence).toEqual([1, null])
  })
})
