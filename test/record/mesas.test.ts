import { describe, expect, it } from 'vitest'
import { id, type MesaId, type ProductId, type TerritoryId } from '../../src/domain/ids'
import { placeOf } from '../../src/domain/place'
import { mesasIn, provincesOf } from '../../src/domain/programme'
import { cameFrom, departedFrom, sentTo } from '../../src/domain/sent'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import type { Act } from '../../src/record/kinds'
import { BEGUN, decides, JIPIJAPA, JUDGED, LONG, RECEIVED, receives, SIGNED, TOSAGUA } from '../support/cantonal'
import { MANABI, refusals, written } from './sample'

const at = { territory: MANABI }

const province = (events: readonly Event[]) => {
  const programme = fold(events).programme
  const territory = programme?.territories[MANABI]
  if (!programme || !territory) throw new Error('no province')
  return { programme, territory }
}

const pick = (
  products: readonly [string, string],
  departures: readonly { mesa: MesaId; reason: string }[] = [],
): Act => ({
  kind: 'pair-picked',
  body: { ...at, products: [id(products[0]), id(products[1])], reason: LONG, acknowledged: [], departures },
})

describe('a mesa of a province', () => {
  it('has its own people, candidates, weights, ratings and pair, and is no province of the stage', () => {
    const { programme, territory } = province(written(SIGNED))
    expect(provincesOf(programme).map((one) => one.id)).toEqual(['13'])
    expect(
      mesasIn(programme, MANABI).map((one) => [one.id, one.candidates.map(({ name }) => name), one.pick?.products]),
    ).toEqual([
      ['13-jipijapa', ['Café', 'Paja toquilla', 'Yuca'], ['cafe', 'paja-toquilla']],
      ['13-tosagua', ['Maní', 'Maíz', 'Yuca'], ['mani', 'maiz']],
    ])
    expect([territory.members, territory.judgements, territory.sheets, territory.pick]).toEqual([[], {}, {}, null])
  })

  it('begins once it is on the list of its province, and then stays there', () => {
    const begun = written(BEGUN)
    const open = (place: string): Act => ({ kind: 'territory-opened', body: { territory: id<TerritoryId>(place) } })
    expect(refusals(begun, open('13-chone'))).toEqual(['mesa-unknown'])
    expect(refusals(begun, open('12-tosagua'))).toEqual(['mesa-unknown'])
    expect(refusals(begun, open('13-tosagua'))).toEqual([])
    const remove: Act = { kind: 'entry-deleted', body: { ...at, entry: { sort: 'mesa', id: TOSAGUA } } }
    expect(refusals(begun, remove)).toEqual([])
    expect(refusals(written([open('13-tosagua')], begun), remove)).toEqual(['entry-in-use'])
  })

  it('leaves the stage with its province, unless it has signed', () => {
    const leave: Act = { kind: 'territory-left', body: { ...at, reason: 'Se suma en otra etapa.' } }
    const opened = written(
      [{ kind: 'territory-opened', body: { territory: placeOf(MANABI, TOSAGUA) } }],
      written(BEGUN),
    )
    expect(Object.keys(fold(written([leave], opened)).programme?.territories ?? {})).toEqual([])
    expect(new Set(refusals(written(SIGNED), leave))).toEqual(new Set(['step-closed']))
  })
})

describe('what a mesa signed', () => {
  it('arrives at its province, and nothing arrives before', () => {
    const begun = written(BEGUN)
    expect(refusals(begun, receives(TOSAGUA, 'Maíz'))).toEqual(['arrival-not-signed'])
    const { programme, territory } = province(written(SIGNED))
    expect(sentTo(programme, territory)).toEqual([
      { mesa: TOSAGUA, product: 'mani', place: 1, arrival: null },
      { mesa: TOSAGUA, product: 'maiz', place: 2, arrival: null },
      { mesa: JIPIJAPA, product: 'cafe', place: 1, arrival: null },
      { mesa: JIPIJAPA, product: 'paja-toquilla', place: 2, arrival: null },
    ])
    expect(refusals(written(SIGNED), receives(TOSAGUA, 'Yuca'))).toEqual(['arrival-not-signed'])
  })

  it('comes in as a candidate with where it comes from, is joined with one that is there, or is refused with a reason', () => {
    const refuse = decides(JIPIJAPA, 'paja-toquilla', { as: 'refused', reason: 'Es artesanía: otra mesa la ve.' })
    const { programme, territory } = province(written([...RECEIVED.slice(0, 3), refuse], written(SIGNED)))
    expect(territory.candidates.map(({ name, mesa: own }) => [name, own])).toEqual([
      ['Camarón', null],
      ['Maní', null],
      ['Maíz', 'tosagua'],
      ['Café', 'jipijapa'],
    ])
    expect(cameFrom(programme, territory, id<ProductId>('mani')).map(({ mesa: own, place }) => [own, place])).toEqual([
      ['tosagua', 1],
    ])
    expect(sentTo(programme, territory).at(-1)?.arrival).toMatchObject({
      as: 'refused',
      reason: 'Es artesanía: otra mesa la ve.',
    })
  })

  it('brings what was measured, fills what the province lacks and replaces nothing', () => {
    const own: Act = {
      kind: 'data-recorded',
      body: {
        ...at,
        origin: '',
        leftOut: [],
        data: [
          {
            product: id('mani'),
            sub: id('PR1'),
            value: '9',
            unit: '%',
            source: 'MAG',
            year: '2026',
            grade: 'oficial',
            note: '',
          },
        ],
      },
    }
    const { territory } = province(written([own, ...RECEIVED], written(SIGNED)))
    expect(territory.data[id<ProductId>('mani')]).toMatchObject({ PR1: { value: '9', source: 'MAG' } })
    expect(territory.data[id<ProductId>('maiz')]).toMatchObject({ PR1: { value: '1.5', source: 'Censo' } })
  })

  it('is received once; a refusal can still be thought over', () => {
    const all = written(RECEIVED, written(SIGNED))
    expect(refusals(all, decides(TOSAGUA, 'mani', { as: 'refused', reason: 'No.' }))).toEqual([
      'arrival-already-received',
    ])
    const no = written([decides(TOSAGUA, 'maiz', { as: 'refused', reason: 'No.' })], written(SIGNED))
    expect(refusals(no, receives(TOSAGUA, 'Maíz'))).toEqual([])
    expect(refusals(written(SIGNED), receives(TOSAGUA, 'Maní'))).toEqual(['product-repeated'])
  })
})

describe('the pair of a province', () => {
  const ready = written([...RECEIVED, ...JUDGED], written(SIGNED))

  it('departs from a mesa when it takes neither of its two, and then says why, in enough letters', () => {
    const { programme, territory } = province(ready)
    expect(departedFrom(programme, territory, [id('cafe'), id('camaron')])).toEqual([TOSAGUA])
    expect(departedFrom(programme, territory, [id('cafe'), id('mani')])).toEqual([])
    expect(refusals(ready, pick(['cafe', 'camaron']))).toEqual(['departure-needs-reason'])
    expect(refusals(ready, pick(['cafe', 'camaron'], [{ mesa: TOSAGUA, reason: 'No conviene.' }]))).toEqual([
      'departure-needs-reason',
    ])
    const departed = written([pick(['cafe', 'camaron'], [{ mesa: TOSAGUA, reason: LONG }])], ready)
    expect(province(departed).territory.pick?.departures).toEqual([{ mesa: TOSAGUA, reason: LONG }])
    expect(refusals(ready, pick(['cafe', 'maiz']))).toEqual([])
  })

  it('departs from nobody whose two it did not receive', () => {
    const no = written(
      [
        decides(TOSAGUA, 'mani', { as: 'refused', reason: 'Es otra.' }),
        decides(TOSAGUA, 'maiz', { as: 'refused', reason: 'Es otra.' }),
        ...RECEIVED.slice(2),
        ...JUDGED,
      ],
      written(SIGNED),
    )
    expect(refusals(no, pick(['cafe', 'camaron']))).toEqual([])
  })
})
