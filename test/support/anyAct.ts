import fc from 'fast-check'
import { BODY, FILTERS, SEGMENTS_AT_START } from '../../data/body'
import { ACTA_BLOCKS } from '../../src/domain/acta'
import {
  type CantonId,
  type CharterEntryId,
  type IndicatorId,
  id,
  type MemberId,
  type MesaId,
  type PlanRuleId,
  type ProductId,
  type ProgrammeId,
  type ScenarioId,
  type SubIndicatorId,
  type TableId,
  type TerritoryId,
} from '../../src/domain/ids'
import { memberSheet, type Rating, tableSheet } from '../../src/domain/rating'
import { ANSWERED_STEPS, SHEET_HOLDERS } from '../../src/domain/sitting'
import { STEPS } from '../../src/domain/step'
import type { Act, BodyOf, KindName } from '../../src/record/kinds'
import { CREATED, product } from '../record/sample'
import { said } from './mesa'

/**
 * Acts of every kind that may be done to the record of `everyAct`: on what is there, on what is not, repeated, and on a
 * province that was never opened. Many are refused; that is what they are for.
 */
const territory = fc.constantFrom('13', '13', '13', '13', '13', '12', '13-m1').map((code) => id<TerritoryId>(code))
const products = ['cacao', 'cafe', 'queso', 'maiz', 'mora'] as const
const productId = fc.constantFrom(...products).map((name) => id<ProductId>(name))
const [precio, calidad] = [id<IndicatorId>('PRECIO'), id<IndicatorId>('CALIDAD')]
const indicatorId = fc.constantFrom('PRECIO', 'CALIDAD', 'VOLUMEN').map((name) => id<IndicatorId>(name))
const member = fc.constantFrom('EPS-01', 'PUB-01', 'PRI-01').map((name) => id<MemberId>(name))
const segment = fc.constantFrom(...SEGMENTS_AT_START.map((one) => one.id))
const table = fc.constantFrom('mesita-1', 'mesita-2').map((name) => id<TableId>(name))
const mesa = fc.constantFrom('m1', 'm2').map((name) => id<MesaId>(name))
const step = fc.constantFrom(...STEPS)
const reason = fc.constantFrom('', 'Así lo acordó la mesa, con los datos de la feria a la vista.')
const charterEntry = fc.constantFrom('accion-1', 'accion-2', 'accion-3').map((name) => id<CharterEntryId>(name))
const sheet = fc.oneof(fc.constant('plenary' as const), table.map(tableSheet), member.map(memberSheet))
const answered = fc.constantFrom(...ANSWERED_STEPS)
const round = fc.constantFrom(1 as const, 2 as const)
const rating = fc.constantFrom<Rating | null>(1, 2, 3, 4, 5, 'SD', 'NA', null)
const line = fc.constantFrom([0, 25, 50, 75, 100] as const, [0, 10, 30, 60, 100] as const)
const described = fc
  .record({
    name: fc.constantFrom('Cacao', 'Café', 'Queso', 'Maíz', 'Mora'),
    chain: fc.constantFrom('', 'Cacao y derivados'),
    mesa: fc.option(mesa),
  })
  .map(({ name, chain, mesa: from }) => ({ ...product(name, chain), mesa: from }))
const judgement = fc
  .record({
    value: fc.constantFrom(null, 1, 3, -5, 9),
    pair: fc.constantFrom(['MER', 'PRO'], ['PRO', 'MER'], ['MER', 'VAL']),
  })
  .map(({ value, pair: [first = '', second = ''] }) => said('root', first, second, value))
const defined = fc
  .record({
    base: fc.constantFrom(...BODY.indicators.slice(0, 7)),
    guide: reason,
    name: fc.boolean(),
    rubric: fc.boolean(),
  })
  .map(({ base, guide, name, rubric }) => ({
    ...base,
    guide,
    ...(name && { name: `${base.name}, en la finca` }),
    ...(rubric && { rubric: ['nada', 'poco', 'medio', 'bastante', 'mucho'] as const }),
  }))
const scenario = fc
  .record({
    own: fc.constantFrom('Pesos-iguales', 'b', 'c', 'd', 'e', 'f'),
    weights: fc.constantFrom({ kind: 'equal' as const }, { kind: 'people' as const }),
    out: fc.uniqueArray(productId, { maxLength: 3 }),
  })
  .map(({ own, weights, out }) => ({
    id: id<ScenarioId>(own),
    name: own,
    description: '',
    weights,
    method: 'ahp',
    settings: [],
    valueLine: null,
    joining: null,
    without: { indicators: [], products: out, mesas: [] },
    twoChains: false,
    changes: [],
  }))

const entry = fc.oneof(
  productId.map((own) => ({ sort: 'product' as const, id: own })),
  member.map((own) => ({ sort: 'member' as const, id: own })),
  table.map((own) => ({ sort: 'table' as const, id: own })),
  mesa.map((own) => ({ sort: 'mesa' as const, id: own })),
  indicatorId.map((own) => ({ sort: 'indicator' as const, id: own })),
)

const ticket = fc.constantFrom('EPS-01', 'PUB-01')

type Bodies = { readonly [K in KindName]: fc.Arbitrary<BodyOf<K>> }
/** These name acts of the record at hand, so whoever walks a record draws them. */
type OfOthers = 'act-undone' | 'act-redone' | 'records-joined' | 'conflict-settled' | 'late-admitted' | 'late-left-out'
const BODIES: Omit<Bodies, OfOthers> = {
  'programme-created': fc.constant(CREATED.body),
  'programme-continued': fc.constant({ programme: id<ProgrammeId>('etapa-1'), name: 'Etapa 1', code: 'ABCD' }),
  'plan-rule-set': fc.record({
    id: fc.constantFrom('tope', 'debe').map((name) => id<PlanRuleId>(name)),
    rule: fc.option(
      fc.record({
        used: fc.boolean(),
        demand: fc.constantFrom(
          { kind: 'most' as const, count: 2, chain: '', where: { kind: 'all' as const } },
          { kind: 'keep' as const, where: { kind: 'gad' as const, group: 1 } },
        ),
      }),
    ),
  }),
  'programme-renamed': fc.record({ name: fc.constantFrom('Etapa 1', 'Etapa 2') }),
  'rules-adopted': fc.constant({}),
  'loss-noted': fc.constant({ missing: 3, last: '', savedAt: 0 }),
  'territory-opened': fc.record({ territory }),
  'sitting-set': fc.record({
    territory,
    sitting: fc.record({
      blind: fc.boolean(),
      sheets: fc.constantFrom(...SHEET_HOLDERS),
      coverage: fc.constantFrom(0, 50, 100),
    }),
    reason,
  }),
  'territory-left': fc.record({ territory, reason: fc.constant('Se suma en otra etapa.') }),
  'mesas-registered': fc
    .record({
      territory,
      mesa,
      kind: fc.constantFrom('cantonal' as const, 'sectorial' as const),
      name: fc.constantFrom('Chone', 'Manta'),
    })
    .map(({ territory: at, mesa: own, ...rest }) => ({
      territory: at,
      mesas: [{ ...rest, id: own, canton: id<CantonId>('1303'), date: '2026-11-21' }],
    })),
  'members-registered': fc
    .record({ territory, member, segment, name: fc.constantFrom('EPS-01', 'Rosa') })
    .map(({ territory: at, member: own, ...rest }) => ({ territory: at, members: [{ ...rest, id: own }] })),
  'members-merged': fc.record({ territory, from: member, into: member }),
  'entry-deleted': fc.record({ territory, entry }),
  'presence-noted': fc
    .record({ territory, meeting: fc.constantFrom(1 as const, 2 as const), member, present: fc.boolean() })
    .map(({ member: one, present, ...rest }) => ({ ...rest, members: [{ member: one, present }] })),
  'sheets-lent': fc
    .record({ territory, lending: fc.constantFrom('d1', 'd2'), member })
    .map(({ member: own, ...rest }) => ({
      ...rest,
      name: 'Laptop 2',
      step: 'weights' as const,
      sheets: [memberSheet(own)],
    })),
  'sheets-taken': fc.record({ territory, lending: fc.constantFrom('d1', 'd2') }),
  'agenda-set': fc
    .record({ territory, minutes: fc.integer({ min: 1, max: 90 }) })
    .map(({ territory: at, minutes }) => ({
      territory: at,
      form: 'morning' as const,
      days: [],
      rows: [
        { item: 'door-1' as const, meeting: 1 as const, minutes },
        { item: 'opening' as const, meeting: 1 as const, minutes: 15 },
      ],
    })),
  'agenda-run': fc
    .record({
      territory,
      first: fc.boolean(),
      as: fc.constantFrom('paused' as const, 'done' as const),
      seconds: fc.nat(9000),
    })
    .map(({ territory: at, first, as, seconds }) => ({
      territory: at,
      stopped: first ? null : { item: 'door-1' as const, as, seconds },
      started: first ? ('door-1' as const) : null,
    })),
  'acta-written': fc.record({ territory, block: fc.constantFrom(...ACTA_BLOCKS), text: reason }),
  'charter-entered': fc
    .record({
      territory,
      product: productId,
      entry: charterEntry,
      first: fc.boolean(),
      due: fc.constantFrom('', '2027-03-31'),
    })
    .map(({ territory: at, product: own, entry, first, due }) => ({
      territory: at,
      entries: [
        {
          paper: 'plan' as const,
          id: entry,
          product: own,
          link: 'processing' as const,
          action: 'Secadora',
          responsible: 'Prefectura',
          due,
          first,
        },
      ],
    })),
  'charter-struck': fc.record({ territory, entry: charterEntry }),
  'quorum-set': fc.record({ territory, quorum: fc.integer({ min: 1, max: 3 }) }),
  'interest-declared': fc.record({ territory, member, product: productId, note: fc.constant('Lo acopia.') }),
  'interest-withdrawn': fc.record({
    territory,
    member,
    product: productId,
    reason: fc.constant('Era de otra persona.'),
  }),
  'direct-weights-given': fc.record({
    territory,
    member,
    answer: fc.constantFrom(
      { way: 'order' as const, order: [precio, calidad] },
      { way: 'points' as const, points: [precio, calidad].map((indicator, k) => ({ indicator, points: 40 + 20 * k })) },
    ),
  }),
  'value-line-asked': fc.record({
    territory,
    indicator: fc.constantFrom(null, precio),
    answers: fc.constantFrom([null, null, null], [null, { side: 'first' as const, times: 'half' as const }, null]),
  }),
  'tables-registered': fc.record({ territory, table }).map(({ territory: at, table: own }) => ({
    territory: at,
    tables: [{ id: own, name: 'Mesita' }],
  })),
  'products-proposed': fc.record({ territory, products: fc.array(described, { minLength: 1, maxLength: 2 }) }),
  'product-described': fc.record({ territory, product: described }),
  'product-withdrawn': fc.record({ territory, product: productId, reason: fc.constant('Ya tiene proyecto.') }),
  'product-restored': fc.record({ territory, product: productId }),
  'filter-judged': fc.record({
    territory,
    product: productId,
    filter: fc.constantFrom(...FILTERS.map((one) => one.id)),
    verdict: fc.constantFrom('pass', 'fail', 'check'),
    note: reason,
  }),
  'arrival-decided': fc.record({
    territory,
    mesa,
    product: productId,
    decision: fc.oneof(
      described.map((candidate) => ({ as: 'new' as const, candidate })),
      productId.map((candidate) => ({ as: 'same' as const, candidate })),
      fc.constant({ as: 'refused' as const, reason: 'Ya tiene proyecto.' }),
    ),
    data: fc.constant([]),
  }),
  'indicators-adopted': fc.record({ territory, indicators: fc.uniqueArray(indicatorId, { maxLength: 3 }) }),
  'indicator-defined': fc.record({ territory, indicator: defined }),
  'data-recorded': fc
    .record({ territory, product: productId, value: fc.constantFrom('1.5', '-2') })
    .map(({ territory: at, ...rest }) => ({
      territory: at,
      origin: 'precios.csv',
      leftOut: [],
      data: [
        {
          ...rest,
          sub: id<SubIndicatorId>('PR1'),
          unit: '%',
          source: '',
          year: '2024',
          grade: 'oficial' as const,
          note: '',
        },
      ],
    })),
  'judgements-made': fc.record({ territory, member, judgements: fc.array(judgement, { minLength: 1, maxLength: 1 }) }),
  'ballots-recorded': fc
    .record({
      territory,
      ballots: fc.array(fc.record({ member, judgements: fc.array(judgement, { minLength: 1, maxLength: 1 }) }), {
        maxLength: 2,
      }),
    })
    .map(({ territory: at, ballots }) => ({ territory: at, origin: 'kobo.csv', leftOut: [], ballots })),
  'judgements-cleared': fc.record({
    territory,
    member,
    questions: fc.array(judgement, { minLength: 1, maxLength: 1 }),
  }),
  'voices-set': fc
    .record({ territory, segment, voice: fc.integer({ min: 0, max: 3 }) })
    .map(({ territory: at, ...one }) => ({ territory: at, voices: [one] })),
  'method-chosen': fc.record({
    territory,
    official: fc.constantFrom('ahp', 'topsis'),
    valueLine: line,
    joining: fc.constantFrom('median', 'mean', 'trimmed'),
  }),
  'ratings-recorded': fc
    .record({ territory, sheet, product: productId, indicator: indicatorId, value: rating })
    .map(({ territory: at, sheet: on, ...cell }) => ({
      territory: at,
      sheet: on,
      origin: '',
      leftOut: [],
      cells: [{ ...cell, reason: '' }],
    })),
  'sheets-recorded': fc
    .record({
      territory,
      sheets: fc.array(fc.record({ sheet, product: productId, indicator: indicatorId, value: rating }), {
        maxLength: 3,
      }),
    })
    .map(({ territory: at, sheets }) => ({
      territory: at,
      origin: 'hojas.csv',
      leftOut: [],
      sheets: sheets.map(({ sheet: on, ...cell }) => ({ sheet: on, cells: [{ ...cell, reason: '' }] })),
    })),
  'reading-agreed': fc
    .record({ territory, answer: fc.constantFrom('cacao', 'queso', null) })
    .map(({ territory: at, answer }) => ({
      territory: at,
      origin: 'hoja.xlsx',
      answers: [{ shape: '', about: 'product', read: 'Leche', answer }],
    })),
  'evidence-noted': fc.record({ territory, product: productId, indicator: indicatorId, note: reason }),
  'sheets-delivered': fc.record({ territory, step: answered, round, sheets: fc.uniqueArray(sheet, { maxLength: 2 }) }),
  'sheets-returned': fc.record({ territory, step: answered, round, sheets: fc.uniqueArray(sheet, { maxLength: 2 }) }),
  'ballot-key-set': fc.record({
    territory,
    opening: fc.constantFrom('A'.repeat(43), 'B'.repeat(43)),
    signing: fc.constant('A'.repeat(43)),
    salt: fc.constantFrom('A'.repeat(22), 'B'.repeat(22)),
  }),
  'tickets-given': fc
    .record({ territory, number: ticket, member, hash: fc.constant('A'.repeat(43)) })
    .map(({ territory: at, ...own }) => ({ territory: at, tickets: [own] })),
  'ticket-voided': fc.record({ territory, number: ticket, reason: fc.constant('Se perdió.') }),
  'ballots-arrived': fc
    .record({ territory, step: answered, round, number: fc.option(ticket), text: fc.constantFrom('uno', 'dos') })
    .map(({ number, text, ...rest }) => ({
      ...rest,
      ballots: [{ road: 'text' as const, text, ticket: number, crossed: [] }],
    })),
  'ballots-opened': fc
    .record({ territory, step: answered, round, number: ticket, out: fc.boolean() })
    .map(({ number, out, ...rest }) => ({
      ...rest,
      ballots: out ? [] : [{ ticket: number, judgements: [], ratings: [] }],
      leftOut: out ? [{ ticket: number, why: 'ballot-other-key' }] : [],
    })),
  'round-opened': fc.record({ territory, step: answered }),
  'round-closed': fc.record({ territory, step: answered, round }),
  'round-reopened': fc.record({ territory, step: answered, reason: fc.constant('Llegó otra boleta.') }),
  'round-shown': fc.record({ territory, step: answered, round }),
  'step-closed': fc.record({ territory, step, reason }),
  'step-reopened': fc.record({ territory, step, reason: fc.constant('Llegó otra boleta.') }),
  'scenario-saved': fc.record({ territory, scenario }),
  'scenario-removed': fc.record({ territory, scenario: scenario.map((one) => one.id) }),
  'pair-picked': fc.record({
    territory,
    products: fc.tuple(productId, productId),
    reason,
    acknowledged: fc.constant([]),
  }),
}

/** One arbitrary for each kind but undo and redo, so that none is drawn less often than another. */
export const ACTS: readonly (readonly [KindName, fc.Arbitrary<Act>])[] = Object.entries(BODIES).map(([kind, body]) => {
  const name = kind as keyof typeof BODIES
  // Each body is of its own kind; Object.entries forgets which.
  return [name, (body as fc.Arbitrary<unknown>).map((drawn) => ({ kind: name, body: drawn }) as Act)] as const
})

export const anyAct: fc.Arbitrary<Act> = fc.oneof(...ACTS.map(([, act]) => act))
