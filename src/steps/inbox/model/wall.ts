import type { Programme, Territory } from '../../../domain/programme'
import { LEVELS } from '../../../domain/scale'
import type { AnsweredStep } from '../../../domain/sitting'
import { questionsOf } from '../../../shared/model/ballots/asked'
import { sidesOf } from './lines'

/** One side of a comparison on the wall: from what to what it would change, or what a group holds. */
export interface WallSide {
  readonly name: string
  readonly swing: { readonly low: string; readonly high: string } | { readonly names: readonly string[] }
}

/** A question with its levels in words, for those who answer on paper. It knows nobody's answer. */
export type WallQuestion =
  | { readonly kind: 'judgement'; readonly sides: readonly [WallSide, WallSide] }
  | {
      readonly kind: 'rating'
      readonly product: string
      readonly indicator: string
      readonly question: string
      /** From 1 to 5. */
      readonly levels: readonly { readonly level: number; readonly says: string }[]
    }

/** The questions of a round as the wall shows them, in the order of the sheets. */
export function wallQuestions(programme: Programme, territory: Territory, step: AnsweredStep): readonly WallQuestion[] {
  const { indicators } = territory
  const sideOf = (id: string, name: string): WallSide => {
    const indicator = indicators.find((one) => one.id === id)
    return indicator
      ? { name, swing: { low: indicator.rubric[0], high: indicator.rubric[4] } }
      : { name, swing: { names: indicators.filter(({ dimension }) => dimension === id).map((one) => one.name) } }
  }
  return questionsOf(territory, step).map((asked) => {
    const [left, right] = sidesOf(asked, programme, territory)
    if (asked.kind === 'judgement')
      return { kind: 'judgement', sides: [sideOf(asked.question.first, left), sideOf(asked.question.second, right)] }
    const indicator = indicators.find(({ id }) => id === asked.indicator)
    return {
      kind: 'rating',
      product: left,
      indicator: right,
      question: indicator?.question ?? '',
      levels: LEVELS.map((level, i) => ({ level, says: indicator?.rubric[i] ?? '' })),
    }
  })
}
