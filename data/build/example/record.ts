import { type DeviceId, id, type ProductId, type ProgrammeId, type TerritoryId } from '../../../src/domain/ids'
import { BODY, FILTERS, SEGMENTS_AT_START } from '../../body'
import { candidatesOf } from '../../products'
import { Recorder } from '../recorder'
import { decidePair } from './decision'
import { rate, weigh } from './mesa'
import { listCandidates } from './opening'
import { PLANS } from './plan'

export const EXAMPLE_NAME = 'Programa de ejemplo (boletas simuladas)'

/** The example programme, act by act: real provinces, candidates and figures; invented people, ballots and decisions. */
export function exampleRecord(): Recorder {
  const record = new Recorder({
    programme: id<ProgrammeId>('ejemplo'),
    device: id<DeviceId>('ejemplo'),
    actor: 'Ejemplo simulado',
    start: Date.UTC(2026, 1, 2, 14),
  })
  record.act('programme-created', {
    name: EXAMPLE_NAME,
    simulated: true,
    bodyVersion: BODY.version,
    dimensions: BODY.dimensions,
    catalogue: BODY.indicators,
    segments: SEGMENTS_AT_START,
    filters: FILTERS,
  })
  for (const { province } of PLANS) record.act('territory-opened', { territory: id<TerritoryId>(province) })
  PLANS.forEach((plan, i) => {
    if (plan.stage === 'empty') return
    record.later(3)
    listCandidates(record, plan, dayOf(i))
    if (plan.province === '13') describeCacao(record)
    if (plan.stage === 'listed') return
    weigh(record, plan)
    if (plan.stage !== 'picked' && plan.stage !== 'rating') return
    rate(record, plan)
    if (plan.stage === 'picked') decidePair(record, plan)
  })
  return record
}

/** Mesas meet every third day from 5 February 2026 on. */
const dayOf = (index: number): string => new Date(Date.UTC(2026, 1, 5 + 3 * index)).toISOString().slice(0, 10)

/** One problem tree, to show what the sheet is for; its text is marked as made up. */
function describeCacao(record: Recorder): void {
  const product = candidatesOf('13').find((one) => one.id === id<ProductId>('cacao'))
  const listed = record.programme.territories[id<TerritoryId>('13')]?.candidates.find((one) => one.id === product?.id)
  if (!listed) throw new Error('cacao is not a candidate of Manabí')
  const { withdrawn: _, filters: __, ...described } = listed
  record.act('product-described', {
    territory: id<TerritoryId>('13'),
    product: {
      ...described,
      problem: {
        central: 'Ejemplo: el grano se vende sin separar por calidad.',
        causes: ['Ejemplo: pocos centros de acopio pagan por fermentado.', 'Ejemplo: fincas pequeñas y dispersas.'],
        effects: ['Ejemplo: se paga igual lo bueno y lo malo.'],
      },
      virtues: [...described.virtues, 'Ejemplo: lo producen muchas familias en casi toda la provincia.'],
    },
  })
}
