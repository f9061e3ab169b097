import { BODY, FILTERS, SEGMENTS_AT_START } from '../../data/body'
import { Recorder } from '../../data/build/recorder'
import { version } from '../../package.json'
import {
  type CantonId,
  type DeviceId,
  type IndicatorId,
  id,
  type MemberId,
  type ProductId,
  type ProgrammeId,
  type SubIndicatorId,
} from '../../src/domain/ids'
import { questions } from '../../src/domain/judgement'
import type { Level } from '../../src/domain/scale'
import { longCharter } from './longCharter'
import { LONG_NAMES } from './longNames'
import { MANABI } from './mesa'

const at = { territory: MANABI }
const NAMES = [
  ...LONG_NAMES,
  'Maní tostado y sal prieta de las familias de los valles secos del centro y del sur de la provincia',
  'Balsa y teca de plantaciones certificadas de pequeños propietarios de la cuenca alta del río Quinindé',
]
/** The body has seventeen; three more are the mesa's own, with long names too. */
const OWN = ['Tiempo hasta el primer ingreso de las familias', 'Agua que pide en los meses secos', 'Relevo de jóvenes']
const SIGNERS = Array.from(
  { length: 12 },
  (_, i) => `Ing. Marcela Cedeño Zambrano de la Torre ${i + 1}, Dirección de Fomento Productivo y Cambio de la Matriz`,
)

export const REOPENED = 'Llegó la boleta de la academia, que se había quedado en la otra mesa.'

/**
 * The longest acta there is reason to expect: twelve candidates with long names, twenty indicators, evidence, people at the door,
 * twelve signers; signed, opened again and signed anew.
 */
export function longActa(): Uint8Array {
  const record = new Recorder({
    programme: id<ProgrammeId>('acta-larga'),
    device: id<DeviceId>('acta-larga'),
    actor: 'Prueba',
    start: Date.UTC(2026, 10, 16, 14),
  })
  const people = Array.from({ length: 10 }, (_, i) => ({
    id: id<MemberId>(`m${i + 1}`),
    name: `M-${i + 1}`,
    segment: SEGMENTS_AT_START[i % SEGMENTS_AT_START.length]?.id ?? id('pub'),
  }))
  const products = NAMES.map((name, i) => ({
    id: id<ProductId>(`p${i + 1}`),
    name,
    kind: 'product' as const,
    chain: `Cadena de ${name.split(' ').slice(0, 4).join(' ').toLowerCase()}`,
    cantons: [id<CantonId>('1303'), id<CantonId>('1304')],
    mesa: null,
    proposedBy: 'Mesa',
    families: 120 + i,
    nationalSector: 'Alimentos frescos y procesados',
    subheading: '1801.00',
    problem: { central: 'Poca transformación.', causes: ['Falta de acopio.'], effects: ['Precio bajo.'] },
    virtues: ['Hay organizaciones que venden juntas.'],
    evidence: '',
  }))
  record.act('programme-created', {
    name: 'Programa por el Fomento Productivo y Cambio de la Matriz Productiva',
    simulated: true,
    bodyVersion: BODY.version,
    dimensions: BODY.dimensions,
    catalogue: BODY.indicators,
    segments: SEGMENTS_AT_START,
    filters: FILTERS,
  })
  record.act('rules-adopted', {})
  record.act('territory-opened', at)
  const own = OWN.map((name, i) => ({
    ...someIndicator(),
    id: id<IndicatorId>(`PROPIO_${i}`),
    name,
    core: false,
    subs: [],
  }))
  for (const indicator of own) record.act('indicator-defined', { ...at, indicator })
  const adopted = [...BODY.indicators, ...own].slice(0, 20)
  record.act('indicators-adopted', { ...at, indicators: adopted.map((one) => one.id) })
  record.act('products-proposed', { ...at, products })
  record.act('members-registered', { ...at, members: people })
  record.act('presence-noted', {
    ...at,
    meeting: 3,
    members: people.slice(0, 8).map((one) => ({ member: one.id, present: true })),
  })
  for (const [i, { id: member }] of people.entries())
    record.act('judgements-made', {
      ...at,
      member,
      judgements: questions(adopted).map((one, k) => ({ ...one, value: [1, 2, 3, -2][(i + k) % 4] ?? 1, kept: false })),
    })
  record.act('data-recorded', { ...at, origin: '', leftOut: [], data: products.map(datum) })
  record.act('step-closed', { ...at, step: 'weights', reason: '' })
  const level = (i: number, k: number): Level => ([5, 4, 3, 2, 1] as const)[(i + (k % 3)) % 5] ?? 3
  record.act('ratings-recorded', {
    ...at,
    sheet: 'plenary',
    origin: '',
    leftOut: [],
    cells: products.flatMap((one, i) =>
      adopted.map((indicator, k) => ({ product: one.id, indicator: indicator.id, value: level(i, k), reason: '' })),
    ),
  })
  for (const one of products.slice(0, 4))
    record.act('evidence-noted', {
      ...at,
      product: one.id,
      indicator: id<IndicatorId>('PRECIO'),
      note: 'Precio de la feria de Tosagua en noviembre, tomado por la asociación; la mesa lo leyó en voz alta.',
    })
  for (const [block, text] of [
    ['place', 'Portoviejo, salón de la Prefectura, de 9:00 a 13:00'],
    ['agenda', '1. Constatación del quórum\n2. Lectura del resultado\n3. Resolución'],
    ['dissent', 'La academia pide volver a medir en doce meses.'],
    ['signers', SIGNERS.join('\n')],
  ] as const)
    record.act('acta-written', { ...at, block, text })
  sign(record)
  record.later(1)
  record.act('step-reopened', { ...at, step: 'weights', reason: REOPENED })
  record.act('judgements-made', {
    ...at,
    member: people[3]?.id ?? id('m4'),
    judgements: questions(adopted).map((one) => ({ ...one, value: 5, kept: false })),
  })
  record.act('step-closed', { ...at, step: 'weights', reason: '' })
  sign(record)
  record.act('charter-entered', {
    ...at,
    entries: longCharter([id<ProductId>('p1'), id<ProductId>('p6')], id<ProductId>('p2')),
  })
  return record.bytes(version)
}

function sign(record: Recorder): void {
  record.act('pair-picked', {
    ...at,
    products: [id<ProductId>('p1'), id<ProductId>('p6')],
    reason: 'Llegan a más familias, se pueden transformar en la provincia y ya hay organizaciones que venden juntas.',
    acknowledged: ['tight-margin'],
  })
  record.act('step-closed', { ...at, step: 'selection', reason: '' })
}

const datum = ({ id: product }: { readonly id: ProductId }, i: number) => ({
  product,
  sub: id<SubIndicatorId>('PR1'),
  value: String(i - 4),
  unit: '% anual',
  source: 'SIPA-MAG precios al productor; IPC-INEC',
  year: '2024',
  grade: 'oficial' as const,
  note: '',
})

function someIndicator() {
  const [first] = BODY.indicators
  if (!first) throw new Error('the body has no indicators')
  return first
}
