import { type IndicatorId, id, type MemberId, type ProductId } from '../../src/domain/ids'
import type { Territory } from '../../src/domain/programme'
import { memberSheet, type RatedCell, type Rating, type Sheet, type SheetId } from '../../src/domain/rating'

/** A repeatable source of numbers in 0 … 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * A mesa made into others by chance, each by another road: people rate and not mesitas, a plenary stands over both, states and
 * gaps, another line of values, TOPSIS as the official method, voices that differ, pairs that a segment left out.
 */
export function otherMesas(territory: Territory, seed: number): readonly (readonly [string, Territory])[] {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)]
    if (one === undefined) throw new RangeError('nothing to pick from')
    return one
  }
  const products = territory.candidates.map((one) => one.id)
  const indicators = territory.indicators.map((one) => one.id)
  const sheet = (values: readonly (Rating | null)[]): Sheet => {
    const rows: Record<ProductId, Record<IndicatorId, RatedCell>> = {}
    for (const product of products) {
      const row: Record<IndicatorId, RatedCell> = {}
      for (const indicator of indicators) {
        const value = pick(values)
        if (value !== null)
          row[indicator] = { value, round: 1, firstRound: null, reason: random() < 0.05 ? 'Por escrito' : '' }
      }
      rows[product] = row
    }
    return rows
  }
  const people = territory.members.slice(0, 23)
  const byPeople = Object.fromEntries(
    people.map((member): readonly [SheetId, Sheet] => [
      memberSheet(id<MemberId>(member.id)),
      sheet([1, 2, 3, 4, 5, 5, 'SD', 'NA', null]),
    ]),
  )
  const half = Object.fromEntries(
    Object.entries(territory.judgements).map(([member, all]) => [
      member,
      all.filter(({ first, second }) => !(first === 'DEM_NAC' && second === 'PRECIO') && random() < 0.9),
    ]),
  )
  const voices = Object.fromEntries(Object.keys(territory.voices).map((segment, i) => [segment, i % 3]))
  const line = [0, 10, 30, 60, 100] as const
  return [
    ['people', { ...territory, sheets: byPeople }],
    [
      'plenary over people and mesitas',
      { ...territory, sheets: { ...territory.sheets, ...byPeople, plenary: sheet([2, 4, null, null, 'NA', 'SD']) } },
    ],
    ['TOPSIS, with gaps', { ...territory, sheets: byPeople, method: { ...territory.method, official: 'topsis' } }],
    ['another line of values', { ...territory, sheets: byPeople, method: { ...territory.method, valueLine: line } }],
    ['voices and unanswered pairs', { ...territory, judgements: half, voices: { ...voices } }],
    ['a plenary alone', { ...territory, sheets: { plenary: sheet([1, 2, 3, 4, 5, 'SD', 'NA', null]) } }],
    ['almost nobody knows', { ...territory, sheets: { plenary: sheet(['SD', 'NA', 'NA', 3, null]) } }],
  ]
}
