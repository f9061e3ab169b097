import type { Programme, Territory } from '../../../domain/programme'
import type { Comparison } from '../../../shared/model/scenarios'

/** What a file of scenarios needs to know that the comparison does not say. */
export interface ScenarioFileContext {
  /** ISO day of the run. */
  readonly date: string
  /** Code of the record the figures come from. */
  readonly code: string
  readonly province: string
  /** Words of each scenario, in the comparison's order. */
  readonly words: readonly { readonly name: string; readonly difference: string; readonly method: string }[]
}

/** One row per scenario and product, in the mesa's order; who does not compete in a scenario has no place in it. */
export function scenarioRows(
  programme: Programme,
  territory: Territory,
  { columns }: Comparison,
  { date, code, province, words }: ScenarioFileContext,
) {
  const order = columns[0]?.result.rows.map(({ product }) => product) ?? []
  return columns.flatMap(({ scenario, result, verdict, tied, ofHundred }, j) =>
    order.map((product) => {
      const row = result.rows.find((one) => one.product === product)
      const candidate = territory.candidates.find(({ id }) => id === product)
      return {
        run: programme.name,
        date,
        provinceCode: territory.id,
        province,
        scenarioId: scenario.id,
        scenario: words[j]?.name ?? scenario.name,
        difference: words[j]?.difference ?? '',
        method: words[j]?.method ?? scenario.method,
        verdict,
        productId: product,
        product: candidate?.name ?? '',
        chain: candidate?.chain ?? '',
        place: row?.place ?? null,
        score: row?.score ?? null,
        ofHundred,
        inPair: tied.includes(product) ? null : result.pair.includes(product),
        margin: result.margin,
        code,
      }
    }),
  )
}
