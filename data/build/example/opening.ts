import { type CantonId, id, type MesaId, type TerritoryId } from '../../../src/domain/ids'
import type { Mesa } from '../../../src/domain/mesa'
import type { Product } from '../../../src/domain/product'
import { FILTERS } from '../../body'
import { CANTONS, PROVINCES } from '../../places'
import { candidatesOf } from '../../products'
import { statisticsOf } from '../../statistics'
import type { Recorder } from '../recorder'
import type { Plan } from './plan'

const SECTORIAL = id<MesaId>('sectorial')
const CANTONAL = id<MesaId>('cantonal')
const FARMED = ['agricultura', 'ganadería', 'avicultura', 'floricultura']

/** Two mesas, the candidates that documents name, and the published figures. All of it real but the mesas. */
export function listCandidates(record: Recorder, { province, stage }: Plan, date: string): void {
  const territory = id<TerritoryId>(province)
  record.act('mesas-registered', { territory, mesas: mesas(province, date) })
  record.act('products-proposed', { territory, products: candidatesOf(province).map(fromMesa) })
  record.act('data-recorded', { territory, origin: 'data/statistics.json', leftOut: [], data: statisticsOf(province) })
  if (stage === 'picked' || stage === 'rating') judgeFilters(record, territory)
}

const fromMesa = (product: Product): Product => ({
  ...product,
  mesa: FARMED.includes(product.nationalSector) ? CANTONAL : SECTORIAL,
  proposedBy: 'Lista inicial con fuentes',
})

function mesas(province: string, date: string): readonly Mesa[] {
  const capital = PROVINCES.find((one) => one.id === province)?.capital
  const canton = CANTONS.find((one) => one.province === province && capital?.startsWith(one.name)) ?? {
    id: `${province}01`,
    name: capital ?? '',
  }
  return [
    { id: SECTORIAL, name: 'Mesa sectorial (ejemplo)', kind: 'sectorial', canton: null, date },
    {
      id: CANTONAL,
      name: `Mesa agropecuaria de ${canton.name} (ejemplo)`,
      kind: 'cantonal',
      canton: id<CantonId>(canton.id),
      date,
    },
  ]
}

/** Shrimp waits for its proof on mangroves: the rule that does not compensate, seen at work. */
function judgeFilters(record: Recorder, territory: TerritoryId): void {
  for (const { id: product } of record.programme.territories[territory]?.candidates ?? []) {
    for (const { id: filter } of FILTERS) {
      const waits = product === 'camaron' && filter === 'F2'
      record.act('filter-judged', {
        territory,
        product,
        filter,
        verdict: waits ? 'check' : 'pass',
        note: waits ? 'Ejemplo simulado: falta el certificado de que las piscinas no ocupan manglar.' : '',
      })
    }
  }
}
