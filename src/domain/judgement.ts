import type { DimensionId, IndicatorId } from './ids'

/**
 * Saaty's intensity as an integer: 1 equal; 3 means the first matters 3 times as much; −3 means the second does.
 * −1, 0 and 1 < |s| > 9 do not exist.
 */
export type Saaty = number

export const isSaaty = (value: number): boolean =>
  Number.isInteger(value) && value !== 0 && value !== -1 && Math.abs(value) <= 9

/** The ratio a_ij that a Saaty integer stands for. */
export const ratio = (saaty: Saaty): number => (saaty > 0 ? saaty : 1 / -saaty)

/** The same judgement said from the other side. */
export const inverse = (saaty: Saaty): Saaty => (saaty === 1 ? 1 : -saaty)

/** What is compared under what: the dimensions under the root, or the indicators under their dimension. */
export const ROOT = 'root'
export type NodeId = typeof ROOT | DimensionId
export type ItemId = DimensionId | IndicatorId

export interface Judgement {
  readonly node: NodeId
  readonly first: ItemId
  readonly second: ItemId
  /** null: "no sé, saltar", an answer that is not "equal". */
  readonly value: Saaty | null
  /** The person saw that it clashes with the rest and keeps it. */
  readonly kept: boolean
}

/** Same question, whichever side is named first. */
export const sameQuestion = (
  one: Pick<Judgement, 'node' | 'first' | 'second'>,
  other: Pick<Judgement, 'node' | 'first' | 'second'>,
): boolean =>
  one.node === other.node &&
  ((one.first === other.first && one.second === other.second) ||
    (one.first === other.second && one.second === other.first))

export interface Question {
  readonly node: NodeId
  readonly first: ItemId
  readonly second: ItemId
}

/**
 * Every question of a hierarchy: the pairs of dimensions, then the pairs inside each dimension.
 * Inside a node the chain 1-2, 2-3, … comes first, so that a first result exists after n − 1 answers, then the checks.
 */
export function questions(
  indicators: readonly { readonly id: IndicatorId; readonly dimension: DimensionId }[],
): readonly Question[] {
  const dimensions = [...new Set(indicators.map(({ dimension }) => dimension))]
  const inside = dimensions.flatMap((node) =>
    pairs(indicators.filter(({ dimension }) => dimension === node).map(({ id }) => id)).map(([first, second]) => ({
      node,
      first,
      second,
    })),
  )
  return [...pairs(dimensions).map(([first, second]) => ({ node: ROOT, first, second }) as const), ...inside]
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  const all = items.flatMap((first, i) => items.slice(i + 1).map((second, gap) => ({ first, second, gap })))
  return [...all].sort((one, other) => one.gap - other.gap).map(({ first, second }) => [first, second] as const)
}
