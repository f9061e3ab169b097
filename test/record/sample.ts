import {
  type DeviceId,
  type IndicatorId,
  id,
  type MemberId,
  type ProductId,
  type ProgrammeId,
  type TerritoryId,
} from '../../src/domain/ids'
import type { Indicator } from '../../src/domain/indicator'
import { type Product, plain } from '../../src/domain/product'
import { type Decision, decide } from '../../src/record/decide'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import type { Act } from '../../src/record/kinds'
import { type Ledger, ledgerOf, write } from '../../src/record/ledger'
import { eventsOf } from '../../src/record/log'
import type { Stamp } from '../../src/record/stamp'

/** A small record written by acts, as a person would: everything the record tests start from. */
export const MANABI = id<TerritoryId>('13')

export const CACAO = id<ProductId>('cacao')
export const QUESO = id<ProductId>('queso')
export const DEM = id<IndicatorId>('DEM')
export const PRECIO = id<IndicatorId>('PRECIO')
export const M1 = id<MemberId>('m1')

export const indicator = (name: string, dimension: string): Indicator => ({
  id: id(name),
  name: `Indicador ${name}`,
  dimension: id(dimension),
  moment: 'actual',
  core: true,
  question: `¿${name}?`,
  rubric: ['nada', 'poco', 'medio', 'bastante', 'mucho'],
  guide: '',
  subs: [],
})

export const product = (name: string, chain = name): Product => ({
  id: id(plain(name).replaceAll(' ', '-')),
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

export const CREATED: Act & { kind: 'programme-created' } = {
  kind: 'programme-created',
  body: {
    name: 'Programa de prueba',
    simulated: true,
    bodyVersion: '0.1',
    dimensions: [
      { id: id('MER'), name: 'Mercado' },
      { id: id('PRO'), name: 'Producción' },
    ],
    catalogue: [indicator('DEM', 'MER'), indicator('PRECIO', 'MER'), indicator('CALIDAD', 'PRO')],
    segments: [
      { id: id('pub'), name: 'Públicos' },
      { id: id('eps'), name: 'EPS' },
    ],
    filters: [{ id: id('F2'), text: 'No ocupa área protegida.' }],
  },
}

const STAMP: Stamp = {
  programme: id<ProgrammeId>('prueba'),
  actor: 'Rosa',
  device: id<DeviceId>('portatil'),
  at: 1_700_000_000_000,
  off: -300,
}

/** Writes acts one after the other; throws where the rules refuse, so that a broken sample is seen at once. */
export const written = (
  acts: readonly Act[],
  before: readonly Event[] = [],
  by: Partial<Stamp> = {},
): readonly Event[] =>
  eventsOf(
    acts.reduce<Ledger>((ledger, act) => {
      const next = write(ledger, act, { ...STAMP, ...by })
      if (next.status === 'refused') throw new Error(`${act.kind}: ${JSON.stringify(next.findings)}`)
      return next.ledger
    }, ledgerOf(before)).log,
  )

export const territoryAfter = (events: readonly Event[]) => {
  const territory = fold(events).programme?.territories[MANABI]
  if (!territory) throw new Error('no territory')
  return territory
}

/** What the rules answer to one more act. */
export const answer = (events: readonly Event[], act: Act): Decision => decide(fold(events), act)

/** The codes of a refusal, or an empty list when the act is accepted. */
export const refusals = (events: readonly Event[], act: Act): readonly string[] => {
  const decision = answer(events, act)
  return decision.status === 'refused' ? decision.findings.map(({ code }) => code) : []
}

const at = { territory: MANABI }

export const STARTED: readonly Act[] = [
  CREATED,
  { kind: 'territory-opened', body: at },
  {
    kind: 'members-registered',
    body: { ...at, members: [{ id: id('m1'), name: 'EPS-01', segment: id('eps') }] },
  },
  { kind: 'products-proposed', body: { ...at, products: [product('Cacao'), product('Café'), product('Queso')] } },
]

export const WEIGHED: readonly Act[] = [
  ...STARTED,
  {
    kind: 'judgements-made',
    body: {
      ...at,
      member: id('m1'),
      judgements: [
        { node: 'root', first: id('MER'), second: id('PRO'), value: 3, kept: false },
        { node: id('MER'), first: id('DEM'), second: id('PRECIO'), value: -2, kept: false },
      ],
    },
  },
  { kind: 'step-closed', body: { ...at, step: 'weights', reason: '' } },
]

export const rate = (name: string, indicatorId: string, value: 1 | 2 | 3 | 4 | 5 | 'SD' | 'NA' | null): Act => ({
  kind: 'ratings-recorded',
  body: {
    ...at,
    sheet: 'plenary',
    origin: '',
    leftOut: [],
    cells: [{ product: id(name), indicator: id(indicatorId), value, reason: '' }],
  },
})
