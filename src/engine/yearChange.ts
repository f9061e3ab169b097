import type { MemberId, ProductId } from '../domain/ids'
import type { Programme, Territory } from '../domain/programme'
import { isSheetFilled, type RatedCell, type Sheet, type SheetId } from '../domain/rating'
import { isLevel, nearestLevel, SCALE } from '../domain/scale'
import { count } from './count'
import { groupWeights } from './groupWeights'
import { joinBallots } from './joinBallots'
import { type MixedValues, mixedValues } from './kernel/factorParts'
import { type FormulaEvaluator, suggest } from './suggest'

/**
 * What may differ between two years, in the usual order: the world (data), the mesa (what it rated, what it weighed, who competes,
 * who speaks), and the way of counting.
 */
export const FACTORS = ['data', 'ratings', 'weights', 'candidates', 'people', 'method'] as const
export type Factor = (typeof FACTORS)[number]

/** One year of a province. */
export interface YearState {
  readonly segments: Programme['segments']
  readonly territory: Territory
}

/** Points in millionths, so that parts are whole and sum exactly. */
const MILLIONTHS = 1_000_000

/**
 * By how many millionths of a point the first product is ahead of the second, in every mix of two years: 64 counts.
 *
 * - `people`: the list of persons and tables, and so who is heard. Whoever is heard in one year only counts with what they said then.
 * - `weights`, `ratings`: what those who are heard in both years said in which of them. Weights are asked about the indicators of
 *   their year; one that is not counted has none, and the others share its weight.
 * - `data`: a rating follows its suggestion and keeps its departure from it, as in scenarios, within the scale.
 * - `method`: official method, value line, how ratings are joined, the voices of the segments, and which indicators are counted
 *   with which cuts. An indicator that did not exist weighed nothing.
 *
 * @param before null values stand where a mix has no weights, or lacks one of the two products
 * @param evaluate null while the formula engine is not loaded
 */
export function yearValues(
  before: YearState,
  after: YearState,
  [first, second]: readonly [ProductId, ProductId],
  evaluate: FormulaEvaluator | null,
): MixedValues {
  const weighed = remembered((people: boolean, weights: boolean, voices: boolean) =>
    weightsOf(before, after, { people, weights, voices }),
  )
  return mixedValues(FACTORS.length, (bit) => {
    const isNow = (factor: Factor) => bit(FACTORS.indexOf(factor))
    const of = (factor: Factor) => (isNow(factor) ? after : before).territory
    const { method, indicators } = of('method')
    const { tables, members } = of('people')
    const asked = of('weights').indicators
    const shares = weighed(isNow('people'), isNow('weights'), isNow('method'))
    if (!shares) return null
    const counted = indicators.map(({ id }) => shares[asked.findIndex((one) => one.id === id)] ?? 0)
    const whole = counted.reduce((sum, share) => sum + share, 0)
    if (whole <= 0) return null
    const mixed: Territory = {
      ...of('candidates'),
      indicators,
      tables,
      members,
      method,
      sheets: sheetsOf(before.territory, after.territory, isNow, indicators, evaluate),
    }
    // The very shares where none left: dividing by a sum of 0.9999… would move the two ends.
    const same = asked.length === indicators.length && asked.every(({ id }, i) => indicators[i]?.id === id)
    const weights = same ? counted : counted.map((share) => share / whole)
    const result = count({ weights, open: [] }, joinBallots(mixed), method)
    if (result.status === 'uncounted') return null
    const [one, other] = [first, second].map((product) => result.rows.find((row) => row.product === product)?.score)
    return one === undefined || other === undefined ? null : Math.round((one - other) * MILLIONTHS)
  })
}

interface WeightsMix {
  readonly people: boolean
  readonly weights: boolean
  readonly voices: boolean
}

function weightsOf(
  before: YearState,
  after: YearState,
  { people, weights, voices }: WeightsMix,
): readonly number[] | null {
  const of = (now: boolean) => (now ? after : before)
  const own = of(weights).territory.judgements
  const other = of(!weights).territory.judgements
  const heard = Object.entries(of(people).territory.judgements).filter(([, said]) => said.length > 0)
  const judgements = Object.fromEntries(
    heard.map(([member, said]) => [member, spokenBy(own, member) ?? spokenBy(other, member) ?? said]),
  )
  const { indicators } = of(weights).territory
  const { members } = of(people).territory
  return groupWeights(of(people), { judgements, members, indicators, voices: of(voices).territory.voices }).official
    .weights
}

/** What somebody answered; null who said nothing. Ids are their own keys here. */
const spokenBy = (judgements: Territory['judgements'], member: string) => {
  const said = judgements[member as MemberId]
  return said && said.length > 0 ? said : null
}

function sheetsOf(
  before: Territory,
  after: Territory,
  isNow: (factor: Factor) => boolean,
  indicators: Territory['indicators'],
  evaluate: FormulaEvaluator | null,
): Territory['sheets'] {
  const of = (now: boolean) => (now ? after : before)
  const [own, other] = [of(isNow('ratings')), of(!isNow('ratings'))]
  const filled = Object.entries(of(isNow('people')).sheets).filter(([, sheet]) => isSheetFilled(sheet))
  return Object.fromEntries(
    filled.flatMap(([key]) => {
      const id = key as SheetId
      const year = isSheetFilled(own.sheets[id]) ? own : other
      const sheet = year.sheets[id]
      const data = of(isNow('data'))
      return sheet ? [[id, data === year ? sheet : moved(sheet, year, data, indicators, evaluate)]] : []
    }),
  )
}

/** A sheet with each rating as many levels away as what the data suggest is. */
function moved(
  sheet: Sheet,
  from: Territory,
  to: Territory,
  indicators: Territory['indicators'],
  evaluate: FormulaEvaluator | null,
): Sheet {
  return Object.fromEntries(
    Object.entries(sheet).map(([key, row]) => {
      const product = key as ProductId
      const cells = Object.entries(row).map(([name, cell]): readonly [string, RatedCell] => {
        const indicator = indicators.find(({ id }) => id === name)
        if (!indicator || !isLevel(cell.value)) return [name, cell]
        const was = suggest(from, product, indicator, evaluate)?.level
        const is = suggest(to, product, indicator, evaluate)?.level
        if (was === undefined || is === undefined || was === is) return [name, cell]
        const level = Math.min(SCALE.max, Math.max(SCALE.min, cell.value + is - was))
        return [name, { ...cell, value: nearestLevel(level) }]
      })
      return [key, Object.fromEntries(cells)]
    }),
  )
}

/** Remembers a function of three yes or no: the costly part is asked eight times, not sixty-four. */
function remembered<R>(compute: (one: boolean, two: boolean, three: boolean) => R) {
  const known = new Map<string, R>()
  return (one: boolean, two: boolean, three: boolean): R => {
    const key = `${one}${two}${three}`
    const found = known.get(key)
    if (found !== undefined) return found
    const result = compute(one, two, three)
    known.set(key, result)
    return result
  }
}
