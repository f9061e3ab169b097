import type { Datum } from '../domain/datum'
import type { IndicatorId, ProductId, SubIndicatorId } from '../domain/ids'
import type { Territory } from '../domain/programme'
import type { Level } from '../domain/scale'
import type { DatumChange, ScenarioChange } from '../domain/scenario'
import { type FormulaEvaluator, suggest } from './suggest'

/** What the data suggest for one cell before and after they change. */
export interface SuggestionMove {
  readonly product: ProductId
  readonly indicator: IndicatorId
  readonly from: Level
  readonly to: Level
}

/** What changing data does. */
export interface DatumEffects {
  /** Cells whose suggestion is another. */
  readonly moves: readonly SuggestionMove[]
  /** Products of a change that have no such datum: there is nothing to change, and their rating stays. */
  readonly missing: readonly { readonly sub: SubIndicatorId; readonly product: ProductId }[]
}

/**
 * Asks the suggestions anew with some data multiplied, all changes at once, through the same cuts and formulas.
 *
 * A rating that follows its suggestion becomes the new one. One that departs from it keeps its departure: it moves as many
 * levels as the suggestion does, so that a worse datum never gives a better rating. A price that falls and crosses no cut
 * changes no rating, and a datum that only feeds a formula changes what the formula gives.
 *
 * @param evaluate null while the formula engine is not loaded: derived sub-indicators then have no value, before or after
 */
export function datumEffects(
  { data, indicators }: Pick<Territory, 'data' | 'indicators'>,
  changes: readonly ScenarioChange[],
  evaluate: FormulaEvaluator | null,
): DatumEffects {
  const asked = changes.filter((change) => change.kind === 'datum')
  if (asked.length === 0) return { moves: [], missing: [] }
  const products = [...new Set(asked.flatMap((change) => change.products))]
  const after = {
    data: { ...data, ...Object.fromEntries(products.map((one) => [one, changed(data[one], one, asked)])) },
  }
  return {
    moves: products.flatMap((product) =>
      indicators.flatMap((indicator): readonly SuggestionMove[] => {
        const from = suggest({ data }, product, indicator, evaluate)?.level
        const to = suggest(after, product, indicator, evaluate)?.level
        return from === undefined || to === undefined || from === to
          ? []
          : [{ product, indicator: indicator.id, from, to }]
      }),
    ),
    missing: asked.flatMap(({ sub, products: those }) =>
      those.filter((product) => datumOf(data[product], sub) === undefined).map((product) => ({ sub, product })),
    ),
  }
}

type Measured = Readonly<Partial<Record<SubIndicatorId, Datum>>>

const datumOf = (of: Measured | undefined, sub: SubIndicatorId): Datum | undefined => of?.[sub]

/** The data of one product, each times every factor that is asked of it. */
function changed(of: Measured | undefined, product: ProductId, asked: readonly DatumChange[]): Measured {
  const all: Partial<Record<SubIndicatorId, Datum>> = { ...of }
  for (const { sub, products, percent } of asked) {
    const datum = datumOf(all, sub)
    if (datum && products.includes(product)) {
      all[sub] = { ...datum, value: String((Number(datum.value) * percent) / 100) }
    }
  }
  return all
}
