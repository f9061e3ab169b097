import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../data/build/workedExample'
import { type FilterId, id, type MemberId, type SubIndicatorId, type TableId } from '../../../src/domain/ids'
import { memberSheet, type Rating } from '../../../src/domain/rating'
import { evaluateFormula } from '../../../src/engine/formula'
import { readBallot } from '../../../src/shared/model/advice'
import { selectWeights } from '../../../src/shared/model/evaluation'
import { reviewsOf, selectReviews } from '../../../src/shared/model/reviews'
import { departs, selectSuggestions } from '../../../src/shared/model/suggestions'
import { manabiOf, mesaOf, said } from '../../support/mesa'
import { indicator, MANABI, product } from '../../support/ranking'

type Record = ReturnType<typeof workedExample>

function measured(record: Record, of: string, sub: string, value: string): void {
  const datum = { product: product(of), sub: id<SubIndicatorId>(sub), value, unit: '', source: 'Censo', year: '2024' }
  const data = [{ ...datum, grade: 'oficial' as const, note: '' }]
  record.act('data-recorded', { territory: MANABI, origin: '', leftOut: [], data })
}

function rated(record: Record, of: string, on: string, value: Rating | null, reason = '', sheet = 'plenary'): void {
  const cells = [{ product: product(of), indicator: indicator(on), value, reason }]
  const own = sheet === 'plenary' ? 'plenary' : (`table:${id<TableId>(sheet)}` as const)
  record.act('ratings-recorded', { territory: MANABI, sheet: own, origin: '', leftOut: [], cells })
}

function reopened(): Record {
  const record = workedExample()
  record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
  record.act('tables-registered', { territory: MANABI, tables: [{ id: id<TableId>('t1'), name: 'Mesita 1' }] })
  return record
}

const whys = (record: Record) =>
  selectReviews(record.programme, manabiOf(record), evaluateFormula).map(({ why }) => why)

describe('what the data suggest', () => {
  const suggestion = (record: Record, of: string, on: string) =>
    selectSuggestions(manabiOf(record), evaluateFormula).get(product(of))?.get(indicator(on))

  it('story 11: CO1 = 1.18 suggests 4', () => {
    const record = reopened()
    measured(record, 'cacao-fino', 'CO1', '1.18')
    expect(suggestion(record, 'cacao-fino', 'COMPET')).toMatchObject({ level: 4, parts: [{ sub: 'CO1', level: 4 }] })
  })

  it.each([
    ['0.69', 1],
    ['0.7', 2],
    ['0.9', 3],
    ['1.1', 4],
    ['1.3', 5],
    ['-5', 1],
  ])('story 11: a value on a cut has reached it: %s suggests %i', (value, level) => {
    const record = reopened()
    measured(record, 'cacao-fino', 'CO1', value)
    expect(suggestion(record, 'cacao-fino', 'COMPET')?.level).toBe(level)
  })

  it('come from the margin once price and cost are known, and a margin on its cut has reached it', () => {
    const record = reopened()
    measured(record, 'cacao-fino', 'PR3_P', '0.15')
    expect(suggestion(record, 'cacao-fino', 'PRECIO')).toBeUndefined()
    measured(record, 'cacao-fino', 'PR3_C', '0.1')
    // (0.15 − 0.10) ÷ 0.10 is 50 % on paper, the last cut, and 49.999999999999986 in binary.
    expect(suggestion(record, 'cacao-fino', 'PRECIO')?.parts).toMatchObject([{ sub: 'PR3', level: 5 }])
    measured(record, 'cacao-fino', 'PR3_P', '0.1499')
    expect(suggestion(record, 'cacao-fino', 'PRECIO')?.level).toBe(4)
  })

  it('are departed from by two levels, in either direction, and never by SD or NA', () => {
    const record = reopened()
    measured(record, 'cacao-fino', 'CO1', '1.0')
    const three = suggestion(record, 'cacao-fino', 'COMPET')
    const ratings: readonly Rating[] = [1, 2, 3, 4, 5, 'SD', 'NA']
    expect(ratings.filter((rating) => departs(rating, three))).toEqual([1, 5])
    expect(departs(5, undefined)).toBe(false)
  })
})

describe('what waits for a person', () => {
  it('is nothing when all is rated and said', () => {
    expect(whys(workedExample())).toEqual([])
  })

  it('is each cell nobody answered, once the first is written', () => {
    const record = reopened()
    rated(record, 'cacao-fino', 'PRECIO', null)
    expect(whys(record)).toEqual(['missing'])
    const fresh = mesaOf(
      ['PRECIO', 'CALIDAD'],
      [{ member: 'A', segment: 'pub', answers: [said('root', 'MER', 'PRO', 1)] }],
    )
    expect(whys(fresh)).toEqual([])
  })

  it('story 2: is a 5 where the data suggest 2, until its sentence is written', () => {
    const record = reopened()
    measured(record, 'cacao-fino', 'CO1', '0.8')
    rated(record, 'cacao-fino', 'COMPET', 5)
    expect(selectReviews(record.programme, manabiOf(record), null)).toEqual([
      {
        step: 'ratings',
        why: 'departure-without-reason',
        product: 'cacao-fino',
        indicator: 'COMPET',
        sheet: 'plenary',
      },
    ])
    rated(record, 'cacao-fino', 'COMPET', 5, '   ')
    expect(whys(record)).toEqual(['departure-without-reason'])
    rated(record, 'cacao-fino', 'COMPET', 5, 'La planta nueva duplicó la producción.')
    expect(whys(record)).toEqual([])
  })

  it('is no departure of one level', () => {
    const record = reopened()
    measured(record, 'cacao-fino', 'CO1', '0.8')
    rated(record, 'cacao-fino', 'COMPET', 3)
    expect(whys(record)).toEqual([])
  })

  it('is an NA without its reason, on a table’s sheet too, and not on a member’s own ballot', () => {
    const record = reopened()
    rated(record, 'cacao-fino', 'COMPET', 'NA', '', 't1')
    expect(whys(record)).toEqual(['na-without-reason'])
    const ballot = reopened()
    const cells = [{ product: product('cacao-fino'), indicator: indicator('COMPET'), value: 'NA', reason: '' }] as const
    ballot.act('ratings-recorded', {
      territory: MANABI,
      sheet: memberSheet(id<MemberId>('PUB-01')),
      origin: '',
      leftOut: [],
      cells,
    })
    expect(whys(ballot)).toEqual([])
  })

  it('asks nothing of a product that no longer competes', () => {
    const record = reopened()
    rated(record, 'maiz-duro', 'COMPET', 'NA')
    record.act('step-reopened', { territory: MANABI, step: 'candidates', reason: 'x' })
    record.act('product-withdrawn', { territory: MANABI, product: product('maiz-duro'), reason: 'x' })
    expect(whys(record)).toEqual([])
  })

  it('story 15: is a filter still to check', () => {
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'candidates', reason: 'x' })
    const filter = record.programme.filters[1]?.id ?? id<FilterId>('')
    record.act('filter-judged', {
      territory: MANABI,
      product: product('cacao-fino'),
      filter,
      verdict: 'check',
      note: '',
    })
    const reviews = selectReviews(record.programme, manabiOf(record), null)
    expect(reviewsOf(reviews, 'candidates')).toMatchObject([{ why: 'filter-to-check', product: 'cacao-fino' }])
    expect(reviewsOf(reviews, 'ratings')).toEqual([])
  })

  it('story 16: is a ballot that goes round, until its person keeps it', () => {
    const round = (kept: boolean) =>
      mesaOf(
        ['PRECIO', 'CALIDAD', 'VALAGR'],
        [
          {
            member: 'A',
            segment: 'pub',
            answers: [
              said('root', 'MER', 'PRO', 3, kept),
              said('root', 'PRO', 'VAL', 3, kept),
              said('root', 'MER', 'VAL', -3, kept),
            ],
          },
        ],
      )
    const open = round(false)
    expect(selectReviews(open.programme, manabiOf(open), null)).toEqual([
      { step: 'weights', why: 'clashing-ballots', count: 1 },
    ])
    expect(whys(round(true))).toEqual([])
  })

  it('story 16: a ballot that goes round waits while the weights step still advises a second look at it', () => {
    const sides = [
      ['MER', 'PRO', 3],
      ['PRO', 'VAL', 3],
      ['MER', 'VAL', -3],
    ] as const
    const outcomes = sides.map((kept) => {
      const answers = sides.map((side) => said('root', side[0], side[1], side[2], side === kept))
      const record = mesaOf(['PRECIO', 'CALIDAD', 'VALAGR'], [{ member: 'A', segment: 'pub', answers }])
      const territory = manabiOf(record)
      const [judged] = selectWeights(record.programme, territory).members
      const { advice } = readBallot(judged, territory.judgements[id<MemberId>('A')] ?? [])
      expect(whys(record)).toEqual(advice ? ['clashing-ballots'] : [])
      return advice !== null
    })
    // One of the three is the one advised, and keeping it is enough; keeping another is not.
    expect(outcomes.toSorted()).toEqual([false, true, true])
  })
})
