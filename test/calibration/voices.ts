import { noise } from '../../data/build/example/chance'
import type { Joining } from '../../src/domain/rating'
import { joinVoices } from '../../src/engine/joinVoices'
import { at, indices, type Matrix, shares, sum, type Vector, zip } from '../../src/engine/kernel/matrix'
import { streamOf, type Uniform } from '../../src/engine/kernel/random'
import { ln } from '../../src/engine/kernel/special'
import type { Sheet } from './mesa'

/** How the voices of an invented mesa come about, everything else alike. */
export interface Voices {
  /** Tables, each one voice; or people by segment. */
  readonly tables: number | null
  /** How far a voice is from what is true of a cell, in levels. */
  readonly spread: number
  /** Part of that spread, as variance, which all voices of a mesa have in common: they heard the same person speak. */
  readonly shared: number
  /** Voices that give their favourite, which is not one of the two, a 5 everywhere, and all others a 1. */
  readonly strategic: number
}

const INDICATORS = 9
const PRODUCTS = [5, 12] as const
/** As in `mesa.ts`: levels of products and of cells around the middle of the scale, and how generous a voice is with everything. */
const TRUTH = { quality: 0.4, cell: 0.75, eye: 0.2 } as const
const SEGMENTS = { count: [3, 6], members: [3, 16] } as const

/** What one invented mesa says of each way of joining. */
export interface Tried {
  /** Whether the two best by what is true are the two best as joined. */
  readonly found: boolean
  /** Points of 100 given away: what the two best are worth by what is true, less what those found are, per product. */
  readonly loss: number
  /** Whether a second mesa, of other voices on the same products, gives the same pair. */
  readonly again: boolean
}

/** Mesa number `index`: true levels and weights, then two sets of voices, each joined in every way. */
export function tryJoinings(
  joinings: readonly Joining[],
  voices: Voices,
  seed: number,
  index: number,
): readonly Tried[] {
  const next = streamOf(seed, index)
  const whole = ([low, high]: readonly [number, number]): number => low + Math.floor((high - low + 1) * next())
  const weights = shares(indices(INDICATORS).map(() => -ln(next()) - ln(next())))
  const truth = indices(whole(PRODUCTS)).map(() => {
    const own = TRUTH.quality * noise(next)
    return indices(INDICATORS).map(() => within(3 + own + TRUTH.cell * noise(next)))
  })
  const worth = scores(truth, weights)
  const best = firstTwo(worth)
  const sizes =
    voices.tables === null ? indices(whole(SEGMENTS.count)).map(() => whole(SEGMENTS.members)) : [voices.tables]
  const favourite = at(order(worth), 2)
  const [first, second] = [0, 1].map(() => sheetsOf(truth, sizes, voices, favourite, next))
  return joinings.map((joining) => {
    const pairOf = (sheets: readonly (readonly Sheet[])[] = []) =>
      firstTwo(scores(joined(sheets, voices.tables !== null, joining), weights))
    const pair = pairOf(first)
    const value = (rows: Vector) => sum(rows.map((row) => at(worth, row))) / rows.length
    return {
      found: same(pair, best),
      loss: value(best) - value(pair),
      again: same(pair, pairOf(second)),
    }
  })
}

function sheetsOf(
  truth: Matrix,
  sizes: Vector,
  { spread, shared, strategic }: Voices,
  favourite: number,
  next: Uniform,
): readonly (readonly Sheet[])[] {
  const [common, own] = [spread * Math.sqrt(shared), spread * Math.sqrt(1 - shared)]
  const heard = truth.map((row) => row.map((level) => level + common * noise(next)))
  return sizes.map((size, group) =>
    indices(size).map((voice): Sheet => {
      const eye = TRUTH.eye * noise(next)
      const sheet = heard.map((row) => row.map((level) => Math.floor(within(level + eye + own * noise(next)) + 0.5)))
      return group === 0 && voice < strategic ? sheet.map((row, i) => row.map(() => (i === favourite ? 5 : 1))) : sheet
    }),
  )
}

const joined = (sheets: readonly (readonly Sheet[])[], atTables: boolean, joining: Joining): Matrix =>
  (sheets[0]?.[0] ?? []).map((row, i) =>
    row.map((_, k) => {
      const said = sheets.map((group) => group.map((sheet) => at(at(sheet, i), k)))
      return joinVoices(atTables ? said.flat() : [], atTables ? [] : said, joining).value ?? Number.NaN
    }),
  )

const within = (level: number): number => Math.min(5, Math.max(1, level))

/** Points of 100 on the straight line. */
const scores = (levels: Matrix, weights: Vector): Vector =>
  levels.map((row) => 25 * (sum(zip(row, weights).map(([level, weight]) => level * weight)) - 1))

const order = (worth: Vector): Vector =>
  indices(worth.length).toSorted((one, other) => at(worth, other) - at(worth, one))

const firstTwo = (worth: Vector): Vector => order(worth).slice(0, 2)

const same = (pair: Vector, other: Vector): boolean => pair.every((row) => other.includes(row))
