import { describe, expect, it } from 'vitest'
import {
  type CharterEntryId,
  type IndicatorId,
  id,
  type MemberId,
  type MesaId,
  type PlanRuleId,
  type ProductId,
  type ProgrammeId,
  type SegmentId,
  type TableId,
  type TerritoryId,
} from '../../src/domain/ids'
import type { Indicator } from '../../src/domain/indicator'
import { placeOf } from '../../src/domain/place'
import { memberSheet } from '../../src/domain/rating'
import { USUAL_SITTING } from '../../src/domain/sitting'
import { STEPS, type StepId, type StepPlace } from '../../src/domain/step'
import { type Decision, decide } from '../../src/record/decide'
import type { Kind } from '../../src/record/kind'
import { type Act, type BodyOf, KINDS, type KindName } from '../../src/record/kinds'
import { territory } from '../support/everyAct'
import { said } from '../support/mesa'
import { closedIn } from '../support/signed'
import { closedTo, OPEN } from '../support/steps'
import { CREATED, product } from './sample'

/** What can be done with each kind, in as many ways as it touches steps. */
type Variants = { readonly [K in KindName]: Readonly<Record<string, BodyOf<K>>> }

const at = { territory }
const programme = OPEN.folded.programme
const mesa = programme?.territories[territory]
const indicator = (name: string): Indicator => {
  const found = programme?.catalogue.find((one) => one.id === name)
  if (!found) throw new Error(name)
  return found
}
const precio = mesa?.indicators.find((one) => one.id === 'PRECIO') ?? indicator('PRECIO')
const CACAO = id<ProductId>('cacao')
const member = (name: string, of: string, called = name) => ({
  ...at,
  members: [{ id: id<MemberId>(name), name: called, segment: id<SegmentId>(of) }],
})
const chone = mesa?.mesas[0] ?? { id: id<MesaId>('m1'), name: '', kind: 'cantonal', canton: null, date: '' }
const filter = programme?.filters[0]?.id ?? id('F1')
const question = said('root', 'MER', 'PRO', 5)
const scenario = mesa?.scenarios[0]
if (!scenario) throw new Error('the record of every act keeps a scenario')
const cells = [{ product: CACAO, indicator: precio.id, value: 1 as const, reason: '' }]

const VARIANTS: Variants = {
  'programme-created': { 'at the beginning only': CREATED.body },
  'programme-continued': {
    'the year before': { programme: id<ProgrammeId>('etapa-2025'), name: 'Etapa 2025', code: 'ABCD EFGH' },
  },
  'plan-rule-set': {
    'written across provinces': {
      id: id<PlanRuleId>('tope'),
      rule: { used: true, demand: { kind: 'most', count: 2, chain: '', where: { kind: 'all' } } },
    },
    withdrawn: { id: id<PlanRuleId>('tope'), rule: null },
  },
  'programme-renamed': { 'to another name': { name: 'Manabí 2026' } },
  'rules-adopted': { 'by itself, before the first act': {} },
  'loss-noted': { 'what a device lost': { missing: 1, last: '', savedAt: 0 } },
  'territory-opened': {
    'a province that is not on the stage': { territory: id<TerritoryId>('12') },
    'one of its mesas': { territory: placeOf(territory, chone.id) },
  },
  'sitting-set': { 'blind, by mesita, half of them': { ...at, sitting: USUAL_SITTING, reason: '' } },
  'territory-left': { 'with all it holds': { ...at, reason: 'Se suma en otra etapa.' } },
  'mesas-registered': {
    'a new one': { ...at, mesas: [{ ...chone, id: id<MesaId>('m2') }] },
    'another name or date': { ...at, mesas: [{ ...chone, name: 'Mesa de Chone y Flavio Alfaro', date: '2026-12-01' }] },
    'another kind or canton, where candidates come from it': { ...at, mesas: [{ ...chone, kind: 'sectorial' }] },
  },
  'members-registered': {
    'somebody new': member('ACA-01', 'aca'),
    'another name': member('EPS-01', 'eps', 'Rosa'),
    'another segment, of somebody who has not spoken': member('PUB-01', 'pri'),
    'another segment, of somebody who has compared and rated': member('EPS-01', 'pub'),
  },
  'members-merged': {
    'one who has compared and rated, into one who has not': {
      ...at,
      from: id<MemberId>('EPS-01'),
      into: id<MemberId>('PUB-01'),
    },
  },
  'entry-deleted': {
    'a person nobody heard': { ...at, entry: { sort: 'member', id: id<MemberId>('PUB-01') } },
    'a candidate that is scored': { ...at, entry: { sort: 'product', id: id<ProductId>('papa') } },
    'a candidate that is not': { ...at, entry: { sort: 'product', id: id<ProductId>('maiz') } },
    'a mesa': { ...at, entry: { sort: 'mesa', id: id<MesaId>('m2') } },
    'an indicator of its own': { ...at, entry: { sort: 'indicator', id: id<IndicatorId>('TURISTAS') } },
  },
  'presence-noted': { 'who came, who left': { ...at, meeting: 1, members: [] } },
  'sheets-lent': {
    'sheets for another device': {
      ...at,
      lending: 'd3',
      name: 'Laptop 2',
      step: 'ratings',
      sheets: [memberSheet(id<MemberId>('EPS-01'))],
    },
  },
  'sheets-taken': { 'by the device that writes it': { ...at, lending: 'd2' } },
  'agenda-set': { 'another plan of the days': { ...at, form: 'morning', days: [], rows: [] } },
  'agenda-run': {
    'a row waits': { ...at, stopped: { item: 'weights', as: 'paused', seconds: 60 }, started: null },
  },
  'acta-written': { 'what somebody disagrees with': { ...at, block: 'dissent', text: 'La academia disiente.' } },
  'charter-entered': {
    'a commitment of the pact': {
      ...at,
      entries: [
        {
          paper: 'pact',
          id: id<CharterEntryId>('pacto-2'),
          institution: 'Prefectura',
          promise: 'Dos técnicos por cantón.',
          due: '2027-01-31',
          products: [CACAO],
        },
      ],
    },
  },
  'charter-struck': { 'an action of the plan': { ...at, entry: id<CharterEntryId>('accion-1') } },
  'quorum-set': { 'seats to decide': { ...at, quorum: 31 } },
  'interest-declared': {
    'of somebody who has rated the product': {
      ...at,
      member: id<MemberId>('EPS-01'),
      product: CACAO,
      note: 'Lo acopia.',
    },
    'of somebody who has not': { ...at, member: id<MemberId>('PUB-01'), product: CACAO, note: 'Lo acopia.' },
  },
  'interest-withdrawn': {
    'of somebody who has rated the product': {
      ...at,
      member: id<MemberId>('EPS-01'),
      product: id<ProductId>('queso'),
      reason: 'Era de otra persona.',
    },
    'of somebody who has not': {
      ...at,
      member: id<MemberId>('COM-01'),
      product: CACAO,
      reason: 'Era de otra persona.',
    },
  },
  'tables-registered': { 'new or renamed': { ...at, tables: [{ id: id<TableId>('mesita-1'), name: 'Mesita A' }] } },
  'products-proposed': { 'a new candidate': { ...at, products: [product('Mora')] } },
  'product-described': { 'another sheet': { ...at, product: { ...product('Cacao'), families: 2 } } },
  'product-withdrawn': {
    'one that is scored': { ...at, product: CACAO, reason: 'Ya tiene proyecto.' },
    'one that is not': { ...at, product: id<ProductId>('maiz'), reason: 'Ya tiene proyecto.' },
  },
  'product-restored': {
    'one that was withdrawn': { ...at, product: id<ProductId>('maiz') },
    'one that was not': { ...at, product: CACAO },
  },
  'filter-judged': {
    'it stays scored': { ...at, product: CACAO, filter, verdict: 'check', note: '' },
    'it is out, or in again': { ...at, product: CACAO, filter, verdict: 'fail', note: 'Ocupa páramo.' },
  },
  'arrival-decided': {
    'a candidate more': {
      ...at,
      mesa: chone.id,
      product: CACAO,
      decision: { as: 'new', candidate: product('Mora') },
      data: [],
    },
    'the same as one that is there': {
      ...at,
      mesa: chone.id,
      product: CACAO,
      decision: { as: 'same', candidate: CACAO },
      data: [],
    },
    'not received': {
      ...at,
      mesa: chone.id,
      product: CACAO,
      decision: { as: 'refused', reason: 'Ya tiene proyecto.' },
      data: [],
    },
  },
  'indicators-adopted': { 'which, in which order': { ...at, indicators: [precio.id] } },
  'indicator-defined': {
    'a new one': { ...at, indicator: indicator('VOLUMEN') },
    'another name or question': { ...at, indicator: { ...precio, name: 'Precio en la finca' } },
    'another rubric or cuts': { ...at, indicator: { ...precio, rubric: ['1', '2', '3', '4', '5'] } },
    'another guide': { ...at, indicator: { ...precio, guide: 'De la feria.' } },
  },
  'data-recorded': { 'figures behind the ratings': { ...at, origin: 'a.csv', leftOut: [], data: [] } },
  'judgements-made': { 'an answer': { ...at, member: id<MemberId>('EPS-01'), judgements: [question] } },
  'ballots-recorded': {
    'answers of several people': {
      ...at,
      origin: 'kobo.csv',
      leftOut: [],
      ballots: [{ member: id<MemberId>('EPS-01'), judgements: [question] }],
    },
  },
  'judgements-cleared': { 'an answer': { ...at, member: id<MemberId>('EPS-01'), questions: [question] } },
  'direct-weights-given': {
    'a whole answer by points': {
      ...at,
      member: id<MemberId>('EPS-01'),
      answer: {
        way: 'points',
        points: (mesa?.indicators ?? []).map((one, k) => ({ indicator: one.id, points: k === 0 ? 100 : 0 })),
      },
    },
  },
  'value-line-asked': { 'of the whole scale': { ...at, indicator: null, answers: [null, { side: 'same' }, null] } },
  'voices-set': { 'of the segments': { ...at, voices: [{ segment: id<SegmentId>('eps'), voice: 3 }] } },
  'method-chosen': {
    'official, its value line or how ratings are joined': {
      ...at,
      official: 'ahp',
      valueLine: [0, 25, 50, 75, 100],
      joining: 'median',
    },
  },
  'ratings-recorded': { 'a cell': { ...at, sheet: 'plenary', origin: '', leftOut: [], cells } },
  'sheets-recorded': {
    'cells of several sheets': { ...at, origin: 'a.csv', leftOut: [], sheets: [{ sheet: 'plenary', cells }] },
  },
  'reading-agreed': {
    'what a file means': {
      ...at,
      origin: 'a.csv',
      answers: [{ shape: '', about: 'product', read: 'Leche', answer: 'queso' }],
    },
  },
  'evidence-noted': { 'of a cell': { ...at, product: CACAO, indicator: precio.id, note: 'Otra subasta.' } },
  'sheets-delivered': {
    'ballots of weights': { ...at, step: 'weights', round: 1, sheets: [] },
    'sheets of ratings': { ...at, step: 'ratings', round: 1, sheets: [] },
  },
  'sheets-returned': {
    'ballots of weights': { ...at, step: 'weights', round: 1, sheets: [] },
    'sheets of ratings': { ...at, step: 'ratings', round: 1, sheets: [] },
  },
  'ballot-key-set': {
    'its open halves': { ...at, opening: 'A'.repeat(43), signing: 'A'.repeat(43), salt: 'A'.repeat(22) },
  },
  'tickets-given': {
    'to one person': { ...at, tickets: [{ number: 'EPS-01', member: id<MemberId>('EPS-01'), hash: 'A'.repeat(43) }] },
  },
  'ticket-voided': { 'a lost one': { ...at, number: 'EPS-01', reason: 'Se perdió.' } },
  'ballots-arrived': {
    'of weights': {
      ...at,
      step: 'weights',
      round: 1,
      ballots: [{ road: 'text', text: 'no se lee', ticket: null, crossed: [] }],
    },
  },
  'ballots-opened': {
    'of weights': { ...at, step: 'weights', round: 1, ballots: [], leftOut: [] },
    'of ratings': { ...at, step: 'ratings', round: 1, ballots: [], leftOut: [] },
  },
  'round-opened': {
    'the second, of weights': { ...at, step: 'weights' },
    'the second, of ratings': { ...at, step: 'ratings' },
  },
  'round-closed': {
    'of weights': { ...at, step: 'weights', round: 1 },
    'of ratings': { ...at, step: 'ratings', round: 1 },
  },
  'round-reopened': {
    'of weights': { ...at, step: 'weights', reason: 'Llegó otra boleta.' },
    'of ratings': { ...at, step: 'ratings', reason: 'Llegó otra boleta.' },
  },
  'round-shown': { 'what it came to': { ...at, step: 'ratings', round: 1 } },
  'step-closed': Object.fromEntries(STEPS.map((step) => [step, { ...at, step, reason: '' }])),
  'step-reopened': { 'with its reason': { ...at, step: 'weights', reason: 'Llegó otra boleta.' } },
  'scenario-saved': { 'new or changed': { ...at, scenario } },
  'scenario-removed': { 'from the comparison': { ...at, scenario: scenario.id } },
  'pair-picked': { 'the two': { ...at, products: [CACAO, id<ProductId>('cafe')], reason: '', acknowledged: [] } },
  'records-joined': { 'of other devices': { here: [], there: [], codes: [] } },
  'conflict-settled': {
    'of a rating': {
      thing: ['rating', territory, 'plenary', CACAO, precio.id],
      kept: null,
      reason: 'Se mira otra vez.',
    },
    'of an answer': {
      thing: ['judgement', territory, id<MemberId>('EPS-01'), 'root', id('MER'), id('PRO')],
      kept: null,
      reason: 'Se pregunta otra vez.',
    },
    'of a candidate': { thing: ['product', territory, CACAO], kept: null, reason: 'Se mira otra vez.' },
  },
  'late-admitted': { 'to a closed step, which opens for them and closes again': { acts: [], reason: 'Llegó tarde.' } },
  'late-left-out': { 'they stay aside': { acts: [], reason: 'Llegó tarde.' } },
  'act-undone': { 'what the act it names touches, with it and without it': { act: id('f'.repeat(64)) } },
  'act-redone': { 'what the act it names touches, with it and without it': { act: id('f'.repeat(64)) } },
}

const rows = Object.entries(VARIANTS).flatMap(([name, variants]) =>
  Object.entries(variants).map(([label, body]) => {
    // Each body is of the kind it stands under; Object.entries forgets which.
    const kind = KINDS[name as KindName] as Kind<KindName, unknown>
    const act = { kind: name, body } as unknown as Act
    if (!programme) throw new Error('no programme')
    return { kind, label, act, touches: kind.touches(programme, body) }
  }),
)

function report(): string {
  const marks = (touches: readonly StepPlace[]) =>
    STEPS.map((step) => (touches.some((one) => one.step === step) ? '●' : ''))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    '# What each act touches',
    '',
    'Written by `test/record/touches.test.ts` from the kinds in `src/record/kinds/`. An act is refused while a step it touches (●)',
    'is closed, whether it is proposed, undone, redone or read again. A signature (undo: never) is followed by another act.',
    '',
    'Closing one of the last four steps closes the first four; reopening one of those leaves the later ones outdated.',
    '',
    line(['act', 'how', ...STEPS, 'undo']),
    line(['---', '---', ...STEPS.map(() => ':---:'), '---']),
    ...rows.map(({ kind, label, touches }) => line([kind.kind, label, ...marks(touches), kind.undo])),
    '',
  ].join('\n')
}

describe('the table of acts and steps', () => {
  it('is what the kinds say (when it should change: npx vitest run --config test/vitest.config.ts test/record/touches -u)', async () => {
    await expect(report()).toMatchFileSnapshot('../golden/touches.md')
  })

  it('says of a kind that it is undone freely only when it touches nothing', () => {
    const free = rows.filter(({ kind }) => kind.undo === 'free')
    expect(free.map(({ touches }) => touches.length)).toEqual(free.map(() => 0))
    const bound = rows.filter(({ kind }) => kind.undo === 'needs-open-step').map(({ kind }) => kind.kind)
    const touching = new Set(rows.filter(({ touches }) => touches.length > 0).map(({ kind }) => kind.kind))
    expect(bound.filter((kind) => !touching.has(kind))).toEqual([])
  })
})

/** Ratings wait for the weights, so for them the weights are closed in every state. */
const always = (kind: string): readonly StepId[] =>
  kind === 'ratings-recorded' || kind === 'sheets-recorded' ? ['weights'] : []
/** What the record of every act has no room for, whatever is closed: it has begun, is in its second round, has scores. */
const ELSEWHERE = [
  'programme-created',
  'round-opened',
  // These are for a mesa that delivers sheets, which this one does not: see sitting.test.ts.
  'ballot-key-set',
  'tickets-given',
  'ticket-voided',
  'ballots-arrived',
  'ballots-opened',
  'sitting-set',
  'sheets-delivered',
  'sheets-returned',
  'round-closed',
  'round-reopened',
  'round-shown',
  'method-chosen',
  'step-reopened',
  // No mesa of it signed a pair: see mesas.test.ts.
  'arrival-decided',
  // These settle what two devices wrote apart: see settling.test.ts.
  'conflict-settled',
  'late-admitted',
  'late-left-out',
  'act-undone',
  'act-redone',
]
const against = (decision: Decision) => (decision.status === 'refused' ? decision.findings : [])

it.each(rows.filter(({ kind }) => !ELSEWHERE.includes(kind.kind)))(
  '$kind.kind, $label, is accepted while no step it touches is closed',
  ({ kind, act }) => {
    expect(against(decide(closedTo(always(kind.kind)).folded, act))).toEqual([])
  },
)

describe.each(rows)('$kind.kind, $label', ({ kind, act, touches }) => {
  it.each(STEPS)('with %s closed is refused for exactly the closed steps it touches', (step) => {
    const ledger = closedTo([...always(kind.kind), step])
    const closed = closedIn(ledger.folded)
    const named = against(decide(ledger.folded, act)).filter(({ code }) => code === 'step-closed')
    expect(named.map(({ values }) => values)).toEqual(
      touches.filter((one) => one.territory === territory && closed.includes(one.step)),
    )
  })
})
