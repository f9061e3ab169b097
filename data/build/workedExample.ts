import {
  type DeviceId,
  type IndicatorId,
  id,
  type MemberId,
  type ProductId,
  type ProgrammeId,
  type TerritoryId,
} from '../../src/domain/ids'
import { type Judgement, ROOT } from '../../src/domain/judgement'
import type { Product } from '../../src/domain/product'
import type { Level } from '../../src/domain/scale'
import { BODY, FILTERS, SEGMENTS_AT_START } from '../body'
import { Recorder } from './recorder'
import { slug } from './slug'

const MANABI = id<TerritoryId>('13')
const JUDGE = id<MemberId>('PUB-01')
const INDICATORS = ['DEM_NAC', 'DEM_INT', 'PERSP', 'PRECIO', 'CALIDAD', 'COMPET', 'VOLUMEN', 'VALAGR', 'EXCED'] as const

/** Invented products and ratings, in the order of INDICATORS. */
const PRODUCTS: readonly (readonly [name: string, chain: string, levels: readonly Level[]])[] = [
  ['Cacao fino', 'Cacao y derivados', [3, 5, 4, 3, 4, 4, 4, 3, 2]],
  ['Café arábigo', 'Café', [3, 4, 4, 3, 4, 3, 2, 4, 3]],
  ['Queso fresco', 'Lácteos', [4, 1, 3, 4, 2, 3, 3, 4, 4]],
  ['Maracuyá', 'Frutas', [3, 3, 4, 2, 3, 4, 3, 4, 2]],
  ['Maíz duro', 'Maíz duro', [5, 1, 3, 2, 3, 3, 5, 1, 2]],
]

/** Saaty's integers: −2 says the second matters twice as much. */
const JUDGEMENTS: readonly (readonly [node: string, first: string, second: string, value: number])[] = [
  [ROOT, 'MER', 'PRO', 2],
  [ROOT, 'MER', 'VAL', 3],
  [ROOT, 'PRO', 'VAL', 2],
  ['MER', 'DEM_NAC', 'DEM_INT', 2],
  ['MER', 'DEM_NAC', 'PERSP', 3],
  ['MER', 'DEM_NAC', 'PRECIO', 1],
  ['MER', 'DEM_INT', 'PERSP', 2],
  ['MER', 'DEM_INT', 'PRECIO', -2],
  ['MER', 'PERSP', 'PRECIO', -3],
  ['PRO', 'CALIDAD', 'COMPET', -2],
  ['PRO', 'CALIDAD', 'VOLUMEN', 2],
  ['PRO', 'COMPET', 'VOLUMEN', 3],
  ['VAL', 'VALAGR', 'EXCED', -2],
]

/** The worked example of the acceptance tests: five products, nine indicators, one judge, one sheet. */
export function workedExample(): Recorder {
  const record = new Recorder({
    programme: id<ProgrammeId>('ejemplo-d0'),
    device: id<DeviceId>('ejemplo-d0'),
    actor: 'Ejemplo simulado',
    start: Date.UTC(2026, 10, 21, 14),
  })
  const territory = MANABI
  record.act('programme-created', {
    name: 'Ejemplo d.0 (datos inventados)',
    simulated: true,
    bodyVersion: BODY.version,
    dimensions: BODY.dimensions,
    catalogue: BODY.indicators,
    segments: SEGMENTS_AT_START,
    filters: FILTERS,
  })
  record.act('territory-opened', { territory })
  record.act('products-proposed', { territory, products: PRODUCTS.map(([name, chain]) => product(name, chain)) })
  record.act('step-closed', { territory, step: 'candidates', reason: '' })
  record.act('step-closed', { territory, step: 'indicators', reason: '' })
  record.act('members-registered', { territory, members: [{ id: JUDGE, name: JUDGE, segment: id('pub') }] })
  record.act('judgements-made', { territory, member: JUDGE, judgements: JUDGEMENTS.map(judgement) })
  record.act('step-closed', { territory, step: 'weights', reason: '' })
  record.act('ratings-recorded', {
    territory,
    sheet: 'plenary',
    origin: '',
    leftOut: [],
    cells: PRODUCTS.flatMap(cells),
  })
  record.act('step-closed', { territory, step: 'ratings', reason: '' })
  return record
}

const judgement = ([node, first, second, value]: (typeof JUDGEMENTS)[number]): Judgement => ({
  node: node === ROOT ? ROOT : id<Exclude<Judgement['node'], typeof ROOT>>(node),
  first: id<IndicatorId>(first),
  second: id<IndicatorId>(second),
  value,
  kept: false,
})

const cells = ([name, , levels]: (typeof PRODUCTS)[number]) =>
  INDICATORS.flatMap((indicator, k) => {
    const value = levels[k]
    return value === undefined
      ? []
      : [{ product: id<ProductId>(slug(name)), indicator: id<IndicatorId>(indicator), value, reason: '' }]
  })

const product = (name: string, chain: string): Product => ({
  id: id<ProductId>(slug(name)),
  name,
  kind: 'product',
  chain,
  cantons: [],
  mesa: null,
  proposedBy: '',
  families: null,
  nationalSector: '',
  subheading: '',
  problem: { central: '', causes: [], effects: [] },
  virtues: [],
  evidence: '',
})
