import { joinJudgements, joinPriorities } from './kernel/ahpGroup'
import type { Judgements } from './kernel/ahpIncomplete'
import { incompletePriorities } from './kernel/ahpIncomplete'
import { at, indices, shares, type Vector } from './kernel/matrix'
import { median } from './kernel/order'
import type { Uniform } from './kernel/random'
import type { Place } from './numericProblem'

/** Ballots as numbers, so that they cross to a worker: who judged what, in which segment, with which voice. */
export interface BallotBox {
  /** Per segment: its voice and the ballots of its members; a ballot is one matrix per block, root first. */
  readonly segments: readonly { readonly voice: number; readonly ballots: readonly (readonly Judgements[])[] }[]
  /** Per block after the root, which indicator each of its rows is. */
  readonly leaves: readonly Vector[]
}

/** Levels of the cells of a rating box, in their order; null where the sheet has none. */
export type Sheet = readonly (number | null)[]

/** Ratings as numbers: what each table and each member wrote on the cells their voices decide. */
export interface RatingBox {
  /** Cells the plenary did not settle. */
  readonly cells: readonly Place[]
  readonly tables: readonly Sheet[]
  /** Per segment of the ballot box, member by member as its ballots; then those who rated and judged nothing. */
  readonly segments: readonly (readonly (Sheet | null)[])[]
}

/** A mesa as it might have been. */
export interface SecondMesa {
  readonly box: BallotBox
  /** Median of the voices on each cell of the rating box; null where nobody who came had rated it. */
  readonly levels: Sheet
}

/**
 * The same people come again, by chance: as many of each segment as there were, drawn with replacement, each with the judgements and the
 * sheet they handed in; and as many tables. Ratings are joined as the official ones are: a table is a voice, a segment's
 * members together are another, and the median of the voices stands.
 *
 * Source: Efron (1979), Annals of Statistics 7:1–26, the bootstrap; stratified by segment.
 */
export function secondMesa(box: BallotBox, ratings: RatingBox | null, uniform: Uniform): SecondMesa {
  const drawn = (size: number): Vector => indices(size).map(() => Math.floor(uniform() * size))
  const come = box.segments.map(({ ballots }, s) => {
    const sheets = ratings?.segments[s] ?? []
    const people = drawn(Math.max(ballots.length, sheets.length))
    return { ballots: pick(ballots, people), sheets: pick(sheets, people).filter((sheet) => sheet !== null) }
  })
  const tables = ratings ? pick(ratings.tables, drawn(ratings.tables.length)) : []
  return {
    box: { ...box, segments: box.segments.map(({ voice }, s) => ({ voice, ballots: at(come, s).ballots })) },
    levels: (ratings?.cells ?? []).map((_, cell) => {
      const said = (sheets: readonly Sheet[]) => sheets.flatMap((sheet) => sheet[cell] ?? [])
      const segments = come.map(({ sheets }) => said(sheets)).filter((levels) => levels.length > 0)
      const voices = [...said(tables), ...segments.map(median)]
      return voices.length === 0 ? null : median(voices)
    }),
  }
}

/** Those who are there; someone who rated and judged nothing brings no ballot. */
const pick = <T>(list: readonly T[], chosen: Vector): readonly T[] =>
  chosen.flatMap((i) => {
    const one = list[i]
    return one === undefined ? [] : [one]
  })

/** Weights of the ballots in a box, joined as the official ones are; null while some block connects for nobody. */
export function boxWeights({ segments, leaves }: BallotBox): Vector | null {
  const parts = segments.filter(({ voice, ballots }) => voice > 0 && ballots.length > 0)
  return joined(parts, leaves)
}

function joined(parts: BallotBox['segments'], leaves: readonly Vector[]): Vector | null {
  const blocks = indices(leaves.length + 1).map((block) => {
    const solved = parts.flatMap(({ voice, ballots }) => {
      const result = incompletePriorities(joinJudgements(ballots.map((ballot) => at(ballot, block))))
      return result.status === 'connected' ? [{ voice, weights: result.weights }] : []
    })
    if (solved.length === 0) return null
    return joinPriorities(
      solved.map(({ weights }) => weights),
      'geometric',
      solved.map(({ voice }) => voice),
    )
  })
  const [root, ...inside] = blocks
  if (!root || inside.some((block) => block === null)) return null
  const weights: number[] = []
  leaves.forEach((indicators, dimension) => {
    indicators.forEach((indicator, k) => {
      weights[indicator] = at(root, dimension) * at(inside[dimension] ?? [], k)
    })
  })
  return shares(weights)
}
