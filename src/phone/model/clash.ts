import type { BallotAnswers } from '../../ballot/answers'
import type { AskedQuestion } from '../../ballot/askedList'
import { type ItemId, type NodeId, type Question, ratio, type Saaty } from '../../domain/judgement'
import { worstTriad } from '../../engine/kernel/ahp'

/** From here on three answers are worth a second look: three alone have a consistency ratio of 0.10 then, where coherence ends. */
const WORTH_SHOWING = 0.64

interface Said {
  readonly key: string
  readonly question: Question
  readonly value: Saaty
}

/** The three answers that fit least with one another, the one against the other two last; null when all fit well enough. */
export function worstClash(asked: readonly AskedQuestion[], answers: BallotAnswers): readonly Said[] | null {
  const said = asked.flatMap((one) => {
    const value = one.kind === 'judgement' && Object.hasOwn(answers, one.key) ? answers[one.key] : undefined
    return one.kind === 'judgement' && typeof value === 'number'
      ? [{ key: one.key, question: one.question, value }]
      : []
  })
  const found = [...new Set(said.map(({ question }) => question.node))]
    .flatMap((node) => clashIn(node, said) ?? [])
    .sort((one, other) => other.inconsistency - one.inconsistency)
  const [worst] = found
  return worst && worst.inconsistency >= WORTH_SHOWING ? worst.said : null
}

function clashIn(node: NodeId, said: readonly Said[]) {
  const here = said.filter(({ question }) => question.node === node)
  const items = [...new Set(here.flatMap(({ question }) => [question.first, question.second]))]
  const answerTo = (one: ItemId, other: ItemId) =>
    here.find(
      ({ question: { first, second } }) => (first === one && second === other) || (first === other && second === one),
    )
  const entry = (one: ItemId, other: ItemId): number | null => {
    if (one === other) return 1
    const answer = answerTo(one, other)
    if (!answer) return null
    return answer.question.first === one ? ratio(answer.value) : 1 / ratio(answer.value)
  }
  const triad = worstTriad(items.map((one) => items.map((other) => entry(one, other))))
  if (!triad) return null
  const [i, j, k] = triad.items.map((at) => items[at])
  if (i === undefined || j === undefined || k === undefined) return null
  const answers = [answerTo(i, j), answerTo(j, k), answerTo(i, k)].flatMap((one) => one ?? [])
  return { inconsistency: triad.inconsistency, said: answers }
}
