import { beforeAll, describe, expect, it } from 'vitest'
import { scoresBy } from '../../../../src/engine/standing'
import { levelOf } from '../../../../src/engine/suggest'
import { selectProgramme } from '../../../../src/shared/model/current'
import { selectSuggestions } from '../../../../src/shared/model/suggestions'
import { selectGuards, selectOverlaps } from '../../../../src/steps/sensitivity/model/guards'
import { measuredChange } from '../../../../src/steps/sensitivity/model/measuredChange'
import { type Flip, selectFlips } from '../../../../src/steps/sensitivity/model/smallest'
import { EXAMPLE, openApp } from '../../../support/app'
import { product, rankedIn } from '../../../support/ranking'

async function opened(path?: string) {
  const store = await openApp(path)
  const programme = selectProgramme(store.getState())
  if (!programme) throw new Error('no programme')
  return { programme, ...rankedIn(store) }
}

type Of<K extends Flip['kind']> = Extract<Flip, { readonly kind: K }>
const ofKind = <K extends Flip['kind']>(flips: readonly Flip[], kind: K) =>
  flips.filter((flip): flip is Of<K> => flip.kind === kind)

describe('the smallest changes of the worked example', () => {
  let flips: readonly Flip[]
  let setting: Awaited<ReturnType<typeof opened>>
  beforeAll(async () => {
    setting = await opened()
    flips = selectFlips(setting.programme, setting.territory, setting.ranked)
  })

  it('come kind by kind, since sizes of two kinds are no sizes of one thing, the smallest of each first', () => {
    const kinds = [...new Set(flips.map(({ kind }) => kind))]
    expect(flips.map(({ kind }) => kind)).toEqual(kinds.flatMap((kind) => ofKind(flips, kind).map(() => kind)))
    expect(kinds[0]).toBe('rating')
    for (const kind of kinds) {
      const sizes = ofKind(flips, kind).map(({ size }) => size)
      expect(sizes).toEqual(sizes.toSorted((one, other) => one - other))
    }
    for (const { enters } of flips) expect(enters).toEqual(['queso-fresco'])
  })

  it('one rating by one step really gives the other pair', () => {
    const ratings = ofKind(flips, 'rating')
    expect(ratings.length).toBeGreaterThan(0)
    const { problem, evaluation } = setting.ranked
    for (const flip of ratings) {
      expect(Math.abs(flip.to - flip.from)).toBe(1)
      const [i, k] = [problem.products.indexOf(flip.product), problem.indicators.indexOf(flip.indicator)]
      const levels = problem.scores.map((row, r) => row.map((level, c) => (r === i && c === k ? flip.to : level)))
      const scores = scoresBy(problem, { method: evaluation.official, levels })
      const [cafe, queso] = ['cafe-arabigo', 'queso-fresco'].map((id) => scores[problem.products.indexOf(product(id))])
      expect(queso ?? 0).toBeGreaterThanOrEqual(cafe ?? 0)
    }
  })

  it('weights moved together move less than any moved alone', () => {
    const [spread] = ofKind(flips, 'spread')
    const alone = Math.min(...ofKind(flips, 'weight').map(({ size }) => size))
    expect(spread?.size).toBeLessThanOrEqual(alone)
    expect(spread?.givers).not.toContain(spread?.taker)
  })

  it('with one ballot nobody can be missing', () => {
    expect(ofKind(flips, 'people')).toEqual([])
    expect(ofKind(flips, 'segment')).toEqual([])
  })

  it('guards: other spacings, other methods, each outsider dropped, one worse than all added', () => {
    const guards = selectGuards(setting.ranked)
    expect(guards.filter(({ kind }) => kind === 'spacing')).toHaveLength(2)
    expect(guards.filter(({ kind }) => kind === 'dropped')).toHaveLength(3)
    expect(guards.find((guard) => guard.kind === 'method' && guard.method === 'topsis')?.same).toBe(false)
    expect(guards.find(({ kind }) => kind === 'dominated')?.same).toBe(true)
    expect(selectOverlaps(setting.ranked)).toEqual({ repeated: [], opposed: [], flat: [] })
  })
})

describe('a measured value', () => {
  it('is told where the mesa rates what one value suggests: at the cut it would suggest the other level', async () => {
    const { territory } = await opened(EXAMPLE)
    let told = 0
    for (const [of, row] of selectSuggestions(territory, null))
      for (const [on, { level, parts }] of row) {
        const [part] = parts
        const to = level < 5 ? level + 1 : level - 1
        const found = measuredChange(territory, { product: of, indicator: on, from: level, to })
        if (parts.length > 1 || !part) {
          expect(found).toBeNull()
          continue
        }
        if (!found) continue
        told += 1
        const sub = territory.indicators.flatMap(({ subs }) => subs).find(({ id }) => id === part.sub)
        if (!sub) throw new Error(part.sub)
        // Reached going up; passed by a hair going down.
        const beyond = sub.direction === 'max' ? -1 : 1
        const value = to > level ? found.to : found.to + beyond * 1e-6 * Math.max(1, Math.abs(found.to))
        expect(levelOf(value, sub)).toBe(to)
        expect(found.from).toBe(part.value)
        expect(measuredChange(territory, { product: of, indicator: on, from: level === 1 ? 2 : 1, to: 3 })).toBeNull()
      }
    expect(told).toBeGreaterThan(5)
  })
})

describe('people who are missing', () => {
  it('on the example, those named give another pair without the others', async () => {
    const { programme, territory, ranked } = await opened(EXAMPLE)
    const flips = selectFlips(programme, territory, ranked)
    for (const { members, of } of ofKind(flips, 'people')) {
      expect(members).toBeGreaterThan(0)
      expect(members).toBeLessThanOrEqual(of / 2)
    }
    for (const flip of flips) expect(flip.enters.length + flip.leaves.length).toBeGreaterThan(0)
  })
})
