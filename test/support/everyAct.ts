import { BODY, FILTERS, SEGMENTS_AT_START } from '../../data/body'
import { Recorder } from '../../data/build/recorder'
import { usualAgenda } from '../../src/domain/agenda'
import {
  type CantonId,
  type CharterEntryId,
  type DeviceId,
  type EventId,
  type FilterId,
  type IndicatorId,
  id,
  type MemberId,
  type MesaId,
  type PlanRuleId,
  type ProductId,
  type ProgrammeId,
  type ScenarioId,
  type SegmentId,
  type SubIndicatorId,
  type TableId,
  type TerritoryId,
} from '../../src/domain/ids'
import { memberSheet, tableSheet } from '../../src/domain/rating'
import type { Level } from '../../src/domain/scale'
import { USUAL_SITTING } from '../../src/domain/sitting'
import { openingOf } from '../../src/shared/model/ballots/opening'
import { ticketsAct } from '../../src/shared/model/ballots/tickets'
import { product } from '../record/sample'
import { placeIn, SEED, sealedPayload, shown, withTickets } from './ballotMesa'
import { said } from './mesa'

export const territory = id<TerritoryId>('13')
const MEMBER = id<MemberId>('EPS-01')
const TABLE = id<TableId>('mesita-1')
const LEVELS: readonly (readonly [name: string, levels: readonly [Level, Level]])[] = [
  ['cacao', [5, 4]],
  ['cafe', [3, 4]],
  ['queso', [2, 2]],
]
const ADOPTED = [id<IndicatorId>('PRECIO'), id<IndicatorId>('CALIDAD')]

/** A small record of today's versions that does every kind of act once at least; at the end every step it has is signed. */
export function everyAct(): Recorder {
  const record = new Recorder({
    programme: id<ProgrammeId>('todos-los-actos'),
    device: id<DeviceId>('todos-los-actos'),
    actor: 'Ejemplo simulado',
    start: Date.UTC(2026, 10, 21, 14),
  })
  record.act('programme-created', {
    name: 'Todos los actos (datos inventados)',
    simulated: true,
    bodyVersion: BODY.version,
    dimensions: BODY.dimensions,
    catalogue: BODY.indicators,
    segments: SEGMENTS_AT_START,
    filters: FILTERS,
  })
  record.act('rules-adopted', {})
  record.act('programme-renamed', { name: 'Cada acto una vez (datos inventados)' })
  record.act('programme-continued', { programme: id<ProgrammeId>('etapa-2025'), name: 'Etapa 2025', code: 'ABCD' })
  planRules(record)
  record.act('loss-noted', { missing: 2, last: '', savedAt: 0 })
  record.act('territory-opened', { territory })
  inRounds(record, id<TerritoryId>('12'))
  record.act('territory-left', { territory: id<TerritoryId>('12'), reason: 'Se suma en otra etapa.' })
  people(record)
  candidates(record)
  indicators(record)
  weights(record)
  door(record)
  ratings(record)
  decision(record)
  return record
}

/** A rule of each kind, one of which is put aside and one withdrawn. */
function planRules(record: Recorder): void {
  const all = { kind: 'all' } as const
  const coast = { kind: 'named', name: 'Costa', provinces: [territory, id<TerritoryId>('08')] } as const
  const demands = [
    ['tope', { kind: 'most', count: 2, chain: '', where: all }],
    ['servicios', { kind: 'services', count: 1, where: { kind: 'gad', group: 4 } }],
    ['debe', { kind: 'must', chain: 'Cacao', where: { ...coast, name: '', provinces: [territory] } }],
    ['nunca', { kind: 'never', chain: 'Madera', where: coast }],
    ['firmadas', { kind: 'keep', where: all }],
  ] as const
  for (const [name, demand] of demands)
    record.act('plan-rule-set', { id: id<PlanRuleId>(name), rule: { used: name !== 'firmadas', demand } })
  record.act('plan-rule-set', { id: id<PlanRuleId>('nunca'), rule: null })
}

/** A mesa that delivers its ballots in two rounds, and leaves: what comes after is of one that does not. */
function inRounds(record: Recorder, away: TerritoryId): void {
  const at = { territory: away, step: 'weights' } as const
  record.act('territory-opened', {
    territory: away,
    sitting: USUAL_SITTING,
    joining: 'trimmed',
    notApplicable: 'lowest',
  })
  record.act('sitting-set', { territory: away, sitting: { ...USUAL_SITTING, coverage: 60 }, reason: 'Así se acordó.' })
  record.act('indicators-adopted', { territory: away, indicators: ADOPTED })
  record.act('members-registered', {
    territory: away,
    members: [{ id: MEMBER, name: 'EPS-01', segment: id<SegmentId>('eps') }],
  })
  record.act('judgements-made', { territory: away, member: MEMBER, judgements: [said('root', 'MER', 'PRO', 3)] })
  const sheets = [memberSheet(MEMBER)]
  record.act('sheets-delivered', { ...at, round: 1, sheets })
  record.act('sheets-returned', { ...at, round: 1, sheets })
  record.act('sheets-delivered', { ...at, round: 1, sheets })
  record.act('round-closed', { ...at, round: 1 })
  record.act('round-reopened', { ...at, reason: 'Faltaba una boleta.' })
  record.act('round-closed', { ...at, round: 1 })
  record.act('round-shown', { ...at, round: 1 })
  record.act('round-opened', at)
  byBallot(record, away)
}

/** The second round by ballot: one counts, one is replaced, one was lost, one cannot be read. */
function byBallot(record: Recorder, away: TerritoryId): void {
  const at = { territory: away, step: 'weights' } as const
  record.act('members-registered', {
    territory: away,
    members: [{ id: id<MemberId>('EPS-02'), name: 'EPS-02', segment: id<SegmentId>('eps') }],
  })
  withTickets(record, away)
  record.act('ticket-voided', { territory: away, number: 'EPS-02', reason: 'Se perdió.' })
  const again = ticketsAct(placeIn(record, away), SEED)
  record.act(again.kind, again.body)
  const hand = (ticket: string, value: number, draw = '') =>
    shown(
      record,
      away,
      'weights',
      sealedPayload(placeIn(record, away), 'weights', { ticket, answers: { 'MER|PRO': value }, draw }),
    )
  hand('EPS-01', 3)
  hand('EPS-01', 5, 'otra')
  hand('EPS-02', 9)
  hand('EPS-02.2', -3)
  record.act('ballots-arrived', {
    ...at,
    round: 2,
    ballots: [{ road: 'text', text: 'YUNTA1 12 EPS-01 R2:', ticket: null, crossed: [] }],
  })
  record.act('round-closed', { ...at, round: 2 })
  const opening = openingOf(placeIn(record, away), 'weights', SEED)
  if (opening.status !== 'ready') throw new Error(opening.status)
  record.act(opening.act.kind, opening.act.body)
}

function people(record: Recorder): void {
  record.act('mesas-registered', {
    territory,
    mesas: [
      {
        id: id<MesaId>('m1'),
        name: 'Mesa de Chone',
        kind: 'cantonal',
        canton: id<CantonId>('1303'),
        date: '2026-11-21',
      },
      { id: id<MesaId>('m2'), name: 'Mesa de Manta', kind: 'cantonal', canton: null, date: '' },
    ],
  })
  record.act('members-registered', {
    territory,
    members: [
      { id: MEMBER, name: 'EPS-01', segment: id<SegmentId>('eps') },
      { id: id<MemberId>('PUB-01'), name: 'PUB-01', segment: id<SegmentId>('pub') },
      { id: id<MemberId>('PUB-1'), name: 'Pub-01', segment: id<SegmentId>('pub') },
      { id: id<MemberId>('PRI-01'), name: 'PRI-01', segment: id<SegmentId>('pri') },
    ],
  })
  record.act('members-merged', { territory, from: id<MemberId>('PUB-1'), into: id<MemberId>('PUB-01') })
  record.act('entry-deleted', { territory, entry: { sort: 'member', id: id<MemberId>('PRI-01') } })
  record.act('tables-registered', { territory, tables: [{ id: TABLE, name: 'Mesita 1' }] })
}

function candidates(record: Recorder): void {
  const cacao = { ...product('Cacao', 'Cacao y derivados'), mesa: id<MesaId>('m1'), cantons: [id<CantonId>('1303')] }
  record.act('products-proposed', {
    territory,
    products: [
      cacao,
      product('Café', 'Café'),
      product('Queso', 'Lácteos'),
      product('Maíz', 'Maíz duro'),
      product('Papa', 'Papa'),
    ],
  })
  record.act('product-described', {
    territory,
    product: {
      ...cacao,
      families: 1200,
      problem: { central: 'Se vende sin separar.', causes: ['Faltan centros de acopio.'], effects: ['Precio único.'] },
      virtues: ['Lo cultivan muchas familias.'],
    },
  })
  const filter = record.programme.filters[0]?.id ?? id<FilterId>('')
  record.act('filter-judged', { territory, product: cacao.id, filter, verdict: 'pass', note: 'Acta de la mesa' })
  const maiz = id<ProductId>('maiz')
  record.act('product-withdrawn', { territory, product: maiz, reason: 'Lo retira quien lo propuso.' })
  record.act('product-restored', { territory, product: maiz })
  record.act('product-withdrawn', { territory, product: maiz, reason: 'Ya tiene proyecto propio.' })
  record.act('step-closed', { territory, step: 'candidates', reason: '' })
}

function indicators(record: Recorder): void {
  record.act('indicators-adopted', { territory, indicators: ADOPTED })
  const precio = record.programme.catalogue.find((one) => one.id === ADOPTED[0])
  if (!precio) throw new Error('the body has no PRECIO')
  record.act('indicator-defined', { territory, indicator: { ...precio, guide: 'Precio en la finca, no en la feria.' } })
  // Its own, then not used: it stays on the shelf.
  const own = { ...precio, id: id<IndicatorId>('TURISTAS'), name: 'Turistas', core: false, subs: [] }
  record.act('indicator-defined', { territory, indicator: own })
  record.act('indicators-adopted', { territory, indicators: ADOPTED })
  record.act('data-recorded', {
    territory,
    origin: 'precios.csv',
    leftOut: ['fila 7: Café arábigo'],
    data: [
      {
        product: id<ProductId>('cacao'),
        sub: id<SubIndicatorId>('PR1'),
        value: '-1.25',
        unit: '%',
        source: 'Sistema de precios',
        year: '2024',
        grade: 'oficial',
        note: '',
      },
    ],
  })
  record.act('step-closed', { territory, step: 'indicators', reason: 'Acordados con la guía a la vista.' })
}

function weights(record: Recorder): void {
  record.act('judgements-made', { territory, member: MEMBER, judgements: [said('root', 'MER', 'PRO', 3)] })
  const other = id<MemberId>('PUB-01')
  record.act('ballots-recorded', {
    territory,
    origin: 'kobo.csv',
    leftOut: [],
    ballots: [{ member: MEMBER, judgements: [said('root', 'MER', 'PRO', 3)] }],
  })
  record.act('judgements-made', { territory, member: other, judgements: [said('root', 'MER', 'PRO', null)] })
  const { value: _, kept: __, ...asked } = said('root', 'MER', 'PRO', 1)
  record.act('judgements-cleared', { territory, member: other, questions: [asked] })
  record.act('voices-set', { territory, voices: [{ segment: id<SegmentId>('eps'), voice: 2 }] })
  record.act('direct-weights-given', {
    territory,
    member: MEMBER,
    answer: { way: 'points', points: ADOPTED.map((indicator, k) => ({ indicator, points: k === 0 ? 75 : 25 })) },
  })
  record.act('direct-weights-given', { territory, member: MEMBER, answer: { way: 'order', order: ADOPTED } })
  const [best, worst] = ADOPTED
  if (!best || !worst) throw new Error('two are adopted')
  record.act('direct-weights-given', {
    territory,
    member: MEMBER,
    answer: {
      way: 'best-worst',
      best,
      worst,
      comparisons: [
        { indicator: best, toBest: 1, toWorst: 3 },
        { indicator: worst, toBest: 3, toWorst: 1 },
      ],
    },
  })
  record.act('value-line-asked', {
    territory,
    indicator: null,
    answers: [{ side: 'second', times: 'double' }, { side: 'same' }, null],
  })
  record.act('method-chosen', {
    territory,
    official: 'ahp',
    valueLine: [0, 10, 30, 60, 100],
    joining: 'trimmed',
    weighing: 'points',
    notApplicable: 'lowest',
  })
  record.act('step-closed', { territory, step: 'weights', reason: '' })
  record.act('step-reopened', { territory, step: 'weights', reason: 'Llegó una boleta tarde.' })
  record.act('step-closed', { territory, step: 'weights', reason: '' })
}

function door(record: Recorder): void {
  const other = id<MemberId>('COM-01')
  const [cacao, queso] = [id<ProductId>('cacao'), id<ProductId>('queso')]
  record.act('members-registered', {
    territory,
    members: [{ id: other, name: 'COM-01', segment: id<SegmentId>('com') }],
  })
  record.act('quorum-set', { territory, quorum: 2 })
  for (const lending of ['d1', 'd2']) {
    const sheets = [memberSheet(MEMBER)]
    record.act('sheets-lent', { territory, lending, name: 'Segunda laptop', step: 'ratings', sheets })
  }
  record.act('sheets-taken', { territory, lending: 'd1' })
  const { runs: _, ...plan } = usualAgenda('meetings')
  record.act('agenda-set', { territory, ...plan })
  record.act('agenda-run', { territory, stopped: null, started: 'door-2' })
  record.act('agenda-run', { territory, stopped: { item: 'door-2', as: 'done', seconds: 1320 }, started: 'weights' })
  const came = [MEMBER, other].map((member) => ({ member, present: true }))
  record.act('presence-noted', { territory, meeting: 2, members: came })
  record.act('presence-noted', { territory, meeting: 2, members: [{ member: other, present: false }] })
  record.act('interest-declared', { territory, member: MEMBER, product: queso, note: 'Vende cuajo.' })
  record.act('interest-declared', { territory, member: other, product: cacao, note: 'Acopia cacao.' })
  record.act('interest-declared', { territory, member: other, product: queso, note: 'Vende leche.' })
  record.act('interest-withdrawn', { territory, member: other, product: queso, reason: 'Era de otra persona.' })
}

function ratings(record: Recorder): void {
  const cells = LEVELS.flatMap(([name, levels]) =>
    ADOPTED.flatMap((indicator, k) => {
      const value = levels[k]
      return value === undefined ? [] : [{ product: id<ProductId>(name), indicator, value, reason: '' }]
    }),
  )
  const sheet = tableSheet(TABLE)
  record.act('ratings-recorded', { territory, sheet, origin: 'mesita-1.csv', leftOut: [], cells })
  // A person's own sheet beside the mesita's, as the mesita's will be after the second round.
  const own = cells.map((cell) =>
    cell.product === 'queso' && cell.indicator === 'CALIDAD' ? { ...cell, value: 3 as const } : cell,
  )
  record.act('ratings-recorded', { territory, sheet: memberSheet(MEMBER), origin: '', leftOut: [], cells: own })
  const plenary = {
    product: id<ProductId>('cacao'),
    indicator: id<IndicatorId>('PRECIO'),
    value: 5,
    reason: '',
  } as const
  record.act('sheets-recorded', {
    territory,
    origin: 'hojas.csv',
    leftOut: [],
    sheets: [{ sheet: 'plenary', cells: [{ ...plenary, original: '10' }] }],
  })
  record.act('reading-agreed', {
    territory,
    origin: 'hojas.csv',
    answers: [
      { shape: '', about: 'product', read: 'Quesito', answer: 'queso' },
      { shape: 'a1b2', about: 'scale', read: '', answer: '1-10' },
    ],
  })
  record.act('evidence-noted', {
    territory,
    product: id<ProductId>('cacao'),
    indicator: id<IndicatorId>('PRECIO'),
    note: 'Subasta de octubre.',
  })
  record.act('round-opened', { territory, step: 'ratings' })
  const again = {
    product: id<ProductId>('queso'),
    indicator: id<IndicatorId>('CALIDAD'),
    value: 3,
    reason: '',
  } as const
  record.act('ratings-recorded', { territory, sheet, origin: '', leftOut: [], cells: [again] })
  const act = latest(record)
  record.act('act-undone', { act })
  record.act('act-redone', { act })
  record.act('step-closed', { territory, step: 'ratings', reason: '' })
}

function decision(record: Recorder): void {
  const scenario = {
    description: null,
    method: 'topsis',
    settings: [{ parameter: 'normalisation', value: 'vector' }],
    valueLine: [0, 40, 70, 90, 100] as const,
    without: { indicators: [], products: [], mesas: [id<MesaId>('m1')] },
    twoChains: true,
    everywhere: true as const,
    changes: [
      { kind: 'datum' as const, sub: id<SubIndicatorId>('PR3_P'), products: [id<ProductId>('cacao')], percent: 80 },
      { kind: 'rating' as const, indicator: id<IndicatorId>('PRECIO'), products: [id<ProductId>('cafe')], steps: 1 },
      { indicator: id<IndicatorId>('PRECIO'), products: [id<ProductId>('cacao')], percent: 80 },
    ],
  }
  for (const [own, name, given] of [
    ['Pesos-iguales', null, { kind: 'equal' }],
    [
      'De-prueba',
      'De prueba',
      { kind: 'typed', shares: [{ indicator: id<IndicatorId>('PRECIO'), millionths: 400_000 }] },
    ],
  ] as const)
    record.act('scenario-saved', {
      territory,
      scenario: { ...scenario, id: id<ScenarioId>(own), name, weights: given, joining: name === null ? null : 'mean' },
    })
  record.act('scenario-removed', { territory, scenario: id<ScenarioId>('De-prueba') })
  record.act('acta-written', { territory, block: 'dissent', text: 'La academia pide medir otra vez en doce meses.' })
  pick(record)
  constitute(record)
  // Confirmed, opened again by what it rests on, and confirmed anew.
  record.act('step-reopened', { territory, step: 'weights', reason: 'Llegó otra boleta tarde.' })
  record.act('step-closed', { territory, step: 'weights', reason: '' })
  pick(record)
}

/** One entry of each paper at least, one of them rewritten and one taken away. */
function constitute(record: Recorder): void {
  const [entryId, products] = [id<CharterEntryId>, [id<ProductId>('cacao'), id<ProductId>('cafe')]] as const
  const [product] = products
  const action = entryId('accion-1')
  record.act('charter-entered', {
    territory,
    entries: [
      {
        paper: 'actors',
        id: entryId('actor-1'),
        institution: 'Federación de Organizaciones Cacaoteras',
        segment: id<SegmentId>('eps'),
        mandate: 'Resolución de su asamblea',
        seats: 8,
      },
      {
        paper: 'committee',
        id: entryId('comite-1'),
        commission: '',
        charge: 'Presidencia',
        institution: 'Gobierno Provincial de Manabí',
        task: 'Convoca cada tres meses',
        products,
      },
      {
        paper: 'pact',
        id: entryId('pacto-1'),
        institution: 'BanEcuador',
        promise: 'Línea de crédito para renovar huertas',
        due: '2027-06-30',
        products: [product],
      },
      {
        paper: 'plan',
        id: action,
        product,
        link: 'collection',
        action: 'Dos centros de acopio con fermentación',
        responsible: 'Dirección de Fomento Productivo',
        due: '2027-03-31',
        first: true,
      },
      {
        paper: 'plan',
        id: entryId('accion-2'),
        product,
        link: 'inputs',
        action: 'Vivero',
        responsible: 'INIAP',
        due: '',
        first: false,
      },
      {
        paper: 'rules',
        id: entryId('articulo-quorum'),
        article: 'quorum',
        text: 'La mesa decide con más de la mitad de sus asientos.',
      },
    ],
  })
  record.act('charter-entered', {
    territory,
    entries: [
      {
        paper: 'management',
        id: entryId('accion-1-gad'),
        action,
        unit: 'Dirección de Fomento Productivo',
        base: 'POA 2027, programa 4',
        instrument: 'Convenio con la federación',
      },
      {
        paper: 'review',
        id: entryId('accion-1-2027-04-15'),
        action,
        on: '2027-04-15',
        state: 'late',
        reason: 'El terreno cambió de dueño.',
      },
    ],
  })
  record.act('charter-struck', { territory, entry: entryId('accion-2') })
}

function pick(record: Recorder): void {
  record.act('pair-picked', {
    territory,
    products: [id<ProductId>('cacao'), id<ProductId>('cafe')],
    reason: 'Los dos primeros de la mesa, de cadenas distintas.',
    acknowledged: ['tight-margin'],
  })
  record.act('step-closed', { territory, step: 'selection', reason: '' })
}

/** The id of the act just written. */
const latest = ({ ledger }: Recorder): EventId => ledger.log.newest?.top.id ?? id<EventId>('')
