import type { IndicatorId, ProductId, TerritoryId } from '../../../domain/ids'
import type { SoftRule } from '../../../domain/pick'
import { standing } from '../../../domain/product'
import type { Territory } from '../../../domain/programme'
import type { Level } from '../../../domain/scale'
import { isLevel } from '../../../domain/scale'
import type { AnsweredStep } from '../../../domain/sitting'
import { STEPS, type StepId } from '../../../domain/step'
import type { FormulaEvaluator } from '../../../engine/suggest'
import { departs, selectSuggestions } from '../../../shared/model/suggestions'
import type { AppState } from '../../../store/store'

type Folded = NonNullable<AppState['work']>['folded']

/** One thing that a reader of the acta must know of how it came about. Nobody is named in it, but whoever reopened. */
export type ActaMark =
  | {
      readonly kind: 'reopened'
      readonly step: StepId
      readonly at: number
      readonly offset: number
      readonly who: string
      readonly reason: string
    }
  | {
      readonly kind: 'round-reopened'
      readonly step: AnsweredStep
      readonly at: number
      readonly offset: number
      readonly who: string
      readonly reason: string
      /** What it came to had been seen. */
      readonly seen: boolean
    }
  /** Answers were given in sight of each other. */
  | { readonly kind: 'in-sight' }
  | { readonly kind: 'acknowledged'; readonly rule: SoftRule }
  | {
      readonly kind: 'departure'
      readonly product: ProductId
      readonly indicator: IndicatorId
      readonly suggested: Level
      readonly rated: Level
      readonly reason: string
    }
  | { readonly kind: 'withdrawn' | 'filtered'; readonly product: ProductId; readonly reason: string }
  /** People who declared that they have something to win with it. */
  | { readonly kind: 'interest'; readonly product: ProductId; readonly people: number }
  | { readonly kind: 'late'; readonly admitted: number; readonly leftOut: number; readonly open: number }
  | { readonly kind: 'settled'; readonly count: number; readonly open: number; readonly reasons: readonly string[] }

/** The marks of a territory, in the order in which the acta tells them. */
export const actaMarks = (
  territory: Territory,
  folded: Folded,
  evaluator: FormulaEvaluator | null,
): readonly ActaMark[] => [
  ...reopenings(territory),
  ...(territory.sitting?.blind ? [] : [{ kind: 'in-sight' as const }]),
  ...(territory.pick?.acknowledged ?? []).map((rule) => ({ kind: 'acknowledged' as const, rule })),
  ...departures(territory, evaluator),
  ...outOfContest(territory),
  ...interests(territory),
  ...lateActs(folded, territory.id),
  ...settlements(folded, territory.id),
]

const reopenings = ({ steps, sitting }: Territory): readonly ActaMark[] =>
  [
    ...STEPS.flatMap((step) =>
      steps[step].flatMap(({ act, who, at, offset, reason }) =>
        act === 'reopened' ? [{ kind: 'reopened' as const, step, at, offset, who, reason }] : [],
      ),
    ),
    ...(sitting?.marks ?? []).flatMap(({ act, step, who, at, offset, reason, seen }) =>
      act === 'reopened' ? [{ kind: 'round-reopened' as const, step, at, offset, who, reason, seen }] : [],
    ),
  ].toSorted((one, other) => one.at - other.at)

/** A rating two levels or more from what the data suggest, with its sentence; the same on several sheets once. */
function departures(territory: Territory, evaluator: FormulaEvaluator | null): readonly ActaMark[] {
  const suggestions = selectSuggestions(territory, evaluator)
  const found = new Map<string, ActaMark>()
  for (const { id: product } of territory.candidates) {
    for (const { id: indicator } of territory.indicators) {
      const suggestion = suggestions.get(product)?.get(indicator)
      for (const sheet of Object.values(territory.sheets)) {
        const cell = sheet?.[product]?.[indicator]
        if (!cell || !suggestion || !isLevel(cell.value) || !departs(cell.value, suggestion)) continue
        const mark = { product, indicator, suggested: suggestion.level, rated: cell.value, reason: cell.reason }
        found.set(JSON.stringify(mark), { kind: 'departure', ...mark })
      }
    }
  }
  return [...found.values()]
}

const outOfContest = ({ candidates }: Territory): readonly ActaMark[] =>
  candidates.flatMap((candidate): readonly ActaMark[] => {
    const { id: product, withdrawn, filters } = candidate
    if (withdrawn !== null) return [{ kind: 'withdrawn', product, reason: withdrawn }]
    if (standing(candidate) !== 'filtered-out') return []
    const notes = Object.values(filters).flatMap(({ verdict, note }) => (verdict === 'fail' ? [note] : []))
    return [{ kind: 'filtered', product, reason: notes.join(' · ') }]
  })

function interests({ interests: declared = [] }: Territory): readonly ActaMark[] {
  const products = [...new Set(declared.map(({ product }) => product))]
  return products.map((product) => ({
    kind: 'interest',
    product,
    people: declared.filter((one) => one.product === product).length,
  }))
}

const isOf = (body: unknown, territory: TerritoryId): boolean =>
  typeof body === 'object' && body !== null && 'territory' in body && body.territory === territory

function lateActs({ decided, aside }: Folded, territory: TerritoryId): readonly ActaMark[] {
  const own = decided.filter(({ event }) => isOf(event.body, territory))
  const admitted = own.filter(({ by }) => by.kind === 'late-admitted').length
  const leftOut = own.filter(({ by }) => by.kind === 'late-left-out').length
  const open = aside.filter(({ event }) => isOf(event.body, territory)).length
  return admitted + leftOut + open === 0 ? [] : [{ kind: 'late', admitted, leftOut, open }]
}

function settlements({ entries, spoken }: Folded, territory: TerritoryId): readonly ActaMark[] {
  const reasons: string[] = []
  for (let rest = entries; rest; rest = rest.below) {
    const { event, undone, findings } = rest.top
    if (event.kind !== 'conflict-settled' || undone || findings.length > 0) continue
    // The schema of this kind holds { thing, reason }; the second part of a thing is its territory.
    const { thing, reason } = event.body as { readonly thing: readonly string[]; readonly reason: string }
    if (thing[1] === territory) reasons.unshift(reason)
  }
  const open = [...spoken.conflicts.values()].filter(({ thing }) => thing[1] === territory).length
  return reasons.length + open === 0 ? [] : [{ kind: 'settled', count: reasons.length, open, reasons }]
}
