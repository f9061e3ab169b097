import { describe, expect, it } from 'vitest'
import { type IndicatorId, id, type SegmentId } from '../../../src/domain/ids'
import type { Scenario } from '../../../src/domain/scenario'
import { fold } from '../../../src/record/fold'
import { scenarioDifference } from '../../../src/shared/model/scenarioDifference'
import { MANABI, STARTED, written } from '../../record/sample'

const events = written([
  ...STARTED,
  {
    kind: 'voices-set',
    body: { territory: MANABI, voices: [{ segment: id<SegmentId>('eps'), voice: 2 }] },
  },
])
const mesa = fold(events).programme?.territories[MANABI]
const own = [0.5, 0.3, 0.2]
const base: Scenario = {
  id: id('uno'),
  name: null,
  description: null,
  weights: { kind: 'mesa' },
  method: mesa?.method.official ?? 'ahp',
  settings: [],
  valueLine: null,
  joining: null,
  without: { indicators: [], products: [], mesas: [] },
  twoChains: false,
  changes: [],
}
const differenceOf = (change: Partial<Scenario>) => {
  if (!mesa) throw new Error('no mesa')
  return scenarioDifference({ ...base, ...change }, mesa, own)
}
const typed = (...millionths: readonly number[]) => {
  const shares = millionths.map((share, k) => ({
    indicator: id<IndicatorId>(['DEM', 'PRECIO', 'CALIDAD'][k] ?? ''),
    millionths: share,
  }))
  const { weights } = differenceOf({ weights: { kind: 'typed', shares } })
  if (weights.kind !== 'typed') throw new Error(weights.kind)
  return weights
}
const rounded = ({ moves }: ReturnType<typeof typed>) =>
  moves.map(({ indicator, from, to }) => [indicator, from, Number(to.toFixed(6))])

describe('what a scenario assumes that the mesa does not', () => {
  it('is another method or line, and not the mesa’s own written again', () => {
    expect(differenceOf({})).toMatchObject({ method: null, valueLine: null, weights: { kind: 'mesa' } })
    expect(differenceOf({ method: 'topsis' }).method).toBe('topsis')
    expect(differenceOf({ valueLine: mesa?.method.valueLine ?? null }).valueLine).toBeNull()
    expect(differenceOf({ valueLine: [0, 40, 70, 90, 100] }).valueLine).toEqual([0, 40, 70, 90, 100])
  })

  it('is the voice of each segment that is not the one it has, and nothing when all are', () => {
    const voices = (...named: readonly (readonly [string, number])[]) =>
      differenceOf({
        weights: { kind: 'voices', voices: named.map(([segment, voice]) => ({ segment: id(segment), voice })) },
      }).weights
    expect(voices(['eps', 2], ['pub', 1])).toEqual({ kind: 'mesa' })
    expect(voices(['eps', 3], ['pub', 1])).toEqual({ kind: 'voices', voices: [{ segment: 'eps', voice: 3 }] })
    expect(voices(['eps', 2], ['pub', 0])).toEqual({ kind: 'voices', voices: [{ segment: 'pub', voice: 0 }] })
  })
})

describe('typed weights', () => {
  it('are told from the largest move to the smallest, as parts of what was typed', () => {
    // 2 : 2 : 6 of 10 against 5 : 3 : 2.
    expect(rounded(typed(400_000, 400_000, 1_200_000))).toEqual([
      ['CALIDAD', 0.2, 0.6],
      ['DEM', 0.5, 0.2],
      ['PRECIO', 0.3, 0.2],
    ])
  })

  it('are one move alone when the others keep their proportions', () => {
    // 0.5 becomes 0.75, and 0.3 : 0.2 share the quarter left as 0.15 : 0.1.
    expect(typed(750_000, 150_000, 100_000).alone).toBe(true)
    expect(typed(750_000, 140_000, 110_000).alone).toBe(false)
  })

  it('are no move at all when they are the mesa’s, and nothing when all are nought', () => {
    expect(rounded(typed(500_000, 300_000, 200_000))).toEqual([])
    expect(typed(500_000, 300_000, 200_000).alone).toBe(true)
    expect(typed(0, 0, 0)).toEqual({ kind: 'typed', moves: [], alone: false })
  })

  it('that leave an indicator out give it nothing', () => {
    expect(rounded(typed(500_000, 500_000))).toEqual([
      ['PRECIO', 0.3, 0.5],
      ['CALIDAD', 0.2, 0],
    ])
  })
})
