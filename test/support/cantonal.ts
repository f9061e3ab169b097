import { type IndicatorId, id, type MesaId } from '../../src/domain/ids'
import type { Mesa } from '../../src/domain/mesa'
import { placeOf } from '../../src/domain/place'
import type { Level } from '../../src/domain/scale'
import { isClosed } from '../../src/domain/step'
import type { Event } from '../../src/record/event'
import type { Act } from '../../src/record/kinds'
import type { AppStore } from '../../src/store/store'
import { CREATED, MANABI, product, written } from '../record/sample'

export const TOSAGUA = id<MesaId>('tosagua')
export const JIPIJAPA = id<MesaId>('jipijapa')
export const LONG = 'Ya tiene proyecto propio con la prefectura hasta 2028.'
export const mesa = (own: MesaId, name: string): Mesa => ({ id: own, name, kind: 'cantonal', canton: null, date: '' })
const INDICATORS = ['PRECIO', 'CALIDAD'].map((name) => id<IndicatorId>(name))

/** A mesa that proposes three, judges, rates and signs its two. */
export const signs = (
  own: MesaId,
  names: readonly string[],
  [first = '', second = '']: readonly string[],
): readonly Act[] => {
  const territory = placeOf(MANABI, own)
  const products = names.map((name) => product(name))
  const member = id<never>('EPS-01')
  return [
    { kind: 'territory-opened', body: { territory } },
    { kind: 'members-registered', body: { territory, members: [{ id: member, name: 'EPS-01', segment: id('eps') }] } },
    { kind: 'products-proposed', body: { territory, products } },
    {
      kind: 'judgements-made',
      body: {
        territory,
        member,
        judgements: [{ node: 'root', first: id('MER'), second: id('PRO'), value: 3, kept: false }],
      },
    },
    { kind: 'step-closed', body: { territory, step: 'weights', reason: '' } },
    {
      kind: 'ratings-recorded',
      body: {
        territory,
        sheet: 'plenary',
        origin: '',
        leftOut: [],
        cells: products.flatMap(({ id: one }, i) =>
          INDICATORS.map((indicator) => ({ product: one, indicator, value: i === 0 ? 5 : 3, reason: '' }) as const),
        ),
      },
    },
    {
      kind: 'data-recorded',
      body: {
        territory,
        origin: 'censo.csv',
        leftOut: [],
        data: [
          {
            product: id(first),
            sub: id('PR1'),
            value: '1.5',
            unit: '%',
            source: 'Censo',
            year: '2025',
            grade: 'oficial',
            note: '',
          },
        ],
      },
    },
    {
      kind: 'pair-picked',
      body: { territory, products: [id(first), id(second)], reason: LONG, acknowledged: [] },
    },
    { kind: 'step-closed', body: { territory, step: 'selection', reason: '' } },
  ]
}

const at = { territory: MANABI }

export const BEGUN: readonly Act[] = [
  CREATED,
  { kind: 'territory-opened', body: at },
  {
    kind: 'mesas-registered',
    body: { ...at, mesas: [mesa(TOSAGUA, 'Mesa de Tosagua'), mesa(JIPIJAPA, 'Mesa de Jipijapa')] },
  },
  { kind: 'products-proposed', body: { ...at, products: [product('Camarón'), product('Maní')] } },
]
export const SIGNED: readonly Act[] = [
  ...BEGUN,
  ...signs(TOSAGUA, ['Maní', 'Maíz', 'Yuca'], ['mani', 'maiz']),
  ...signs(JIPIJAPA, ['Café', 'Paja toquilla', 'Yuca'], ['cafe', 'paja-toquilla']),
]

export const decides = (own: MesaId, name: string, decision: Received['body']['decision']): Act => ({
  kind: 'arrival-decided',
  body: {
    ...at,
    mesa: own,
    product: id(name),
    decision,
    data: [
      {
        product: id(name),
        sub: id('PR1'),
        value: '1.5',
        unit: '%',
        source: 'Censo',
        year: '2025',
        grade: 'oficial',
        note: '',
      },
    ],
  },
})
type Received = Extract<Act, { kind: 'arrival-decided' }>
export const receives = (own: MesaId, name: string): Act =>
  decides(own, product(name).id, { as: 'new', candidate: { ...product(name), mesa: own } })

export const RECEIVED: readonly Act[] = [
  decides(TOSAGUA, 'mani', { as: 'same', candidate: id('mani') }),
  receives(TOSAGUA, 'Maíz'),
  receives(JIPIJAPA, 'Café'),
  receives(JIPIJAPA, 'Paja toquilla'),
]

/** The provincial mesa has its person, who judges, and its weights are closed. */
export const JUDGED: readonly Act[] = [
  {
    kind: 'members-registered',
    body: { ...at, members: [{ id: id('EPS-01'), name: 'EPS-01', segment: id('eps') }] },
  },
  {
    kind: 'judgements-made',
    body: {
      ...at,
      member: id('EPS-01'),
      judgements: [
        { node: 'root', first: id('MER'), second: id('PRO'), value: 3, kept: false },
        { node: id('MER'), first: id('DEM'), second: id('PRECIO'), value: 2, kept: false },
      ],
    },
  },
  { kind: 'step-closed', body: { ...at, step: 'weights', reason: '' } },
]

/** The whole story: two cantonal mesas sign two each, the provincial one receives the four, rates, and departs from one mesa with a reason. */
export const cantonalStory = (): readonly Event[] => {
  const names = ['camaron', 'mani', 'maiz', 'cafe', 'paja-toquilla']
  return written([
    ...SIGNED,
    ...RECEIVED,
    ...JUDGED,
    {
      kind: 'ratings-recorded',
      body: {
        ...at,
        sheet: 'plenary',
        origin: '',
        leftOut: [],
        cells: names.flatMap((name, i) =>
          [id<IndicatorId>('DEM'), ...INDICATORS].map((indicator) => ({
            product: id(name),
            indicator,
            value: (5 - i) as Level,
            reason: '',
          })),
        ),
      },
    },
    {
      kind: 'pair-picked',
      body: {
        ...at,
        products: [id('camaron'), id('cafe')],
        reason: LONG,
        acknowledged: [],
        departures: [{ mesa: TOSAGUA, reason: LONG }],
      },
    },
    { kind: 'step-closed', body: { ...at, step: 'selection', reason: '' } },
  ])
}

/** Does acts to the record of d.0, with the closed steps of its province that bar them opened again. Throws where the rules refuse. */
export function done(store: AppStore, acts: readonly Act[]): void {
  const territory = store.getState().work?.folded.programme?.territories[MANABI]
  const reopened = (['candidates', 'ratings'] as const)
    .filter((step) => territory && isClosed(territory.steps[step]))
    .map(
      (step): Act => ({
        kind: 'step-reopened',
        body: { territory: MANABI, step, reason: 'Llegaron otras mesas.' },
      }),
    )
  for (const one of [...reopened, ...acts]) {
    const outcome = store.getState().act(one)
    if (outcome.status === 'refused') throw new Error(`${one.kind}: ${JSON.stringify(outcome.findings)}`)
  }
}
