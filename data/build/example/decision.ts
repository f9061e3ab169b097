import { id, type ProductId, type TerritoryId } from '../../../src/domain/ids'
import type { SoftRule } from '../../../src/domain/pick'
import { selectRanked } from '../../../src/shared/model/evaluation'
import type { Recorder } from '../recorder'
import { territoryIn } from './mesa'
import type { Plan } from './plan'

const REASON =
  'Ejemplo simulado: la mesa confirma los dos primeros del orden; son de cadenas distintas y suman a más familias.'
const DEPARTURE_REASON =
  'Ejemplo simulado: la mesa toma el primero y el tercero; el tercero ya tiene organizaciones que venden juntas, y el segundo queda para la etapa siguiente.'

/** The finished mesa picks its two, in the order of its own ranking or departing from it with the reason written. */
export function decidePair(record: Recorder, plan: Plan): void {
  const territory = id<TerritoryId>(plan.province)
  const ranked = selectRanked(record.programme, territoryIn(record, plan.province))
  if (ranked.status !== 'ranked') throw new Error(`${plan.province} cannot be ranked: ${ranked.lacks.join(', ')}`)
  const { rows, tie } = ranked.evaluation
  const soft: readonly SoftRule[] = [
    ...(tie.includes('small-margin') ? (['tight-margin'] as const) : []),
    ...(tie.includes('contrast-differs') ? (['contrast-differs'] as const) : []),
  ]
  record.act('step-closed', { territory, step: 'ranking', reason: '' })
  record.act('step-closed', { territory, step: 'sensitivity', reason: '' })
  record.act('step-closed', { territory, step: 'scenarios', reason: '' })
  record.act('pair-picked', {
    territory,
    products: [placed(rows, 0), placed(rows, plan.departs ? 2 : 1)],
    reason: plan.departs ? DEPARTURE_REASON : REASON,
    acknowledged: soft,
  })
  record.act('step-closed', { territory, step: 'selection', reason: '' })
}

function placed(rows: readonly { readonly product: ProductId }[], place: number): ProductId {
  const row = rows[place]
  if (!row) throw new Error('too few products to pick two')
  return row.product
}
