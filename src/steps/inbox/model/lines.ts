import type { AskedQuestion } from '../../../ballot/askedList'
import type { Programme, Territory } from '../../../domain/programme'

/** What stands to the left and to the right of a line's boxes: the two that are compared, or a product and an indicator. */
export function sidesOf(
  question: AskedQuestion,
  { dimensions }: Programme,
  { indicators, candidates }: Territory,
): readonly [left: string, right: string] {
  const named: readonly { readonly id: string; readonly name: string }[] = [...dimensions, ...indicators, ...candidates]
  const nameOf = (id: string) => named.find((one) => one.id === id)?.name ?? id
  return question.kind === 'judgement'
    ? [nameOf(question.question.first), nameOf(question.question.second)]
    : [nameOf(question.product), nameOf(question.indicator)]
}
