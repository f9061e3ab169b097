import { id, type TerritoryId } from '../../../domain/ids'
import type { DEMANDS, PlanDemand, PlanScope } from '../../../domain/planRule'

/** A rule while it is being written: everything a rule can say, also what its kind does not use. */
export interface RuleDraft {
  readonly kind: (typeof DEMANDS)[number]
  readonly count: string
  /** As the record calls it; '' is each chain. */
  readonly chain: string
  /** 'all', 'gad-1' … 'gad-4', the code of a province, or 'several'. */
  readonly where: string
  readonly name: string
  readonly provinces: ReadonlySet<string>
}

export type RuleTrouble = 'count' | 'chain' | 'provinces'

const SEVERAL = 'several'
const MOST = 999

export const EMPTY: RuleDraft = { kind: 'most', count: '2', chain: '', where: 'all', name: '', provinces: new Set() }

export function ruleDraftOf(demand: PlanDemand): RuleDraft {
  const { where } = demand
  const named = where.kind === 'named' ? where : null
  const [only] = named?.provinces ?? []
  const single = named !== null && named.name === '' && named.provinces.length === 1
  return {
    ...EMPTY,
    kind: demand.kind,
    ...('count' in demand && { count: String(demand.count) }),
    ...('chain' in demand && { chain: demand.chain }),
    where: where.kind === 'gad' ? `gad-${where.group}` : single && only ? only : named ? SEVERAL : 'all',
    name: named?.name ?? '',
    provinces: new Set(named?.provinces),
  }
}

/** What is the matter with a draft, by field. */
export function troublesOf({ kind, count, chain, where, provinces }: RuleDraft): readonly RuleTrouble[] {
  const counts = kind === 'most' || kind === 'services'
  const names = kind === 'must' || kind === 'never'
  return [
    ...(counts && !(/^\d{1,3}$/.test(count.trim()) && Number(count) <= MOST) ? (['count'] as const) : []),
    ...(names && chain === '' ? (['chain'] as const) : []),
    ...(where === SEVERAL && provinces.size === 0 ? (['provinces'] as const) : []),
  ]
}

/** @param draft without troubles */
export function demandOf(draft: RuleDraft): PlanDemand {
  const { kind, chain } = draft
  const where = scopeOf(draft)
  switch (kind) {
    case 'most':
      return { kind, count: Number(draft.count), chain, where }
    case 'services':
      return { kind, count: Number(draft.count), where }
    case 'must':
    case 'never':
      return { kind, chain, where }
    case 'keep':
      return { kind, where }
  }
}

function scopeOf({ where, name, provinces }: RuleDraft): PlanScope {
  if (where === 'all') return { kind: 'all' }
  if (where.startsWith('gad-')) return { kind: 'gad', group: Number(where.slice(-1)) }
  const codes = where === SEVERAL ? [...provinces].toSorted() : [where]
  const named = where === SEVERAL ? name.trim() : ''
  return { kind: 'named', name: named, provinces: codes.map((code) => id<TerritoryId>(code)) }
}
