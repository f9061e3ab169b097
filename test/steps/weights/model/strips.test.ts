import { describe, expect, it } from 'vitest'
import {
  agreementWord,
  mesaAgreement,
  selectSegmentTable,
  selectStrips,
  stripAgreement,
  widestDifference,
} from '../../../../src/steps/weights/model/strips'
import { type Ballot, manabiOf, mesaOf, said } from '../../../support/mesa'

/** Mercado against producción, mercado against valor, producción against valor. */
const ballot = (member: string, segment: string, mp: number, mv: number, pv: number): Ballot => ({
  member,
  segment,
  answers: [said('root', 'MER', 'PRO', mp), said('root', 'MER', 'VAL', mv), said('root', 'PRO', 'VAL', pv)],
})

/** Whole-number ballots whose joined priorities are those of the group example: 2 + 1 + 3 judges. */
const GROUP = [
  ballot('eps-1', 'eps', 1, 1, 1),
  ballot('eps-2', 'eps', 2, -6, -8),
  ballot('pub-1', 'pub', 2, 2, 1),
  ballot('pri-1', 'pri', 1, 2, 1),
  ballot('pri-2', 'pri', 3, 8, 2),
  ballot('pri-3', 'pri', 5, 9, 5),
]
const group = () => {
  const record = mesaOf(['DEM_NAC', 'CALIDAD', 'EXCED'], GROUP)
  return { programme: record.programme, territory: manabiOf(record) }
}
const percents = (shares: readonly number[] | null | undefined) => shares?.map((share) => Math.round(100 * share))

describe('segments before the mean', () => {
  it('story 8: three rows, the official 47/25/28 and one person one vote 49/26/25', () => {
    const { programme, territory } = group()
    const table = selectSegmentTable(programme, territory)
    expect(table.rows.map(({ segment, people, shares }) => [segment, people, percents(shares)])).toEqual([
      ['pub', 1, [50, 25, 25]],
      ['pri', 3, [63, 26, 12]],
      ['eps', 2, [25, 19, 57]],
    ])
    expect(percents(table.official)).toEqual([47, 25, 28])
    expect(percents(table.everyone)).toEqual([49, 26, 25])
    expect(table.widest).toMatchObject({ dimension: 'VAL', high: 'eps', low: 'pri' })
    expect(table.widest?.highShare).toBeCloseTo(0.566, 3)
    expect(table.widest?.lowShare).toBeCloseTo(0.119, 3)
  })

  it('counts segments by their voice', () => {
    const record = mesaOf(['DEM_NAC', 'CALIDAD', 'EXCED'], GROUP)
    record.act('voices-set', {
      territory: manabiOf(record).id,
      voices: record.programme.segments.map(({ id }) => ({ segment: id, voice: id === 'eps' ? 1 : 0 })),
    })
    const table = selectSegmentTable(record.programme, manabiOf(record))
    expect(table.official?.map((share) => share.toFixed(6))).toEqual(
      table.rows.find(({ segment }) => segment === 'eps')?.shares?.map((share) => share.toFixed(6)),
    )
  })

  it('has no difference to tell with one segment', () => {
    const record = mesaOf(['DEM_NAC', 'CALIDAD', 'EXCED'], GROUP.slice(0, 2))
    expect(selectSegmentTable(record.programme, manabiOf(record)).widest).toBeNull()
    expect(widestDifference(selectStrips(record.programme, manabiOf(record)))).toBeNull()
  })
})

describe('strips', () => {
  it('shows every member, every segment that answered, and where they differ most', () => {
    const { programme, territory } = group()
    const strips = selectStrips(programme, territory)
    expect(strips.map(({ members, segments }) => [members.length, segments.length])).toEqual([
      [6, 3],
      [6, 3],
      [6, 3],
    ])
    expect(widestDifference(strips)).toMatchObject({ strip: { indicator: 'EXCED' }, high: 'eps', low: 'pri' })
  })

  it('leaves out who has not connected every block', () => {
    const record = mesaOf(
      ['DEM_NAC', 'CALIDAD', 'EXCED'],
      [...GROUP, { member: 'aca-1', segment: 'aca', answers: [said('root', 'MER', 'PRO', 3)] }],
    )
    const [strip] = selectStrips(record.programme, manabiOf(record))
    expect(strip?.members.map(({ id }) => id)).not.toContain('aca-1')
    expect(strip?.segments.map(({ segment }) => segment)).not.toContain('aca')
  })
})

describe('agreement on one indicator', () => {
  it('is 100 less the relative spread (by hand: 0.1, 0.2, 0.3 have a spread of half their mean)', () => {
    expect(stripAgreement([0.1, 0.2, 0.3])).toBeCloseTo(50, 9)
    expect(stripAgreement([0.2, 0.2])).toBe(100)
    expect(stripAgreement([0.2])).toBeNull()
    expect(stripAgreement([0.01, 0.01, 0.9])).toBe(0)
  })

  it('of the mesa is that of its indicators by their weight, or unknown', () => {
    const { programme, territory } = group()
    const strips = selectStrips(programme, territory)
    const byHand = strips.map(({ agreement, official }) => (agreement ?? NaN) * (official ?? NaN))
    expect(mesaAgreement(strips)).toBeCloseTo((byHand[0] ?? 0) + (byHand[1] ?? 0) + (byHand[2] ?? 0), 9)
    expect(mesaAgreement(strips.map((strip, i) => (i === 0 ? { ...strip, agreement: null } : strip)))).toBeNull()
    expect(mesaAgreement([])).toBeNull()
  })

  it('takes its word from the figure that is shown', () => {
    expect([65, 64.5, 64.4, 50, 49.5, 49.4, 0].map(agreementWord)).toEqual([
      'high',
      'high',
      'medium',
      'medium',
      'medium',
      'low',
      'low',
    ])
  })
})
