import { describe, expect, it } from 'vitest'
import { WEIGHING_WAYS } from '../../../src/domain/directWeights'
import { TIMES, wayAdvice } from '../../../src/steps/weights/model/wayAdvice'

describe('which way of weighing', () => {
  const yesNo = [true, false]
  const all = TIMES.flatMap((time) =>
    yesNo.flatMap((figures) => yesNo.map((degree) => [time, figures, degree, wayAdvice({ time, figures, degree })])),
  )

  it('follows from three answers, whichever they are', () => {
    expect(all.map((one) => one.join(' ')).join('\n')).toBe(
      [
        'short true true points',
        'short true false order',
        'short false true order',
        'short false false order',
        'medium true true best-worst',
        'medium true false order',
        'medium false true best-worst',
        'medium false false order',
        'long true true pairs',
        'long true false pairs',
        'long false true pairs',
        'long false false pairs',
      ].join('\n'),
    )
  })

  it('has a situation for every way, and asks nobody who avoids figures to share out points', () => {
    expect(WEIGHING_WAYS.filter((way) => !all.some(([, , , advised]) => advised === way))).toEqual([])
    expect(all.filter(([, figures, , advised]) => !figures && advised === 'points')).toEqual([])
  })
})
