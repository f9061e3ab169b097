import { type IndicatorId, id, type MesaId } from '../../src/domain/ids'
import type { Mesa } from '../../src/domain/mesa'
import { placeOf } from '../../src/domain/place'
import { isClosed } from '../../src/domain/step'
import type { Act } from '../../src/record/kinds'
import type { AppStore } from '../../src/store/store'
import { MANABI, product } from '../record/sample'

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
