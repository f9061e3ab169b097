import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Recorder } from '../../../data/build/recorder'
import { isCovered } from '../../../src/domain/delivery'
import { disclosureOf } from '../../../src/domain/disclosure'
import type { Programme } from '../../../src/domain/programme'
import type { Rating } from '../../../src/domain/rating'
import { USUAL_SITTING } from '../../../src/domain/sitting'
import { recordFromFile } from '../../../src/io/recordFile'
import { fold } from '../../../src/record/fold'
import { disclosed } from '../../../src/shared/model/disclosed'
import { selectJoined, selectRanked, selectWeights } from '../../../src/shared/model/evaluation'
import { selectSealed } from '../../../src/shared/model/sealed'
import { bytesOf, EXAMPLE } from '../../support/app'
import { MANABI, manabiOf } from '../../support/mesa'
import { BALLOTS, deliver, judge, PEOPLE, rateAll, SHEETS, show, sittingMesa, weighedMesa } from '../../support/sitting'

const shownOf = ({ programme }: { readonly programme: Programme }) => {
  const shown = disclosed(programme)
  return { programme: shown, territory: manabiOf({ programme: shown }) }
}
const ranked = (record: Recorder) => {
  const { programme, territory } = shownOf(record)
  return selectRanked(programme, territory)
}
const places = (record: Recorder) => {
  const result = ranked(record)
  return result.status === 'ranked'
    ? result.evaluation.rows.map(({ product, place, score }) => [product, place, score])
    : result.lacks
}
const rated = (
  levels: readonly (readonly Rating[])[],
  delivered = SHEETS.length,
  sitting = USUAL_SITTING,
): Recorder => {
  const record = weighedMesa(sitting)
  for (const [i, sheet] of SHEETS.entries()) rateAll(record, sheet, levels[i] ?? [])
  deliver(record, 'ratings', SHEETS.slice(0, delivered))
  return record
}
const LEVELS: readonly (readonly Rating[])[] = [
  [5, 4, 3],
  [5, 4, 1],
  [1, 5, 5],
]

describe('a programme as it may be shown', () => {
  it('is the programme itself where nobody delivers sheets', () => {
    const { programme } = fold(recordFromFile(bytesOf(EXAMPLE), EXAMPLE).events)
    if (!programme) throw new Error('no programme')
    expect(disclosed(programme)).toBe(programme)
  })

  it('is the same object as long as the programme is, so that nothing is computed twice', () => {
    const { programme } = rated(LEVELS)
    expect(disclosed(programme)).toBe(disclosed(programme))
    const record = rated(LEVELS, 2)
    const before = shownOf(record).territory
    deliver(record, 'ratings', SHEETS.slice(2))
    // A sheet more moves nothing that the weights are made of.
    expect(shownOf(record).territory.judgements).toBe(before.judgements)
  })

  it('has no rating while the round is open, none while it is closed and covered, and all that was delivered once shown', () => {
    const record = rated(LEVELS, 2)
    expect(disclosureOf(manabiOf(record), 'ratings')).toBe('open')
    expect(shownOf(record).territory.sheets).toEqual({})
    record.act('round-closed', { territory: MANABI, step: 'ratings', round: 1 })
    expect(disclosureOf(manabiOf(record), 'ratings')).toBe('covered')
    expect(shownOf(record).territory.sheets).toEqual({})
    record.act('round-shown', { territory: MANABI, step: 'ratings', round: 1 })
    expect(Object.keys(shownOf(record).territory.sheets)).toEqual(SHEETS.slice(0, 2))
  })

  it('counts the delivered sheets and no other: the third mesita of three, half done, moves nothing', () => {
    const two = rated(LEVELS, 2)
    show(two, 'ratings')
    const alone = rated(LEVELS.slice(0, 2), 2)
    show(alone, 'ratings')
    expect(places(two)).toEqual(places(alone))
    const three = rated(LEVELS, 3)
    show(three, 'ratings')
    // Medians of 5-5-1, 4-4-5 and 3-1-5 on a line of 0-25-50-75-100: 5, 4, 3.
    expect(places(three)).toEqual([
      ['cacao', 1, 100],
      ['cafe', 2, 75],
      ['queso', 3, 50],
    ])
    // Of 5-5, 4-4 and 3-1, without the third: 5, 4, 2.
    expect(places(two)).toEqual([
      ['cacao', 1, 100],
      ['cafe', 2, 75],
      ['queso', 3, 25],
    ])
  })

  it('draws no order from one mesita of three, closed or not, and says who is missing', () => {
    const record = rated(LEVELS, 1)
    record.act('round-closed', { territory: MANABI, step: 'ratings', round: 1 })
    expect(places(record)).toEqual(['ratings'])
    const sealed = selectSealed(manabiOf(record))
    expect(sealed).toMatchObject({ step: 'ratings', why: 'short', tally: { delivered: 1, all: 3 } })
    expect(sealed?.deliveries.map(({ state }) => state)).toEqual(['delivered', 'partial', 'partial'])
  })

  it('draws no order while a cell is unrated: nobody’s silence is worth half the points', () => {
    const record = rated([
      [5, 4],
      [5, 3],
      [5, 3],
    ])
    show(record, 'ratings')
    expect(places(record)).toEqual(['ratings'])
    const unknown = rated([
      [5, 4, 'SD'],
      [5, 3, 'SD'],
      [5, 3, 'SD'],
    ])
    show(unknown, 'ratings')
    const result = ranked(unknown)
    if (result.status !== 'ranked') throw new Error('an SD is an answer')
    expect(result.evaluation.rows.find(({ product }) => product === 'queso')?.interval).toEqual([0, 100])
  })

  it('asks the weights too: opened again, they cover the order that rests on them', () => {
    const record = rated(LEVELS)
    show(record, 'ratings')
    expect(ranked(record).status).toBe('ranked')
    record.act('step-reopened', { territory: MANABI, step: 'weights', reason: 'Llegó otra boleta.' })
    expect(places(record)).toEqual(['weights'])
    expect(shownOf(record).territory.judgements).toEqual({})
  })

  it('shows what is in at once where the mesa agreed to look, from as many sheets as it agreed', () => {
    const inSight = { ...USUAL_SITTING, blind: false }
    expect(places(rated(LEVELS, 1, inSight))).toEqual(['ratings'])
    expect(ranked(rated(LEVELS, 2, inSight)).status).toBe('ranked')
  })

  it('covers the first round while the second is open, and has both once that is shown', () => {
    const record = rated(LEVELS)
    show(record, 'ratings')
    record.act('round-opened', { territory: MANABI, step: 'ratings' })
    expect(shownOf(record).territory.sheets).toEqual({})
    expect(shownOf(record).territory.sitting?.first).toEqual({})
    deliver(record, 'ratings', SHEETS, 2)
    show(record, 'ratings', 2)
    expect(Object.keys(shownOf(record).territory.sitting?.first.ratings ?? {})).toEqual(SHEETS)
    expect(ranked(record).status).toBe('ranked')
  })
})

const level = fc.constantFrom<Rating>(1, 2, 3, 4, 5, 'SD', 'NA')
const sheet = fc.tuple(level, level, level)
const said = fc.constantFrom(-9, -5, -2, 1, 2, 5, 9)

describe('with a round open', () => {
  it('two mesas that answered differently and delivered alike look alike, to the last byte', () => {
    fc.assert(
      fc.property(
        fc.array(sheet, { minLength: 3, maxLength: 3 }),
        fc.array(sheet, { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (one, other, delivered) => {
          const looks = [one, other].map((levels) => JSON.stringify(disclosed(rated(levels, delivered).programme)))
          expect(looks[0]).toBe(looks[1])
        },
      ),
      { numRuns: 25 },
    )
  })

  it('the same of ballots of weights, and of what is computed from them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(said, said), { minLength: 4, maxLength: 4 }), (values) => {
        const looks = [0, 1].map((i) => {
          const record = sittingMesa()
          for (const [k, member] of PEOPLE.entries()) judge(record, member, values[k]?.[i] ?? 1)
          deliver(record, 'weights', BALLOTS)
          const { programme, territory } = shownOf(record)
          return JSON.stringify([programme, selectWeights(programme, territory), selectJoined(territory)])
        })
        expect(looks[0]).toBe(looks[1])
      }),
      { numRuns: 25 },
    )
  })
})

describe('the stated coverage', () => {
  it.each([
    [1, 2, true],
    [1, 3, false],
    [2, 4, true],
    [0, 0, false],
    [0, 5, false],
    [7, 10, true],
    [3, 10, false],
  ])('%i of %i is half or more: %s', (delivered, all, expected) => {
    expect(isCovered({ delivered, all }, 50)).toBe(expected)
  })
})
