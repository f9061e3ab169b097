import type { DimensionId, IndicatorId, MemberId, SegmentId } from '../domain/ids'
import { type ItemId, inverse, type Judgement, type NodeId, ROOT, ratio } from '../domain/judgement'
import type { Programme, Territory } from '../domain/programme'
import { consensus, joinJudgements, joinPriorities } from './kernel/ahpGroup'
import { incompletePriorities, type Judgements } from './kernel/ahpIncomplete'
import { at } from './kernel/matrix'

/** One question block: the dimensions under the root, or the indicators of one dimension. */
export interface Node {
  readonly id: NodeId
  readonly items: readonly ItemId[]
}

/** Weights of one set of answers (a member, a segment, everybody) over the adopted indicators. */
export interface JudgedWeights {
  /** One share per indicator, summing to 1; null while some block does not connect. */
  readonly weights: readonly number[] | null
  /** Largest consistency ratio over the blocks (Saaty's random index); null while nothing is complete. */
  readonly ratio: number | null
  /** Blocks whose answers do not connect yet. */
  readonly open: readonly NodeId[]
  readonly blocks: readonly JudgedBlock[]
}

export interface JudgedBlock {
  readonly node: NodeId
  readonly items: readonly ItemId[]
  /** Reciprocal matrix as answered; null where nobody answered. */
  readonly matrix: readonly (readonly (number | null)[])[]
  /** Shares inside the block, or null while the answers do not connect. */
  readonly priorities: readonly number[] | null
  readonly ratio: number | null
}

export interface SegmentWeights extends JudgedWeights {
  readonly segment: SegmentId
  /** Members who answered at least one question. */
  readonly answered: number
  readonly members: number
  readonly voice: number
}

export interface MemberWeights extends JudgedWeights {
  readonly member: MemberId
  readonly segment: SegmentId
}

/** Everything the weights step shows. `official` joins the segments; `everyone` is "one person, one vote". */
export interface GroupWeights {
  readonly nodes: readonly Node[]
  readonly official: JudgedWeights
  readonly everyone: JudgedWeights
  readonly segments: readonly SegmentWeights[]
  readonly members: readonly MemberWeights[]
  /** Agreement of the members, 0…1 (Goepel 2018), over those with complete weights; null with fewer than two. */
  readonly consensus: number | null
  /** The same for each indicator alone: that indicator against all the others together. */
  readonly consensusByIndicator: readonly (number | null)[]
}

/** The parts of a territory that weights come from. */
export type JudgedTerritory = Pick<Territory, 'members' | 'indicators' | 'judgements' | 'voices'>

/** Root first, then each dimension that has indicators, in the order the indicators name them. */
export function nodesOf(
  indicators: readonly { readonly id: IndicatorId; readonly dimension: DimensionId }[],
): readonly Node[] {
  const dimensions = [...new Set(indicators.map(({ dimension }) => dimension))]
  const blocks = dimensions.map(
    (id): Node => ({
      id,
      items: indicators.filter(({ dimension }) => dimension === id).map((indicator) => indicator.id),
    }),
  )
  return [{ id: ROOT, items: dimensions }, ...blocks]
}

/**
 * Weights of a territory from its members' judgements.
 *
 * Inside a segment judgements are joined by their geometric mean (AIJ: the segment acts as one); between segments, block
 * by block, priorities are joined by their weighted geometric mean (AIP: separate parties), renormalised. A segment that
 * did not connect a block is left out of that block only. Sums run over members and segments sorted by id.
 *
 * Source: Forman & Peniwati (1998), AIJ and AIP; Saaty (1980) for the hierarchy; consensus by Goepel (2018).
 */
export function groupWeights(programme: Pick<Programme, 'segments'>, territory: JudgedTerritory): GroupWeights {
  const nodes = nodesOf(territory.indicators)
  const ballots = territory.members
    .map((member) => ({ ...member, judgements: territory.judgements[member.id] ?? [] }))
    .filter(({ judgements }) => judgements.length > 0)
    .sort(byId)
  const judge = (sets: readonly (readonly Judgement[])[]) =>
    assembled(
      nodes,
      nodes.map((node) => judgedBlock(node, sets)),
      territory,
    )
  const segments = [...programme.segments].sort(byId).map(({ id }): SegmentWeights => {
    const own = ballots.filter(({ segment }) => segment === id)
    return {
      ...judge(own.map(({ judgements }) => judgements)),
      segment: id,
      answered: own.length,
      members: territory.members.filter(({ segment }) => segment === id).length,
      voice: territory.voices[id] ?? 1,
    }
  })
  const members = ballots.map(
    ({ id, segment, judgements }): MemberWeights => ({ ...judge([judgements]), member: id, segment }),
  )
  const complete = members.flatMap(({ weights }) => (weights ? [weights] : []))
  return {
    nodes,
    official: assembled(
      nodes,
      nodes.map((node, block) => joinedBlock(node, block, segments)),
      territory,
    ),
    everyone: judge(ballots.map(({ judgements }) => judgements)),
    segments,
    members,
    consensus: complete.length < 2 ? null : consensus(complete, { variant: '2018', maxScale: 9 }),
    consensusByIndicator: territory.indicators.map((_, k) =>
      complete.length < 2
        ? null
        : consensus(
            complete.map((weights) => [weights[k] ?? 0, 1 - (weights[k] ?? 0)]),
            { variant: '2018', maxScale: 9 },
          ),
    ),
  }
}

/** The answers of several people to one block, joined pair by pair by the geometric mean of those who answered. */
function judgedBlock({ id, items }: Node, sets: readonly (readonly Judgement[])[]): JudgedBlock {
  const matrices = sets.map((judgements) =>
    matrixOf(
      items,
      judgements.filter(({ node }) => node === id),
    ),
  )
  const matrix = matrices.length === 0 ? matrixOf(items, []) : joinJudgements(matrices)
  const result = incompletePriorities(matrix)
  const solved = result.status === 'connected'
  return { node: id, items, matrix, priorities: solved ? result.weights : null, ratio: solved ? result.ratio : null }
}

/** One person's answers as a reciprocal matrix, null where there is none. */
function matrixOf(items: readonly ItemId[], judgements: readonly Judgement[]): Judgements {
  const entry = (row: ItemId, column: ItemId): number | null => {
    if (row === column) return 1
    const own = judgements.find((one) => one.first === row && one.second === column)?.value ?? null
    if (own !== null) return ratio(own)
    const turned = judgements.find((one) => one.first === column && one.second === row)?.value ?? null
    return turned === null ? null : ratio(inverse(turned))
  }
  return items.map((row) => items.map((column) => entry(row, column)))
}

/** Between segments: weighted geometric mean of the priorities of those that connected this block. */
function joinedBlock({ id, items }: Node, block: number, segments: readonly SegmentWeights[]): JudgedBlock {
  const parts = segments.flatMap(({ blocks, voice }) => {
    const priorities = blocks[block]?.priorities
    return priorities && voice > 0 ? [{ priorities, voice }] : []
  })
  const priorities =
    parts.length === 0
      ? null
      : joinPriorities(
          parts.map((part) => part.priorities),
          'geometric',
          parts.map(({ voice }) => voice),
        )
  const matrix = items.map((_, i) => items.map((_, j) => (priorities ? at(priorities, i) / at(priorities, j) : null)))
  return { node: id, items, matrix, priorities, ratio: null }
}

/** Global weights: the share of the dimension times the share inside it. */
function assembled(nodes: readonly Node[], blocks: readonly JudgedBlock[], territory: JudgedTerritory): JudgedWeights {
  const open = blocks.filter(({ priorities }) => priorities === null).map(({ node }) => node)
  const ratios = blocks.flatMap((block) => block.ratio ?? [])
  const share = (node: NodeId, item: ItemId): number => {
    const block = nodes.findIndex(({ id }) => id === node)
    return blocks[block]?.priorities?.[nodes[block]?.items.indexOf(item) ?? -1] ?? 0
  }
  const weights =
    open.length > 0
      ? null
      : territory.indicators.map(({ id, dimension }) => share(ROOT, dimension) * share(dimension, id))
  return { weights, ratio: ratios.length === 0 ? null : Math.max(...ratios), open, blocks }
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1)
