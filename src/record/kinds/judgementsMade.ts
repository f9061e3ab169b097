import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { MemberId, TerritoryId } from '../../domain/ids'
import {
  type ItemId,
  inverse,
  isSaaty,
  type Judgement,
  type NodeId,
  questions,
  sameQuestion,
} from '../../domain/judgement'
import { memberSheet } from '../../domain/rating'
import { isSameThing } from '../../domain/thing'
import { inTerritory, knownMember, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { writingFindings } from '../rounds'
import { idOf, list } from '../schema'
import { inOneDirection, questionThing } from '../unsaid'

export const judgement: z.ZodMiniType<Judgement> = z.object({
  node: idOf<NodeId>(),
  first: idOf<ItemId>(),
  second: idOf<ItemId>(),
  value: z.nullable(z.number().check(z.int())),
  kept: z.boolean(),
})
const body = z.object({
  territory: idOf<TerritoryId>(),
  member: idOf<MemberId>(),
  judgements: list(judgement),
})

/** One member's answers, one or a whole ballot. The same question asked again is answered anew. */
export const judgementsMade = defineKind({
  kind: 'judgements-made',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'weights'),
  undo: 'needs-open-step',
  words: ({ territory, member, judgements }) =>
    judgements.map((one) => ({ thing: questionThing(territory, member, one), says: String(inOneDirection(one)) })),
  only: (said, thing) => ({
    ...said,
    judgements: said.judgements.filter((one) => isSameThing(questionThing(said.territory, said.member, one), thing)),
  }),
  rules: (programme, { territory, member, judgements }) =>
    withTerritory(programme, territory, (before) => {
      const asked = questions(before.indicators)
      return [
        ...knownMember(before, member),
        ...writingFindings(before, 'weights', [memberSheet(member)]),
        ...judgements
          .filter((one) => !asked.some((question) => sameQuestion(question, one)))
          .map(({ first, second }) => refused('question-unknown', { read: `${first} / ${second}` })),
        ...judgements
          .filter(({ value }) => value !== null && !isSaaty(value))
          .map(({ value }) => refused('saaty-out-of-scale', { read: String(value), expected: '1–9' })),
      ]
    }),
  apply: (programme, { territory, member, judgements }) =>
    inTerritory(programme, territory, (before) => {
      const answered = before.judgements[member] ?? []
      const fresh = judgements.map((one) => asAsked(one, answered))
      const kept = answered.filter((old) => !fresh.some((one) => sameQuestion(one, old)))
      return { ...before, judgements: { ...before.judgements, [member]: [...kept, ...fresh] } }
    }),
})

/** Keeps the side first named first, so that a judgement answered the other way round is the same cell. */
function asAsked(one: Judgement, answered: readonly Judgement[]): Judgement {
  const before = answered.find((old) => sameQuestion(old, one))
  if (!before || before.first === one.first) return one
  return { ...one, first: one.second, second: one.first, value: one.value === null ? null : inverse(one.value) }
}
