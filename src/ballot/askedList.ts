import { type Question, questions } from '../domain/judgement'
import type { Invitation, InvitedIndicator } from './invitation'

/** One question of a list: which of two matters more, or how a product does on an indicator. */
export type AskedQuestion =
  | { readonly key: string; readonly kind: 'judgement'; readonly question: Question }
  | { readonly key: string; readonly kind: 'rating'; readonly product: string; readonly indicator: string }

type Asking = Pick<Invitation, 'kind' | 'products'> & {
  readonly indicators: readonly Pick<InvitedIndicator, 'id' | 'dimension'>[]
}

/**
 * The questions of a round in their order, each with the key that it has in a ballot: the same on the phone that answers and the
 * laptop that reads. Ratings go product by product.
 */
export function askedQuestions({ kind, indicators, products }: Asking): readonly AskedQuestion[] {
  if (kind === 'judgements')
    return questions(indicators).map((question) => ({
      key: `${question.first}|${question.second}`,
      kind: 'judgement',
      question,
    }))
  return products.flatMap((product) =>
    indicators.map(({ id }) => ({
      key: `${product.id}|${id}`,
      kind: 'rating' as const,
      product: product.id,
      indicator: id,
    })),
  )
}
