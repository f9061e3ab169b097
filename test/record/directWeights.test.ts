import { describe, expect, it } from 'vitest'
import type { DirectWeights, GivenBestWorst } from '../../src/domain/directWeights'
import { type IndicatorId, id, type MemberId } from '../../src/domain/ids'
import { decide } from '../../src/record/decide'
import type { Act } from '../../src/record/kinds'
import { territory } from '../support/everyAct'
import { OPEN } from '../support/steps'

const mesa = OPEN.folded.programme?.territories[territory]
const asked = mesa?.indicators.map((one) => one.id) ?? []
const member = id<MemberId>('EPS-01')
const codes = (act: Act): readonly string[] => {
  const outcome = decide(OPEN.folded, act)
  return outcome.status === 'refused' ? outcome.findings.map(({ code }) => code) : []
}
const given = (answer: DirectWeights) => codes({ kind: 'direct-weights-given', body: { territory, member, answer } })
const points = (...figures: readonly number[]): DirectWeights => ({
  way: 'points',
  points: asked.map((indicator, k) => ({ indicator, points: figures[k] ?? 0 })),
})

describe('an answer by a fast way of weighing', () => {
  it('is taken when it says of each indicator how it weighs', () => {
    expect(asked).toHaveLength(2)
    expect(given(points(70, 30))).toEqual([])
    expect(given({ way: 'order', order: asked })).toEqual([])
  })

  it('is refused with points that are not a hundred, or fewer than none', () => {
    expect(given(points(70, 20))).toEqual(['points-off-budget'])
    expect(given(points(110, -10))).toEqual(['points-off-budget'])
  })

  it('is refused where an indicator is missing, strange or there twice', () => {
    const [one] = asked
    if (!one) throw new Error('two are asked')
    expect(given({ way: 'order', order: [one] })).toEqual(['weights-indicator-left'])
    expect(given({ way: 'order', order: [one, one] })).toEqual(['weights-indicator-strange', 'weights-indicator-left'])
    expect(given({ way: 'order', order: [...asked, id<IndicatorId>('OTRO')] })).toEqual(['weights-indicator-strange'])
  })

  it('by best and worst needs two ends that agree, in figures of the scale', () => {
    const [best, worst] = asked
    if (!best || !worst) throw new Error('two are asked')
    const answer = (toBest: number, toWorst: number): GivenBestWorst => ({
      way: 'best-worst',
      best,
      worst,
      comparisons: [
        { indicator: best, toBest: 1, toWorst },
        { indicator: worst, toBest, toWorst: 1 },
      ],
    })
    expect(given(answer(3, 3))).toEqual([])
    expect(given(answer(3, 4))).toEqual(['best-worst-ends'])
    expect(given(answer(10, 10))).toEqual(['saaty-out-of-scale', 'saaty-out-of-scale'])
    expect(given({ ...answer(3, 3), worst: best })).toEqual(['best-worst-ends'])
  })

  it('is refused of somebody unknown, and how people are asked once there are ratings', () => {
    const strange = { territory, member: id<MemberId>('NADIE'), answer: points(70, 30) }
    expect(codes({ kind: 'direct-weights-given', body: strange })).toEqual(['member-unknown'])
    const line = [0, 25, 50, 75, 100] as const
    const choice = { territory, official: 'ahp', valueLine: line, weighing: 'points' } as const
    expect(codes({ kind: 'method-chosen', body: choice })).toEqual(['method-after-scores'])
  })
})

it('a value line takes its three answers, of an indicator that is asked', () => {
  const line = (answers: readonly null[], indicator: IndicatorId | null = null) =>
    codes({ kind: 'value-line-asked', body: { territory, indicator, answers } })
  expect(line([null, null, null])).toEqual([])
  expect(line([null])).toEqual(['value-answers-missing'])
  expect(line([null, null, null], id<IndicatorId>('OTRO'))).toEqual(['indicator-unknown'])
})
