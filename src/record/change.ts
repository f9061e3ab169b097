import type { Finding } from '../domain/finding'
import { refused } from '../domain/finding'
import type { MemberId, ProductId, TerritoryId } from '../domain/ids'
import { type Candidate, isScored } from '../domain/product'
import type { Programme, Territory } from '../domain/programme'
import { memberSheet } from '../domain/rating'
import type { StepPlace } from '../domain/step'
import { stepsOf } from './kind'

/** One territory replaced; the rest of the programme is shared. An unknown territory changes nothing. */
export function inTerritory(
  programme: Programme,
  territory: TerritoryId,
  change: (territory: Territory) => Territory,
): Programme {
  const before = programme.territories[territory]
  if (!before) return programme
  return { ...programme, territories: { ...programme.territories, [territory]: change(before) } }
}

export const inCandidate = (
  territory: Territory,
  product: ProductId,
  change: (candidate: Candidate) => Candidate,
): Territory => ({
  ...territory,
  candidates: territory.candidates.map((candidate) => (candidate.id === product ? change(candidate) : candidate)),
})

/**
 * The steps a changed candidate moves: its own, and the ratings when it enters or leaves the score, since the matrix
 * has a row for each candidate that is scored.
 */
export function candidateSteps(
  programme: Programme,
  territory: TerritoryId,
  product: ProductId,
  change: (candidate: Candidate) => Candidate,
): readonly StepPlace[] {
  const before = programme.territories[territory]?.candidates.find(({ id }) => id === product)
  const moves = before !== undefined && isScored(before) !== isScored(change(before))
  return stepsOf(territory, 'candidates', ...(moves ? (['ratings'] as const) : []))
}

/** Runs the rules of an act on a territory that must be in the programme. */
export function withTerritory(
  programme: Programme,
  territory: TerritoryId,
  rules: (territory: Territory) => readonly Finding[],
): readonly Finding[] {
  const found = programme.territories[territory]
  return found ? rules(found) : [refused('territory-unknown', { read: territory })]
}

export const knownProduct = (territory: Territory, product: ProductId): readonly Finding[] =>
  territory.candidates.some(({ id }) => id === product) ? [] : [refused('product-unknown', { read: product })]

export const knownMember = (territory: Territory, member: MemberId): readonly Finding[] =>
  territory.members.some(({ id }) => id === member) ? [] : [refused('member-unknown', { read: member })]

/** The repeated ones among texts that must differ. */
export const repeated = <T extends string>(texts: readonly T[]): readonly T[] =>
  texts.filter((text, i) => texts.indexOf(text) !== i)

/** Later items replace earlier ones of the same id in place; new ones go to the end. */
export function merged<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly T[] {
  const fresh = new Map(after.map((item) => [item.id, item]))
  const kept = before.map((item) => fresh.get(item.id) ?? item)
  const known = new Set(before.map(({ id }) => id))
  return [...kept, ...[...fresh.values()].filter(({ id }) => !known.has(id))]
}

/** Where a person's answers are: a ballot of judgements, a sheet of ratings. An empty one says nothing. */
export function spokenIn({ id, judgements, direct, sheets }: Territory, member: MemberId): readonly StepPlace[] {
  const rows = Object.values(sheets[memberSheet(member)] ?? {})
  return [
    ...((judgements[member] ?? []).length > 0 || direct?.[member] ? stepsOf(id, 'weights') : []),
    ...(rows.some((row) => Object.keys(row).length > 0) ? stepsOf(id, 'ratings') : []),
  ]
}

/** A table without the row of this key. */
export function lacking<T extends object>(table: T, key: keyof T): T {
  const { [key]: _, ...rest } = table
  // Tables are keyed by ids: with one less they are tables of the same kind, which the compiler cannot see.
  return rest as T
}
