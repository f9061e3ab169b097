import type { MemberId, ProductId } from '../../../domain/ids'
import { isScored } from '../../../domain/product'
import type { Programme, Territory } from '../../../domain/programme'
import { memberSheet } from '../../../domain/rating'
import { isLevel, SCALE } from '../../../domain/scale'
import { oneSidedBallots, unusualBallots } from '../../../engine/influence'
import { at } from '../../../engine/kernel/matrix'
import { selectWeights } from '../../../shared/model/evaluation'

/** A ballot that deserves a question. Nothing is ever left out for it. */
export type BallotQuestion =
  | { readonly kind: 'unusual'; readonly member: MemberId }
  | { readonly kind: 'one-sided'; readonly member: MemberId; readonly product: ProductId }

/** Members whose weights lie far from the others', and sheets that give one product the top and all others the bottom. */
export function selectBallotQuestions(programme: Programme, territory: Territory): readonly BallotQuestion[] {
  const complete = selectWeights(programme, territory).members.flatMap(({ member, weights }) =>
    weights ? [{ member, weights }] : [],
  )
  const far = complete.length === 0 ? [] : unusualBallots(complete.map(({ weights }) => weights)).unusual
  const products = territory.candidates.filter(isScored).map(({ id }) => id)
  const sheets = territory.members.flatMap(({ id }) => {
    const sheet = territory.sheets[memberSheet(id)]
    return sheet ? [{ member: id, levels: products.map((product) => levelsOf(sheet[product] ?? {})) }] : []
  })
  const sided = oneSidedBallots(
    sheets.map(({ levels }) => levels),
    SCALE,
  )
  return [
    ...far.map((i) => ({ kind: 'unusual' as const, member: at(complete, i).member })),
    ...sided.map(({ member, alternative }) => ({
      kind: 'one-sided' as const,
      member: at(sheets, member).member,
      product: at(products, alternative),
    })),
  ]
}

const levelsOf = (row: Readonly<Record<string, { readonly value: unknown }>>): readonly number[] =>
  Object.values(row).flatMap(({ value }) => (isLevel(value) ? [value] : []))
