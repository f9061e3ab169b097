import type { GroupWeights, JudgedBlock } from '../../../engine/groupWeights'
import { alonsoLamata, RANDOM_INDEX, type RandomIndexName, randomIndex } from '../../../engine/kernel/randomIndex'

/** The largest consistency ratio of the segments' answers by the official table, and its range over all tables. */
export interface RatioRange {
  readonly official: number
  readonly low: number
  readonly high: number
}

// Object.keys forgets that its keys are names of tables.
const TABLES = Object.keys(RANDOM_INDEX) as readonly RandomIndexName[]
const RULERS: readonly ((n: number) => number | null)[] = [
  ...TABLES.map((table) => (n: number) => randomIndex(n, table)),
  alonsoLamata,
]

/**
 * What another random index would make of the same answers: CR = CI / RI, so each block's ratio is measured anew. Neither weights nor
 * pair depend on it. Null where no segment was asked enough to contradict itself.
 */
export function ratioRange({ segments }: Pick<GroupWeights, 'segments'>): RatioRange | null {
  const blocks = segments.flatMap((segment) => segment.blocks).filter(({ items }) => items.length >= 3)
  const largest = (ruler: (n: number) => number | null): number | null => {
    const ratios = blocks.flatMap((block) => measured(block, ruler) ?? [])
    return ratios.length === 0 ? null : Math.max(...ratios)
  }
  const official = largest(randomIndex)
  const others = RULERS.flatMap((ruler) => largest(ruler) ?? [])
  return official === null ? null : { official, low: Math.min(...others), high: Math.max(...others) }
}

function measured({ ratio, items }: JudgedBlock, ruler: (n: number) => number | null): number | null {
  const [own, other] = [randomIndex(items.length), ruler(items.length)]
  return ratio === null || own === null || other === null ? null : (ratio * own) / other
}
