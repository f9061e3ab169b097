import { joinJudgements, joinPriorities } from './kernel/ahpGroup'
import type { Judgements } from './kernel/ahpIncomplete'
import { incompletePriorities } from './kernel/ahpIncomplete'
import { at, indices, type Matrix, shares, type Vector } from './kernel/matrix'
import { streamOf } from './kernel/random'

/** Ballots as numbers, so that they cross to a worker: who judged what, in which segment, with which voice. */
export interface BallotBox {
  /** Per segment: its voice and the ballots of its members; a ballot is one matrix per block, root first. */
  readonly segments: readonly { readonly voice: number; readonly ballots: readonly (readonly Judgements[])[] }[]
  /** Per block after the root, which indicator each of its rows is. */
  readonly leaves: readonly Vector[]
}

/**
 * Weights the mesa might have given had other people of the same segments come: each segment's ballots are drawn again with
 * replacement, joined as the official weights are (AIJ inside a segment, AIP between segments).
 *
 * A resample whose answers do not connect some block takes that block from the others; if none connects it, the sample is
 * dropped, so fewer rows than asked may come back.
 *
 * @returns up to `count` rows of n shares; the same seed gives the same rows
 *
 * Source: Efron (1979), Annals of Statistics 7:1–26, the bootstrap; stratified by segment.
 */
export function resampledWeights(box: BallotBox, count: number, seed: number): Matrix {
  return indices(count).flatMap((draw) => {
    const uniform = streamOf(seed, draw)
    const parts = box.segments
      .filter(({ voice, ballots }) => voice > 0 && ballots.length > 0)
      .map(({ voice, ballots }) => ({
        voice,
        ballots: ballots.map(() => at(ballots, Math.floor(uniform() * ballots.length))),
      }))
    const weights = joined(parts, box.leaves)
    return weights ? [weights] : []
  })
}

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
