import type { ProductId, TerritoryId } from '../../domain/ids'
import { isScored, plain } from '../../domain/product'
import { PICKS_PER_TERRITORY, type Programme, provincesOf, type Territory } from '../../domain/programme'
import { isClosed, STEPS, type StepId } from '../../domain/step'
import { selectRanked } from './evaluation'

/** Where a province stands, for the Programa screen. */
export interface ProvinceProgress {
  readonly territory: TerritoryId
  readonly state: 'picked' | 'working' | 'empty'
  /** The pick, or the two first and whoever is tied with the second while working, or nothing. */
  readonly products: readonly ProductId[]
  /** Those of them who share the place the cut runs through: the mesa still has to choose among them. */
  readonly tiedAtCut: readonly ProductId[]
  /** Steps with something in them, 0…8. */
  readonly reached: number
  /** Where to go on. */
  readonly next: StepId
}

export function progressOf(programme: Programme, territory: Territory): ProvinceProgress {
  const done = STEPS.map((step) => hasContent(programme, territory, step))
  const next = STEPS.find((_, i) => !done[i]) ?? 'selection'
  const reached = done.filter(Boolean).length
  const ranked = selectRanked(programme, territory)
  const picked = territory.pick && isClosed(territory.steps.selection) ? territory.pick.products : null
  const { pair, tiedAtCut } = ranked.status === 'ranked' ? ranked.evaluation : NOBODY
  return {
    territory: territory.id,
    state: picked ? 'picked' : territory.candidates.length === 0 ? 'empty' : 'working',
    products: picked ?? pair,
    tiedAtCut: picked ? [] : tiedAtCut,
    reached,
    next,
  }
}

const NOBODY = { pair: [], tiedAtCut: [] }

function hasContent(programme: Programme, territory: Territory, step: StepId): boolean {
  switch (step) {
    case 'candidates':
      return territory.candidates.filter(isScored).length >= PICKS_PER_TERRITORY
    case 'indicators':
      return isClosed(territory.steps.indicators) || Object.keys(territory.judgements).length > 0
    case 'weights':
      return isClosed(territory.steps.weights)
    case 'ratings':
      return isClosed(territory.steps.ratings)
    case 'selection':
      return isClosed(territory.steps.selection)
    case 'ranking':
    case 'sensitivity':
    case 'scenarios':
      return isClosed(territory.steps.ratings) && selectRanked(programme, territory).status === 'ranked'
  }
}

const STAGES = ['picked', 'working', 'empty'] as const

/** Every province of the stage: those that picked first, then the furthest on, then by code. */
export const stageProgress = (programme: Programme): readonly ProvinceProgress[] =>
  provincesOf(programme)
    .map((territory) => progressOf(programme, territory))
    .sort((a, b) => STAGES.indexOf(a.state) - STAGES.indexOf(b.state) || b.reached - a.reached)

/** Products picked in the whole stage and how many there will be. */
export function pickCount(programme: Programme): { readonly picked: number; readonly expected: number } {
  const all = provincesOf(programme)
  const picked = all.filter((territory) => territory.pick && isClosed(territory.steps.selection)).length
  return { picked: picked * PICKS_PER_TERRITORY, expected: all.length * PICKS_PER_TERRITORY }
}

/** A product that several provinces picked or lead with, split by who borders whom. */
export interface Repetition {
  readonly name: string
  /** Provinces joined by their borders, directly or through one another: a possible mancomunidad. */
  readonly neighbours: readonly TerritoryId[]
  /** Those that repeat it and border none of the others; told once, with the largest group. */
  readonly apart: readonly TerritoryId[]
  /** Which product each province that repeats it has. */
  readonly products: ReadonlyMap<TerritoryId, ProductId>
}

/**
 * A chain that two clusters repeat comes twice, the larger first; one repeated only far apart comes once, without
 * neighbours.
 *
 * @param borders province code → codes of the provinces it borders
 */
export function repetitions(
  programme: Programme,
  borders: Readonly<Record<string, readonly string[]>>,
): readonly Repetition[] {
  const holders = new Map<string, { readonly name: string; readonly products: Map<TerritoryId, ProductId> }>()
  for (const territory of provincesOf(programme)) {
    for (const product of progressOf(programme, territory).products) {
      const candidate = territory.candidates.find(({ id }) => id === product)
      if (!candidate) continue
      const key = plain(candidate.chain || candidate.name)
      const entry = holders.get(key) ?? { name: candidate.chain || candidate.name, products: new Map() }
      if (!entry.products.has(territory.id)) entry.products.set(territory.id, product)
      holders.set(key, entry)
    }
  }
  return [...holders.values()]
    .filter(({ products }) => products.size > 1)
    .flatMap(({ name, products }) => {
      const clusters = connected([...products.keys()], borders)
      const groups = clusters.filter(({ length }) => length > 1).toSorted((one, other) => other.length - one.length)
      const apart = clusters.filter(({ length }) => length === 1).flat()
      const [first = [], ...rest] = groups
      return [
        { name, neighbours: first, apart, products },
        ...rest.map((neighbours) => ({ name, neighbours, apart: [], products })),
      ]
    })
}

/** Provinces parted into those one can walk between without leaving them, in the order given. */
function connected(
  territories: readonly TerritoryId[],
  borders: Readonly<Record<string, readonly string[]>>,
): readonly (readonly TerritoryId[])[] {
  const groups = new Map<TerritoryId, readonly TerritoryId[]>()
  for (const one of territories) {
    const touched = new Set([...groups.values()].filter((group) => group.some((at) => borders[one]?.includes(at))))
    const joined = new Set([...[...touched].flat(), one])
    const group = territories.filter((each) => joined.has(each))
    for (const each of group) groups.set(each, group)
  }
  return [...new Set(groups.values())]
}
