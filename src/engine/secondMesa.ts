import type { Run } from './acceptability'
import { type DrawnLevels, drawnLevels } from './drawnLevels'
import { drawnScores } from './drawnScores'
import { drawnWeights } from './drawnWeights'
import { SCORE_STEPS, strideOf } from './kernel/block'
import { at, type Vector } from './kernel/matrix'
import { nextWord, openStream, unitOf } from './kernel/random'
import { countBlock, emptyTally } from './kernel/tally'
import type { NumericProblem } from './method'
import { method } from './methods'
import type { MatrixPlace } from './numericProblem'
import type { RatingBox } from './ratingBox'
import type { People } from './weigh'

/** The mesa's own people, with their ratings when there are several sheets. */
export interface Members {
  readonly kind: 'members'
  readonly people: People
  readonly ratings: RatingBox | null
}

/** A cell whose level is not known; `low` and `high` on the scale, drawn evenly. */
export interface UnknownCell extends MatrixPlace {
  readonly low: number
  readonly high: number
}

export interface SecondMesaProblem {
  /** A method of the registry. */
  readonly method: string
  readonly numeric: NumericProblem
  readonly unknown: readonly UnknownCell[]
  /** Cells where the indicator does not apply. */
  readonly blank: readonly MatrixPlace[]
  readonly seed: number
}

/** The mesa drawn again. */
export interface SecondMesas extends Run {
  /**
   * m: share of the draws up to `draws` in which each comes first when the weights are those given for it and only the ratings move.
   * Source: Lahdelma & Salminen (2001), the confidence factor of SMAA-2.
   *
   * @param weights m × n, null for those not asked about
   */
  confidence(weights: readonly (Vector | null)[], draws: number): readonly (number | null)[]
}

/** Draws that are counted together. */
const BLOCK = 64

/**
 * The same people come again, by chance: as many of each segment as there were, drawn with replacement, each with the judgements and the
 * sheet they handed in; and as many tables. What they say is weighed and joined as the official count does it. A mesa whose answers
 * connect in no way has no weights and is not counted; a cell that nobody who came had rated is as unknown as one that nobody rated
 * at all.
 *
 * As in `createRun`, draw d is made of (seed, d) alone and everything counted is whole, so any partition of the draws adds up to the
 * same bytes.
 *
 * Source: Efron (1979), Annals of Statistics 7:1–26, the bootstrap; stratified by segment.
 */
export function secondMesas(
  { method: id, numeric, unknown, blank, seed }: SecondMesaProblem,
  members: Members,
): SecondMesas {
  const [m, n] = [numeric.scores.length, numeric.signs.length]
  const stride = strideOf(m)
  const draw = drawer(members)
  const weigh = drawnWeights(members.people)
  const rate = rater(members.ratings, numeric, unknown, blank)
  const score = drawnScores(method(id), numeric, blank)
  const state = new Int32Array(4)
  const scores = new Float64Array(m)
  return {
    unit: 1,
    tally(from, to) {
      const tally = emptyTally(m, n, true)
      const weights = new Float64Array(BLOCK * n)
      const steps = new Int32Array(BLOCK * stride)
      let held = 0
      let counted = 0
      for (let d = from; d < to; d += 1) {
        openStream(seed, d, state)
        draw.again(state)
        if (weigh(draw.come, weights, held * n)) {
          score(rate(draw.come, draw.tables, state), weights, held * n, scores)
          quantiseRow(scores, steps, held * stride)
          held += 1
          counted += 1
        }
        if (held === BLOCK || d === to - 1) {
          countBlock(tally, steps, weights, held, m, n)
          held = 0
        }
      }
      return [{ ...tally, draws: counted, uncounted: to - from - counted }]
    },
    confidence(weights, draws) {
      const given = weights.map((own) => own && Float64Array.from(own))
      const row = new Int32Array(stride)
      const firsts = weights.map(() => 0)
      for (let d = 0; d < draws; d += 1) {
        openStream(seed, d, state)
        draw.again(state)
        const levels = rate(draw.come, draw.tables, state)
        given.forEach((own, i) => {
          if (!own) return
          score(levels, own, 0, scores)
          quantiseRow(scores, row, 0)
          if (isFirst(row, i, m)) firsts[i] = at(firsts, i) + 1
        })
      }
      return weights.map((own, i) => own && at(firsts, i) / draws)
    },
  }
}

/** How often each comes, in arrays that every draw writes anew. */
function drawer({ people, ratings }: Members) {
  const come = people.segments.map(
    ({ answers }, s) => new Int32Array(Math.max(answers.length, ratings?.segments[s]?.length ?? 0)),
  )
  const tables = new Int32Array(ratings?.tables.length ?? 0)
  const again = (state: Int32Array) => {
    for (let s = 0; s < come.length; s += 1) drawInto(at(come, s), state)
    drawInto(tables, state)
  }
  return { come, tables, again }
}

/** As many as there are, with replacement. */
function drawInto(times: Int32Array, state: Int32Array): void {
  const size = times.length
  for (let k = 0; k < size; k += 1) times[k] = 0
  for (let k = 0; k < size; k += 1) {
    const who = (unitOf(nextWord(state)) * size) | 0
    times[who] = (times[who] as number) + 1 // a unit is under 1: who < size
  }
}

/** Levels of one draw, m × n row by row, in an array that every draw writes anew. */
type Rater = (come: readonly Int32Array[], tables: Int32Array, state: Int32Array) => Float64Array

function rater(
  ratings: RatingBox | null,
  { scores, scale, signs }: NumericProblem,
  unknown: readonly UnknownCell[],
  blank: readonly MatrixPlace[],
): Rater {
  const place = ({ product, indicator }: MatrixPlace) => product * signs.length + indicator
  const levels = Float64Array.from(scores.flat())
  const cells = Int32Array.from(ratings?.cells ?? [], place)
  const said = new Float64Array(cells.length)
  const join: DrawnLevels | null = ratings && drawnLevels(ratings, scale)
  const elsewhere = new Set([...unknown, ...blank].map(place))
  const asked = Uint8Array.from(cells, (cell) => (elsewhere.has(cell) ? 0 : 1))
  const open = unknown.map((cell) => ({ cell: place(cell), low: cell.low, width: cell.high - cell.low }))
  const known = Float64Array.from(levels)
  return (come, tables, state) => {
    levels.set(known)
    join?.(come, tables, said)
    for (let c = 0; c < cells.length; c += 1) {
      const level = said[c] as number // c < cells
      if (!Number.isNaN(level)) levels[cells[c] as number] = level
      else if (asked[c]) levels[cells[c] as number] = scale.min + (scale.max - scale.min) * unitOf(nextWord(state))
    }
    for (const { cell, low, width } of open) levels[cell] = low + width * unitOf(nextWord(state))
    return levels
  }
}

/** Scores as whole steps of their own range: a tie is a difference under about 1e-9 of it. */
function quantiseRow(scores: Float64Array, out: Int32Array, offset: number): void {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] as number // i < m
    if (score < low) low = score
    if (score > high) high = score
  }
  const scale = high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high)) ? 0 : (SCORE_STEPS - 1) / (high - low)
  for (let i = 0; i < scores.length; i += 1) out[offset + i] = ((scores[i] as number) - low) * scale + 0.5
}

function isFirst(row: Int32Array, i: number, m: number): boolean {
  const own = row[i] as number // i < m
  for (let k = 0; k < m; k += 1) if ((row[k] as number) > own) return false
  return true
}
