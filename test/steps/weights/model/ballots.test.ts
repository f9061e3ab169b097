import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../../data/build/workedExample'
import { id, type MemberId } from '../../../../src/domain/ids'
import { selectBallotReport, selectBallots } from '../../../../src/steps/weights/model/ballots'
import { manabiOf, mesaOf, said } from '../../../support/mesa'

const CALM = [
  said('PRO', 'CALIDAD', 'COMPET', 2),
  said('PRO', 'COMPET', 'VOLUMEN', 2),
  said('PRO', 'CALIDAD', 'VOLUMEN', 4),
]
const CIRCLE = [
  said('PRO', 'CALIDAD', 'COMPET', 3),
  said('PRO', 'COMPET', 'VOLUMEN', 3),
  said('PRO', 'CALIDAD', 'VOLUMEN', -3),
]
const INDICATORS = ['CALIDAD', 'COMPET', 'VOLUMEN']

describe('the report on ballots', () => {
  it('story 16: says how many are over 0,10 and the result with and without them', () => {
    const record = mesaOf(INDICATORS, [
      { member: 'ana', segment: 'eps', answers: CALM },
      { member: 'beto', segment: 'eps', answers: CIRCLE },
    ])
    const report = selectBallotReport(record.programme, manabiOf(record))
    expect(report.total).toBe(2)
    expect(report.above).toEqual(['beto'])
    // Alone, Ana's 4 : 2 : 1; with Beto each answer is the geometric mean of both.
    expect(report.withoutThem.weights?.map((w) => w.toFixed(4))).toEqual(['0.5714', '0.2857', '0.1429'])
    expect(report.withAll.weights?.map((w) => w.toFixed(4))).not.toEqual(['0.5714', '0.2857', '0.1429'])
    expect(report.largestShift).toBeGreaterThan(0.01)
    expect(report.withAll.cut).toBeNull()
  })

  it('has no result without them when nobody else is left', () => {
    const record = mesaOf(INDICATORS, [{ member: 'beto', segment: 'eps', answers: CIRCLE }])
    const report = selectBallotReport(record.programme, manabiOf(record))
    expect(report.withoutThem.weights).toBeNull()
    expect(report.largestShift).toBeNull()
  })

  it('names the pair where there is a ranking', () => {
    const record = workedExample()
    const report = selectBallotReport(record.programme, manabiOf(record))
    expect(report).toMatchObject({ total: 1, above: [], largestShift: 0 })
    expect(report.withAll.cut?.pair).toEqual(['cacao-fino', 'cafe-arabigo'])
  })
})

describe('deliveries', () => {
  it('take "I don’t know" for an answer and count the rest', () => {
    const record = mesaOf(INDICATORS, [
      { member: 'ana', segment: 'eps', answers: [...CALM.slice(0, 2), said('PRO', 'CALIDAD', 'VOLUMEN', null)] },
      { member: 'beto', segment: 'pub', answers: CALM.slice(0, 1) },
      { member: 'caro', segment: 'pub', answers: [] },
    ])
    const seen = selectBallots(manabiOf(record)).map(({ member, answered, questions, delivered }) => [
      member.id,
      answered,
      questions,
      delivered,
    ])
    expect(seen).toEqual([
      [id<MemberId>('ana'), 3, 3, true],
      [id<MemberId>('beto'), 1, 3, false],
      [id<MemberId>('caro'), 0, 3, false],
    ])
  })
})
