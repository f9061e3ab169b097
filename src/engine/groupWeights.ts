import { coversAll, type DirectAnswers, type WeighingWay } from '../domain/directWeights'
import type { DimensionId, IndicatorId, MemberId, SegmentId } from '../domain/ids'
import { type ItemId, inverse, type Judgement, type NodeId, ROOT, ratio } from '../domain/judgement'
import type { Programme, Territory } from '../domain/programme'
import { directShares } from './directShares'
import { consensus } from './kernel/ahpGroup'
import type { Judgements } from './kernel/ahpIncomplete'
import { at, type Vector } from './kernel/matrix'
import { type Answers, type People, type Weighing, weighSegments, weighTogether } from './weigh'

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
  /** The same answers as numbers, for whoever counts them again: segments and members in the order below. */
  readonly people: People
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
export type JudgedTerritory = Pick<Territory, 'members' | 'indicators' | 'judgements' | 'voices' | 'direct'>

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
 * Weights of a territory from what its members answered in one way, joined as `weigh` says. Points, an order and best–worst give each
 * person shares; they enter as the judgements of somebody who never contradicts themselves, so everything that weighs, draws and
 * counts people again does it for every way alike. Sums run over members and segments sorted by id.
 *
 * Source: consensus by Goepel (2018).
 */
export function groupWeights(
  programme: Pick<Programme, 'segments'>,
  territory: JudgedTerritory,
  way: WeighingWay = 'pairs',
): GroupWeights {
  const nodes = nodesOf(territory.indicators)
  const leaves = leavesOf(nodes, territory.indicators)
  const judged = (weighing: Weighing) => named(nodes, weighing)
  const ballots = territory.members
    .flatMap(({ id, segment }) => {
      const answers =
        way === 'pairs'
          ? judgedAnswers(nodes, territory.judgements[id] ?? [])
          : directAnswers(nodes, territory, territory.direct?.[id]?.[way])
      return answers ? [{ id, segment, answers }] : []
    })
    .sort(byId)
  const segments = [...programme.segments].sort(byId).map(({ id }) => {
    const answers = ballots.filter(({ segment }) => segment === id).map((one) => one.answers)
    return { id, voice: territory.voices[id] ?? 1, answers, weighing: weighTogether(answers, leaves) }
  })
  const members = ballots.map(
    ({ id, segment, answers }): MemberWeights => ({
      ...judged(weighTogether([answers], leaves)),
      member: id,
      segment,
    }),
  )
  const complete = members.flatMap(({ weights }) => (weights ? [weights] : []))
  return {
    nodes,
    people: { segments: segments.map(({ voice, answers }) => ({ voice, answers })), leaves },
    official: judged(
      weighSegments(
        segments.map(({ voice, weighing: { blocks } }) => ({ voice, blocks })),
        leaves,
      ),
    ),
    everyone: judged(
      weighTogether(
        ballots.map(({ answers }) => answers),
        leaves,
      ),
    ),
    segments: segments.map(({ id, voice, answers, weighing }) => ({
      ...judged(weighing),
      segment: id,
      answered: answers.length,
      members: territory.members.filter(({ segment }) => segment === id).length,
      voice,
    })),
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

/** Which indicator, by its number, each row of each block after the root is. */
const leavesOf = (nodes: readonly Node[], indicators: JudgedTerritory['indicators']): readonly Vector[] =>
  nodes
    .filter(({ id }) => id !== ROOT)
    .map(({ items }) => items.map((item) => indicators.findIndex(({ id }) => id === item)))

const judgedAnswers = (nodes: readonly Node[], judgements: readonly Judgement[]): Answers | null =>
  judgements.length === 0 ? null : answersOf(nodes, judgements)

/** Shares as ratios, block by block: of a dimension the shares of its indicators together. Null of an answer to another list. */
function directAnswers(
  nodes: readonly Node[],
  { indicators }: JudgedTerritory,
  answer: DirectAnswers[keyof DirectAnswers],
): Answers | null {
  if (!answer || !coversAll(answer, indicators)) return null
  const shares = directShares(answer, indicators)
  const shareOf = (item: ItemId): number =>
    indicators.reduce(
      (sofar, { id, dimension }, k) => (id === item || dimension === item ? sofar + at(shares, k) : sofar),
      0,
    )
  return nodes.map(({ items }) => items.map((row) => items.map((column) => shareOf(row) / shareOf(column))))
}

const answersOf = (nodes: readonly Node[], judgements: readonly Judgement[]): Answers =>
  nodes.map(({ id, items }) =>
    matrixOf(
      items,
      judgements.filter(({ node }) => node === id),
    ),
  )

/** One person's answers to one block as a reciprocal matrix, null where there is none. */
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

/** A weighing with the names of its blocks. */
function named(nodes: readonly Node[], { weights, open, blocks }: Weighing): JudgedWeights {
  const ratios = blocks.flatMap((block) => block.ratio ?? [])
  return {
    weights,
    ratio: ratios.length === 0 ? null : Math.max(...ratios),
    open: open.map((block) => at(nodes, block).id),
    blocks: nodes.map(({ id, items }, block) => ({ node: id, items, ...at(blocks, block) })),
  }
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1)
