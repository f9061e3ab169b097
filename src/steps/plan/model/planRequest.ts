import { PROVINCES } from '../../../../data/places'
import type { TerritoryId } from '../../../domain/ids'
import type { PlanScope } from '../../../domain/planRule'
import { plain } from '../../../domain/product'
import { type Programme, provincesOf, type Territory } from '../../../domain/programme'
import { isClosed } from '../../../domain/step'
import type { PlanRequest } from '../../../engine/plan'
import type { PlanCandidate, PlanProvince } from '../../../engine/planProblem'
import { type Complete, type Lack, selectRanked } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'

export type { PlanRequest, PlanStep, StagePlan } from '../../../engine/plan'

/** The provinces of the stage, parted into those a plan can use and those it cannot. */
export interface PlannedStage {
  readonly inside: readonly PlanProvince[]
  /** Without an order that may be shown, and what it lacks: it is named, and nothing is supposed of it. */
  readonly outside: readonly { readonly territory: TerritoryId; readonly lacks: readonly Lack[] }[]
  /** Those of the first whose cut runs through a tie: which of them are its two is for the mesa. */
  readonly tied: readonly TerritoryId[]
}

/**
 * Official orders only, as far as they may be shown. The two a province has now are those its mesa signed, or the two first.
 *
 * @param programme as it may be shown
 */
export const selectStage = memo((programme: Programme): PlannedStage => {
  const all = provincesOf(programme).map((territory) => ({ territory, ranked: selectRanked(programme, territory) }))
  const ranked = all.flatMap(({ territory, ranked: one }) =>
    one.status === 'ranked' && one.evaluation.rows.length > 1
      ? [{ territory, province: asProvince(territory, one), one }]
      : [],
  )
  return {
    inside: ranked.map(({ province }) => province),
    outside: all.flatMap(({ territory, ranked: one }) =>
      one.status === 'lacking' ? [{ territory: territory.id, lacks: one.lacks }] : [],
    ),
    tied: ranked
      .filter(({ province, one }) => !province.signed && one.evaluation.tiedAtCut.length > 0)
      .map(({ territory }) => territory.id),
  }
})

function asProvince(territory: Territory, { evaluation }: Complete): PlanProvince {
  const candidates = evaluation.rows.flatMap(({ product, score }): readonly PlanCandidate[] => {
    const found = territory.candidates.find(({ id }) => id === product)
    return found ? [{ product, points: score, chain: chainOf(found), service: found.kind === 'service' }] : []
  })
  const pick = isClosed(territory.steps.selection) ? territory.pick?.products : undefined
  const signed = pick?.every((product) => candidates.some((one) => one.product === product)) ? pick : null
  const [first, second] = candidates
  if (!first || !second) throw new RangeError(`${territory.id} has no two candidates`)
  return {
    territory: territory.id,
    candidates,
    own: signed ?? [first.product, second.product],
    signed: signed !== null,
  }
}

/** The chain a product counts for; one that names none is a chain of its own. */
const chainOf = ({ chain, name }: { readonly chain: string; readonly name: string }): string => plain(chain || name)

/**
 * Chains that candidates of the stage name, in alphabetical order: what the record calls each, and how the first that
 * names it reads in the language of the page.
 *
 * @param read the same programme in that language
 */
export const selectChains = memo(
  (programme: Programme, read: Programme): readonly { readonly recorded: string; readonly shown: string }[] => {
    const names = new Map<string, { readonly recorded: string; readonly shown: string }>()
    for (const { id, candidates } of provincesOf(programme)) {
      candidates.forEach(({ chain }, i) => {
        if (chain === '' || names.has(plain(chain))) return
        names.set(plain(chain), { recorded: chain, shown: read.territories[id]?.candidates[i]?.chain ?? chain })
      })
    }
    return [...names.values()].toSorted((one, other) => (plain(one.shown) < plain(other.shown) ? -1 : 1))
  },
)

/** The provinces of the stage a scope is about. */
export function provincesIn(programme: Programme, where: PlanScope): readonly TerritoryId[] {
  const all = provincesOf(programme).map(({ id }) => id)
  switch (where.kind) {
    case 'all':
      return all
    case 'gad':
      return all.filter((code) => gadGroupOf(code) === where.group)
    case 'named':
      return all.filter((code) => where.provinces.includes(code))
  }
}

/** Group 1–4 of the programme's proposal; null of a province that has none. */
export const gadGroupOf = (territory: TerritoryId): number | null =>
  PROVINCES.find(({ id }) => id === territory)?.group ?? null

/** What is asked of the planner: the same object as long as neither provinces nor rules changed. */
export const selectPlanRequest = memo((programme: Programme): PlanRequest => {
  const { inside } = selectStage(programme)
  const known = new Set(inside.map(({ territory }) => territory))
  return {
    provinces: inside,
    rules: (programme.planRules ?? [])
      .filter(({ used }) => used)
      .map(({ id, demand }) => ({
        id,
        demand: 'chain' in demand ? { ...demand, chain: plain(demand.chain) } : demand,
        provinces: provincesIn(programme, demand.where).filter((code) => known.has(code)),
      })),
  }
})
