import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../src/domain/ids'
import { mergeTallies } from '../../src/engine/acceptability'
import type { EstimateRequest } from '../../src/engine/estimate'
import { at, indices } from '../../src/engine/kernel/matrix'
import { type Members, secondMesas } from '../../src/engine/secondMesa'
import { selectEstimateRequest } from '../../src/shared/model/estimateRequest'
import { EXAMPLE, openApp } from '../support/app'
import { createSampledRun } from './sampledRun'
import { straightforwardMesa } from './straightforwardMesa'

type Asked = EstimateRequest & { readonly weights: Members }

/** The tally of the straightforward writing. */
const straightforward = (request: Asked, from: number, to: number) =>
  createSampledRun(
    (draw) => straightforwardMesa(request, request.weights, draw),
    request.numeric.scores.length,
    request.numeric.signs.length,
  ).tally(from, to)

/** What is counted in whole draws agrees exactly; sums of weights, rounded to 2^-30, to the last digits of each draw's. */
function expectSame(request: Asked, draws: number) {
  const [fast] = secondMesas(request, request.weights).tally(0, draws)
  const [slow] = straightforward(request, 0, draws)
  expect(fast?.draws).toBe(slow?.draws)
  expect(fast?.uncounted).toBe(slow?.uncounted)
  expect(fast?.places).toEqual(slow?.places)
  expect(fast?.pairs).toEqual(slow?.pairs)
  expect(fast?.wins).toEqual(slow?.wins)
  fast?.firstWeights.forEach((weight, i) => {
    expect(Math.abs(weight - (slow?.firstWeights[i] ?? Number.NaN))).toBeLessThan(1e-7)
  })
}

/** Judgements of somebody on n things, some of them left open. */
const judged = (n: number) =>
  fc
    .array(fc.option(fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9), { freq: 4 }), {
      minLength: (n * (n - 1)) / 2,
      maxLength: (n * (n - 1)) / 2,
    })
    .map((upper) => {
      const place = (i: number, j: number) => i * n - (i * (i + 1)) / 2 + (j - i - 1)
      return indices(n).map((i) =>
        indices(n).map((j) => {
          if (i === j) return 1
          const own = at(upper, i < j ? place(i, j) : place(j, i))
          return own === null || i < j ? own : 1 / own
        }),
      )
    })
const LEAVES = [[3, 0], [1, 5, 2, 6], [4]]
const PRODUCTS = 4
const INDICATORS = 7
const answers = fc.tuple(...[LEAVES.length, ...LEAVES.map(({ length }) => length)].map(judged))
const level = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 })
const CELLS = indices(PRODUCTS * INDICATORS)
  .filter((cell) => cell % 5 !== 0)
  .map((cell) => ({ product: Math.floor(cell / INDICATORS), indicator: cell % INDICATORS }))
const sheet = fc.array(level, { minLength: CELLS.length, maxLength: CELLS.length })
const place = fc.record({
  product: fc.integer({ min: 0, max: PRODUCTS - 1 }),
  indicator: fc.integer({ min: 0, max: INDICATORS - 1 }),
})
const request = fc
  .record({
    method: fc.constantFrom('ahp', 'topsis', 'vikor'),
    levels: fc.array(fc.integer({ min: 1, max: 5 }), {
      minLength: PRODUCTS * INDICATORS,
      maxLength: PRODUCTS * INDICATORS,
    }),
    segments: fc.array(
      fc.record({
        voice: fc.constantFrom(0, 1, 1, 2.5),
        answers: fc.array(answers, { maxLength: 3 }),
        sheets: fc.array(fc.option(sheet), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    tables: fc.array(sheet, { maxLength: 6 }),
    joining: fc.constantFrom('median' as const, 'mean' as const),
    rated: fc.boolean(),
    unknown: fc.array(place, { maxLength: 2 }),
    blank: fc.array(place, { maxLength: 2 }),
    sign: fc.constantFrom(1 as const, -1 as const),
    seed: fc.nat(),
  })
  .map(
    ({ method, levels, segments, tables, joining, rated, unknown, blank, sign, seed }): Asked => ({
      method,
      numeric: {
        scores: indices(PRODUCTS).map((i) => levels.slice(i * INDICATORS, (i + 1) * INDICATORS)),
        weights: indices(INDICATORS).map(() => 1 / INDICATORS),
        signs: indices(INDICATORS).map((k) => (k === 2 ? sign : 1)),
        scale: { min: 1, max: 5 },
        valueLine: [0, 10, 30, 60, 100],
      },
      weights: {
        kind: 'members',
        people: { segments: segments.map(({ voice, answers: own }) => ({ voice, answers: own })), leaves: LEAVES },
        ratings: rated ? { cells: CELLS, tables, segments: segments.map(({ sheets }) => sheets), joining } : null,
      },
      unknown: unknown.map((cell) => ({ ...cell, low: 1.5, high: 4 })),
      blank,
      pair: [0, 1],
      seed,
    }),
  )

const ofExample = async (code: string): Promise<Asked> => {
  const programme = (await openApp(EXAMPLE)).getState().work?.folded.programme
  const territory = programme?.territories[id<TerritoryId>(code)]
  const asked = programme && territory && selectEstimateRequest(programme, territory, 'members')
  if (asked?.weights.kind !== 'members') throw new Error(`nobody to draw again in ${code}`)
  return { ...asked, weights: asked.weights }
}

describe('a mesa drawn again in typed arrays', () => {
  it.each(['13', '10', '12'])('says of every draw what the straightforward writing says: province %s', async (code) => {
    const asked = await ofExample(code)
    expectSame(asked, 48)
    expectSame({ ...asked, method: 'topsis' }, 24)
  })

  it('agrees for any people, holes, sheets, cells unknown or not applicable, joinings and methods', () => {
    fc.assert(
      fc.property(request, (asked) => expectSame(asked, 6)),
      { numRuns: 60 },
    )
  })

  it('has the confidence that the straightforward writing has with its weights held', async () => {
    const asked = await ofExample('13')
    const draws = 64
    const m = asked.numeric.scores.length
    const { weights } = asked.numeric
    const given = indices(m).map((i) =>
      i === 1 ? null : weights.map((_, k) => weights[(k + i) % weights.length] ?? 0),
    )
    const expected = given.map((own, i) => {
      if (!own) return null
      const held = (draw: number) => straightforwardMesa(asked, asked.weights, draw, own)
      const [tally] = createSampledRun(held, m, own.length).tally(0, draws)
      return (tally?.places[i * m] ?? 0) / draws
    })
    expect(secondMesas(asked, asked.weights).confidence(given, draws)).toEqual(expected)
    expect(expected.filter((share) => share !== null && share > 0).length).toBeGreaterThan(0)
  })

  it.each([1, 2, 8])('gives the same bytes however the draws are shared out: %i workers', async (workers) => {
    const asked = await ofExample('13')
    const draws = 256
    const whole = secondMesas(asked, asked.weights).tally(0, draws)
    const parts = indices(workers).map((k) =>
      secondMesas(asked, asked.weights).tally((k * draws) / workers, ((k + 1) * draws) / workers),
    )
    expect(parts.toReversed().reduce(mergeTallies)).toEqual(whole)
  })
})
