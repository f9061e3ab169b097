import type { Datum } from '../../../domain/datum'
import type { IndicatorId, MemberId, ProductId } from '../../../domain/ids'
import {
  type ItemId,
  inverse,
  type Judgement,
  type Question,
  questions,
  type Saaty,
  sameQuestion,
} from '../../../domain/judgement'
import type { Territory } from '../../../domain/programme'
import type { RatedCell, Rating, SheetId } from '../../../domain/rating'

/**
 * What a value of a file is to what the mesa already has. `sealed`: something is there that may not be shown yet, so that
 * nobody learns by a file whether it says the same. `out`: the mesa has no such place.
 */
export type News<T> =
  | { readonly status: 'new' | 'sealed' | 'out' }
  | { readonly status: 'same' | 'replaces'; readonly before: T }

export interface BroughtRating {
  readonly sheet: SheetId
  readonly product: ProductId
  readonly indicator: IndicatorId
  readonly value: Rating
  /** null where the file says none. */
  readonly reason: string | null
}

const ratedIn = (territory: Territory, { sheet, product, indicator }: BroughtRating): RatedCell | undefined =>
  territory.sheets[sheet]?.[product]?.[indicator]

/**
 * @param shown the territory as it may be shown
 * @param written the same with all that is written in it
 */
export function ratingNews(shown: Territory, written: Territory, one: BroughtRating): News<RatedCell> {
  const [seen, there] = [ratedIn(shown, one), ratedIn(written, one)]
  if (!there) return { status: 'new' }
  if (!seen) return { status: 'sealed' }
  return { status: saysTheSame(seen, one) ? 'same' : 'replaces', before: seen }
}

const saysTheSame = (before: RatedCell, { value, reason }: BroughtRating): boolean =>
  before.value === value && (reason === null || reason === before.reason)

/** Whether writing it would change nothing: such a value is no event, and its reason stays. */
export const isUnchanged = (written: Territory, one: BroughtRating): boolean => {
  const before = ratedIn(written, one)
  return before !== undefined && saysTheSame(before, one)
}

export function datumNews({ data }: Territory, one: Datum): News<Datum> {
  const before = data[one.product]?.[one.sub]
  if (!before) return { status: 'new' }
  const same = (Object.keys(one) as readonly (keyof Datum)[]).every((key) => before[key] === one[key])
  return { status: same ? 'same' : 'replaces', before }
}

export interface BroughtJudgement {
  readonly member: MemberId
  readonly first: ItemId
  readonly second: ItemId
  readonly value: Saaty | null
}

/** The question that a file answers, or null when the mesa asks none of these two. */
export const questionOf = (territory: Territory, { first, second }: BroughtJudgement): Question | null =>
  questions(territory.indicators).find(({ node, ...pair }) =>
    sameQuestion({ node, ...pair }, { node, first, second }),
  ) ?? null

export function judgementNews(shown: Territory, written: Territory, one: BroughtJudgement): News<Judgement> {
  const question = questionOf(written, one)
  if (!question) return { status: 'out' }
  const answered = (territory: Territory) =>
    (territory.judgements[one.member] ?? []).find((before) => sameQuestion(before, question))
  const [seen, there] = [answered(shown), answered(written)]
  if (!there) return { status: 'new' }
  if (!seen) return { status: 'sealed' }
  const turned = seen.first === one.first || seen.value === null ? seen.value : inverse(seen.value)
  return { status: turned === one.value ? 'same' : 'replaces', before: seen }
}
