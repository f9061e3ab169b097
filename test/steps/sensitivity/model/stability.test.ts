import { beforeAll, describe, expect, it } from 'vitest'
import { placesAt, withShare } from '../../../../src/engine/kernel/crossings'
import type { Complete } from '../../../../src/shared/model/evaluation'
import {
  curvesOf,
  pointsAt,
  responseOfRanked,
  type Slack,
  selectSlacks,
} from '../../../../src/steps/sensitivity/model/stability'
import { openApp } from '../../../support/app'
import { indicator, rankedIn } from '../../../support/ranking'

describe('the slack of every weight in the worked example', () => {
  let ranked: Complete
  let slacks: readonly Slack[]
  const of = (id: string) => {
    const found = slacks.find((slack) => slack.indicator === indicator(id))
    if (!found) throw new Error(id)
    return found
  }
  beforeAll(async () => {
    ranked = rankedIn(await openApp()).ranked
    slacks = selectSlacks(ranked)
  })

  it('d.0: the pair flips when DEM_NAC or PRECIO rises from .189 to .1935, or EXCED from .109 to .1135', () => {
    for (const [id, from, to] of [
      ['DEM_NAC', 0.189, 0.1935],
      ['PRECIO', 0.189, 0.1935],
      ['EXCED', 0.109, 0.1135],
    ] as const) {
      expect(of(id).weight).toBeCloseTo(from, 3)
      expect(of(id).high).toBeCloseTo(to, 4)
      expect(of(id).above).toEqual({ enters: ['queso-fresco'], leaves: ['cafe-arabigo'] })
    }
  })

  it('story 14: PRECIO is stable from 0 to 19,3 %, COMPET to 34,3 %', () => {
    expect(of('PRECIO').low).toBe(0)
    expect(Math.floor(of('PRECIO').high * 1000) / 10).toBe(19.3)
    expect(of('COMPET').low).toBe(0)
    expect(Math.floor(of('COMPET').high * 1000) / 10).toBe(34.3)
  })

  it('the most delicate comes first, and nobody is infinitely far without a reason', () => {
    const rooms = slacks.map(({ room }) => room)
    expect(rooms).toEqual(rooms.toSorted((one, other) => one - other))
    for (const { room, below, above } of slacks) expect(Number.isFinite(room)).toBe(below !== null || above !== null)
  })

  it('inside the ends a dense grid finds the same pair, first and order; outside, another', () => {
    const response = responseOfRanked(ranked)
    const { weights, indicators } = ranked.problem
    for (const slack of slacks) {
      const k = indicators.indexOf(slack.indicator)
      const at = (share: number) => placesAt(response, withShare(weights, k, share))
      const held = {
        pair: (places: readonly number[]) => places.map((place) => place <= 2).join(),
        first: (places: readonly number[]) => places.map((place) => place === 1).join(),
        order: (places: readonly number[]) => places.join(),
      }
      const today = placesAt(response, weights)
      const ends = { pair: [slack.low, slack.high], first: slack.first, order: slack.order } as const
      for (const what of ['pair', 'first', 'order'] as const) {
        const [low = 0, high = 1] = ends[what]
        for (let i = 1; i < 400; i++) {
          const share = low + ((high - low) * i) / 400
          expect(held[what](at(share)), `${slack.indicator} ${what} at ${share}`).toBe(held[what](today))
        }
        if (low > 0) expect(held[what](at(low - 1e-6))).not.toBe(held[what](today))
        if (high < 1) expect(held[what](at(high + 1e-6))).not.toBe(held[what](today))
      }
    }
  })

  it('draws the pair and who may enter, at today’s weight with today’s points', () => {
    const slack = of('PRECIO')
    const curves = curvesOf(ranked, slack)
    expect(curves.slice(0, 3).map(({ product, inPair }) => [product, inPair])).toEqual([
      ['cacao-fino', true],
      ['cafe-arabigo', true],
      ['queso-fresco', false],
    ])
    for (const { points } of curves) expect([points[0]?.[0], points.at(-1)?.[0]]).toEqual([0, 0.6])
    const today = pointsAt(ranked, slack.indicator, slack.weight)
    for (const { product, score } of ranked.evaluation.rows) expect(today.get(product)).toBeCloseTo(score, 9)
  })
})
