import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import type { Act } from '../../src/record/kinds'
import { olderOffences } from '../../src/record/soundness'
import { asBefore } from './asBefore'
import { MANABI, product, rate, STARTED, WEIGHED, written } from './sample'

const offences = (events: readonly Event[]) =>
  olderOffences(events, fold(events)).map(({ event, findings }) => [event.kind, findings.map(({ code }) => code)])
const again: Act = { kind: 'products-proposed', body: { territory: MANABI, products: [product('Cacao')] } }

describe('acts from before the rules of today', () => {
  it('are told when those rules would refuse them, though they count', () => {
    const old = asBefore([...STARTED, rate('cacao', 'DEM', 4)])
    expect(fold(old).aside).toEqual([])
    expect(offences(old)).toEqual([['ratings-recorded', ['weights-still-open']]])
  })

  it('are not told when the rules of today would take them', () => {
    expect(offences(asBefore([...WEIGHED, rate('cacao', 'DEM', 4)]))).toEqual([])
    expect(offences(written([...WEIGHED, rate('cacao', 'DEM', 4)]))).toEqual([])
  })

  it('are not told again when they stand aside already', () => {
    const judged = asBefore([again], written(STARTED))
    expect(fold(judged).aside.map(({ event }) => event.kind)).toEqual(['products-proposed'])
    expect(offences(judged)).toEqual([])
  })

  it('are found in whatever order the record came', () => {
    const old = asBefore([...STARTED, rate('cacao', 'DEM', 4)])
    expect(offences(old.toReversed())).toEqual(offences(old))
  })
})
