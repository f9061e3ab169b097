import { joinJudgements, joinPriorities } from './kernel/ahpGroup'
import { incompletePriorities, type Judgements } from './kernel/ahpIncomplete'
import { at, indices, type Vector } from './kernel/matrix'

/** One person's answers: a matrix per block of the hierarchy, the block of the dimensions first; null where there is none. */
export type Answers = readonly Judgements[]

/** Who judged, as plain numbers that cross to a worker: the voice of each segment and the answers of its people. */
export interface People {
  readonly segments: readonly { readonly voice: number; readonly answers: readonly Answers[] }[]
  /** Per block after the first, which indicator each of its rows is: 0 … n − 1, each once. */
  readonly leaves: readonly Vector[]
}

/** One block of the hierarchy as some people judged it. */
export interface JudgedMatrix {
  /** Reciprocal; null where nobody answered. */
  readonly matrix: Judgements
  /** Shares inside the block; null while the answers do not connect it. */
  readonly priorities: Vector | null
  /** Consistency ratio; null while not connected, and between segments, who do not contradict themselves. */
  readonly ratio: number | null
}

/** What several people's answers come to. */
export interface Weighing {
  /** n shares; null while some block is open. */
  readonly weights: Vector | null
  /** Numbers of the blocks that nobody's answers connect. */
  readonly open: Vector
  readonly blocks: readonly JudgedMatrix[]
}

/** A segment as the others meet it: its voice and what its people judged together. */
export interface HeardSegment {
  readonly voice: number
  readonly blocks: readonly Pick<JudgedMatrix, 'priorities'>[]
}

/**
 * Weights of a mesa. Inside a segment judgements are joined (AIJ: the segment acts as one), between segments priorities
 * (AIP: separate parties). Everything that weighs people's answers asks here: the official weights and every recount.
 *
 * Source: Forman & Peniwati (1998), EJOR 108:165–169; Saaty (1980) for the hierarchy.
 */
export const weigh = ({ segments, leaves }: People): Weighing =>
  weighSegments(
    segments.map(({ voice, answers }) => ({ voice, blocks: judgedTogether(answers, leaves) })),
    leaves,
  )

/** Weights of people who count as one: a segment, one person, or everybody alike. */
export const weighTogether = (answers: readonly Answers[], leaves: readonly Vector[]): Weighing =>
  weighed(judgedTogether(answers, leaves), leaves)

/** Weights of segments that have already been joined within, with the voices given. */
export const weighSegments = (segments: readonly HeardSegment[], leaves: readonly Vector[]): Weighing =>
  weighed(
    blockSizes(leaves).map((size, block) => betweenSegments(segments, block, size)),
    leaves,
  )

/**
 * Block by block, the geometric mean of each pair's answers by those who gave one. A person with unanswered pairs counts with
 * the answers it has.
 */
export const judgedTogether = (answers: readonly Answers[], leaves: readonly Vector[]): readonly JudgedMatrix[] =>
  blockSizes(leaves).map((size, block) => {
    const matrix = answers.length === 0 ? unanswered(size) : joinJudgements(answers.map((one) => at(one, block)))
    const result = incompletePriorities(matrix)
    const connected = result.status === 'connected'
    return { matrix, priorities: connected ? result.weights : null, ratio: connected ? result.ratio : null }
  })

/** The weighted geometric mean of the priorities of those who connected this block; who did not is left out of this block only. */
function betweenSegments(segments: readonly HeardSegment[], block: number, size: number): JudgedMatrix {
  const heard = segments.flatMap(({ voice, blocks }) => {
    const priorities = blocks[block]?.priorities
    return priorities && voice > 0 ? [{ voice, priorities }] : []
  })
  if (heard.length === 0) return { matrix: unanswered(size), priorities: null, ratio: null }
  const priorities = joinPriorities(
    heard.map((one) => one.priorities),
    'geometric',
    heard.map(({ voice }) => voice),
  )
  return { matrix: priorities.map((own) => priorities.map((other) => own / other)), priorities, ratio: null }
}

/** Global weights: the share of the dimension times the share inside it. */
function weighed(blocks: readonly JudgedMatrix[], leaves: readonly Vector[]): Weighing {
  const open = indices(blocks.length).filter((block) => at(blocks, block).priorities === null)
  const [root, ...inside] = blocks.map(({ priorities }) => priorities ?? [])
  if (open.length > 0) return { weights: null, open, blocks }
  const weights: number[] = []
  leaves.forEach((indicators, dimension) => {
    indicators.forEach((indicator, k) => {
      weights[indicator] = at(root ?? [], dimension) * at(at(inside, dimension), k)
    })
  })
  return { weights, open, blocks }
}

const blockSizes = (leaves: readonly Vector[]): Vector => [leaves.length, ...leaves.map(({ length }) => length)]

const unanswered = (size: number): Judgements =>
  indices(size).map((i) => indices(size).map((j) => (i === j ? 1 : null)))
