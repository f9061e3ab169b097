import {
  type ItemId,
  inverse,
  type Judgement,
  type Question,
  ROOT,
  type Saaty,
  sameQuestion,
} from '../../domain/judgement'
import type { Programme, Territory } from '../../domain/programme'

/** Name of an indicator; its id while the territory does not know it. */
export const indicatorName = ({ indicators }: Pick<Territory, 'indicators'>, indicator: string): string =>
  indicators.find(({ id }) => id === indicator)?.name ?? indicator

/** Name of a dimension or an indicator; its id while the programme does not know it. */
export const itemName = (programme: Programme, territory: Territory, item: ItemId): string =>
  programme.dimensions.find(({ id }) => id === item)?.name ?? indicatorName(territory, item)

/** What a choice between two things swings: the ends of an indicator's rubric, or the indicators of a dimension. */
export type Swing =
  | { readonly kind: 'levels'; readonly low: string; readonly high: string; readonly question: string }
  | { readonly kind: 'members'; readonly names: readonly string[] }

export function swingOf(territory: Territory, { node }: Question, item: ItemId): Swing {
  if (node === ROOT) {
    const own = territory.indicators.filter(({ dimension }) => dimension === item)
    return { kind: 'members', names: own.map(({ name }) => name) }
  }
  const indicator = territory.indicators.find(({ id }) => id === item)
  const [low = '', , , , high = ''] = indicator?.rubric ?? []
  return { kind: 'levels', low, high, question: indicator?.question ?? '' }
}

/** A ballot's answer to a question, from the side the question names first: null is "I don't know", undefined no answer. */
export function answerTo(ballot: readonly Judgement[], question: Question): Saaty | null | undefined {
  const found = ballot.find((judgement) => sameQuestion(judgement, question))
  if (!found || found.value === null) return found?.value
  return found.first === question.first ? found.value : inverse(found.value)
}
