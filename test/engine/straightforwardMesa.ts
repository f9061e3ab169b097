import type { EstimateRequest } from '../../src/engine/estimate'
import { joinVoices } from '../../src/engine/joinVoices'
import { at, indices, type Vector } from '../../src/engine/kernel/matrix'
import { streamOf, type Uniform } from '../../src/engine/kernel/random'
import { upward } from '../../src/engine/method'
import { method } from '../../src/engine/methods'
import { type MatrixPlace, neutralised } from '../../src/engine/numericProblem'
import type { RatingBox, SheetLevels } from '../../src/engine/ratingBox'
import type { Members } from '../../src/engine/secondMesa'
import { type People, weigh } from '../../src/engine/weigh'

/**
 * A second mesa as one writes it first: people and tables picked out of lists, their answers weighed and their sheets joined by the rules of
 * the official count. The fast count in `src/engine` must say the same of every draw, and the bench says how much it gains.
 */

/** A mesa as it might have been. */
export interface SecondMesa {
  readonly people: People
  /** What the voices on each cell of the rating box come to; null where nobody who came had rated it. */
  readonly levels: SheetLevels
}

export function secondMesa(people: People, ratings: RatingBox | null, uniform: Uniform): SecondMesa {
  const drawn = (size: number): Vector => indices(size).map(() => Math.floor(uniform() * size))
  const come = people.segments.map(({ answers }, s) => {
    const sheets = ratings?.segments[s] ?? []
    const chosen = drawn(Math.max(answers.length, sheets.length))
    return { answers: pick(answers, chosen), sheets: pick(sheets, chosen).filter((sheet) => sheet !== null) }
  })
  const tables = ratings ? pick(ratings.tables, drawn(ratings.tables.length)) : []
  return {
    people: {
      ...people,
      segments: people.segments.map(({ voice }, s) => ({ voice, answers: at(come, s).answers })),
    },
    levels: (ratings?.cells ?? []).map((_, cell) => {
      const said = (sheets: readonly SheetLevels[]) => sheets.flatMap((sheet) => sheet[cell] ?? [])
      return joinVoices(
        said(tables),
        come.map(({ sheets }) => said(sheets)),
        ratings?.joining,
      ).value
    }),
  }
}

/** Those who are there; someone who rated and judged nothing brings no answers. */
const pick = <T>(list: readonly T[], chosen: Vector): readonly T[] =>
  chosen.flatMap((i) => {
    const one = list[i]
    return one === undefined ? [] : [one]
  })

/**
 * Weights and scores, more is better, of second mesa number `draw`; null when its answers connect in no way.
 *
 * @param fixed weights that take the place of its own
 */
export function straightforwardMesa(
  { method: id, numeric, unknown, blank, seed }: EstimateRequest,
  { people, ratings }: Members,
  draw: number,
  fixed: Vector | null = null,
): { readonly weights: Vector; readonly scores: Vector } | null {
  const by = method(id)
  const settled = [...unknown, ...blank]
  const uniform = streamOf(seed, draw)
  const second = secondMesa(people, ratings, uniform)
  const weights = fixed ?? weigh(second.people).weights
  if (!weights) return null
  const levels = numeric.scores.map((row) => [...row])
  const put = ({ product, indicator }: MatrixPlace, level: number) => {
    const row = levels[product]
    if (row) row[indicator] = level
  }
  const drawn = (low: number, high: number) => low + (high - low) * uniform()
  ratings?.cells.forEach((cell, i) => {
    const level = second.levels[i] ?? null
    if (level !== null) put(cell, level)
    else if (!settled.some((one) => samePlace(one, cell))) put(cell, drawn(numeric.scale.min, numeric.scale.max))
  })
  for (const cell of unknown) put(cell, drawn(cell.low, cell.high))
  const scores = neutralised(levels, blank, by, { ...numeric, weights })
  return { weights, scores: upward(by, by.run({ ...numeric, scores, weights }, {}).scores) }
}

const samePlace = (one: MatrixPlace, other: MatrixPlace): boolean =>
  one.product === other.product && one.indicator === other.indicator
