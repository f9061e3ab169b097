import { at, indices, type Matrix, type Vector } from '../../src/engine/kernel/matrix'
import { median } from '../../src/engine/kernel/order'
import { streamOf, type Uniform } from '../../src/engine/kernel/random'
import { TIE_STEP } from '../../src/engine/kernel/rank'
import { method } from '../../src/engine/methods'
import { weigh } from '../../src/engine/weigh'
import type { Sheet, SimulatedMesa } from './mesa'

export const OFFICIAL = ['ahp', 'topsis'] as const
export type Official = (typeof OFFICIAL)[number]

/** What one mesa teaches about one method. */
export interface Observed {
  readonly by: SimulatedMesa['rated']['by']
  readonly method: Official
  readonly people: number
  /** Points between the second and the third. */
  readonly margin: number
  /** Whether the other method gives the same pair. */
  readonly contrastAgrees: boolean
  /** P(pair) and P(2.º) as the panel has them: weights and ratings drawn again. */
  readonly shareOfPair: number
  readonly shareOfSecond: number
  /** Share of second mesas, weights and ratings drawn again, with the same pair. */
  readonly survival: number
}

/** How many mesas are drawn: to see whether the pair survives, and for what the panel says of chance. */
export interface Draws {
  readonly survival: number
  readonly chance: number
}

/**
 * A mesa against second mesas of its own people: members drawn again with replacement inside their segment, each with the ballot and,
 * where members rate, the sheet they handed in; where tables rate, tables are drawn again.
 *
 * P(pair) and P(2.º) come from other draws than survival does, so that luck in one does not show up as truth in the other.
 * A mesa whose cut runs through a tie has no pair and observes nothing.
 */
export function observe(mesa: SimulatedMesa, draws: Draws, seed: number, index: number): readonly Observed[] {
  const { weights } = weigh(mesa.people)
  if (!weights) return []
  const ratings = joined(mesa.rated)
  const all = draws.survival + draws.chance
  const again = (from: number, count: number) =>
    indices(count).flatMap((draw) => {
      const second = drawAgain(mesa, streamOf(seed, index * all + from + draw))
      const own = weigh(second.people).weights
      return own ? [{ weights: own, ratings: joined(second.rated) }] : []
    })
  const seconds = again(0, draws.survival)
  const chance = again(draws.survival, draws.chance)
  return OFFICIAL.flatMap((official, i) => {
    const own = outcome(official, ratings, weights)
    const contrast = outcome(at(OFFICIAL, 1 - i), ratings, weights)
    if (!own) return []
    const [, second] = own.pair
    const samePair = (one: (typeof seconds)[number]) =>
      includesAll(outcome(official, one.ratings, one.weights)?.pair, own.pair)
    return [
      {
        by: mesa.rated.by,
        method: official,
        people: mesa.people.segments.reduce((sum, { answers }) => sum + answers.length, 0),
        margin: own.margin,
        contrastAgrees: includesAll(contrast?.pair, own.pair),
        shareOfPair: share(chance, samePair),
        shareOfSecond: share(chance, (one) => firstTwo(points(official, one.ratings, one.weights)).includes(second)),
        survival: share(seconds, samePair),
      },
    ]
  })
}

const includesAll = (pair: Vector | undefined, own: Vector): boolean => own.every((product) => pair?.includes(product))

/** The mesa's people come again: per segment as many as there were, drawn with replacement. */
export function drawAgain({ people, rated }: SimulatedMesa, next: Uniform): SimulatedMesa {
  const drawn = (list: readonly unknown[]): Vector => list.map(() => Math.floor(next() * list.length))
  const come = people.segments.map(({ answers }) => drawn(answers))
  const sheets = rated.by === 'members' ? come : rated.sheets.map(drawn)
  return {
    people: {
      ...people,
      segments: people.segments.map(({ voice, answers }, s) => ({ voice, answers: pick(answers, at(come, s)) })),
    },
    rated: { by: rated.by, sheets: rated.sheets.map((own, s) => pick(own, at(sheets, s))) },
  }
}

/** How far each weight moves from a mesa to second mesas of its own people, as shares. */
export const weightShifts = (mesas: readonly SimulatedMesa[], draws: number, seed: number): Vector =>
  mesas.flatMap((mesa, index) => {
    const before = weigh(mesa.people).weights ?? []
    return indices(draws).flatMap((draw) => {
      const after = weigh(drawAgain(mesa, streamOf(seed, index * draws + draw)).people).weights ?? []
      return after.map((weight, k) => Math.abs(weight - at(before, k)))
    })
  })

const pick = <T>(list: readonly T[], chosen: Vector): readonly T[] => chosen.map((i) => at(list, i))

/** Median of the tables; or median of each segment, then median of the segments. */
export function joined({ by, sheets }: SimulatedMesa['rated']): Matrix {
  const voices = by === 'tables' ? sheets.flat() : sheets.map(middle)
  return middle(voices)
}

const middle = (sheets: readonly Sheet[]): Sheet =>
  at(sheets, 0).map((row, i) => row.map((_, k) => median(sheets.map((sheet) => at(at(sheet, i), k)))))

const VALUE_LINE = [0, 25, 50, 75, 100]

/** Points of 100 of each product. */
function points(official: Official, scores: Matrix, weights: Vector): Vector {
  const signs = weights.map(() => 1 as const)
  const result = method(official).run({ scores, weights, signs, scale: { min: 1, max: 5 }, valueLine: VALUE_LINE }, {})
  return official === 'topsis' ? result.scores.map((closeness) => 100 * closeness) : result.scores
}

/** The two first and the points to the third; null when the cut runs through a tie. */
export function outcome(
  official: Official,
  scores: Matrix,
  weights: Vector,
): { readonly pair: readonly [number, number]; readonly margin: number } | null {
  const own = points(official, scores, weights)
  const [first, second, third] = order(own)
  if (first === undefined || second === undefined || third === undefined) return null
  const margin = at(own, second) - at(own, third)
  return margin > TIE_STEP ? { pair: [first, second], margin } : null
}

const order = (own: Vector): Vector => indices(own.length).toSorted((one, other) => at(own, other) - at(own, one))

const firstTwo = (own: Vector): Vector => order(own).slice(0, 2)

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length
