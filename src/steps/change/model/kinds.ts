import type { Factor } from '../../../engine/yearChange'

/** What a change is of: the world, the mesa, or only the way of counting; several that cannot be told apart are of none. */
export const CHANGE_KINDS = ['world', 'mesa', 'count', 'joint'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

const KIND_OF: Readonly<Record<Factor, Exclude<ChangeKind, 'joint'>>> = {
  data: 'world',
  ratings: 'mesa',
  weights: 'mesa',
  candidates: 'mesa',
  people: 'mesa',
  method: 'count',
}

export function changeKindOf(factors: readonly Factor[]): ChangeKind {
  const [kind, ...others] = new Set(factors.map((factor) => KIND_OF[factor]))
  return kind && others.length === 0 ? kind : 'joint'
}
