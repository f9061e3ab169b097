import * as z from 'zod/mini'
import type { MemberId, TerritoryId } from '../../domain/ids'
import { type ItemId, type NodeId, sameQuestion } from '../../domain/judgement'
import { memberSheet } from '../../domain/rating'
import { isSameThing } from '../../domain/thing'
import { inTerritory, knownMember, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { writingFindings } from '../rounds'
import { idOf, list } from '../schema'
import { questionThing } from '../unsaid'
import { UNSAID } from '../word'

const question = z.object({ node: idOf<NodeId>(), first: idOf<ItemId>(), second: idOf<ItemId>() })
const body = z.object({ territory: idOf<TerritoryId>(), member: idOf<MemberId>(), questions: list(question) })

/** Answers taken back: the questions are unanswered again, which is neither "equal" nor "I don't know". */
export const judgementsCleared = defineKind({
  kind: 'judgements-cleared',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'weights'),
  undo: 'needs-open-step',
  words: ({ territory, member, questions }) =>
    questions.map((one) => ({ thing: questionThing(territory, member, one), says: UNSAID })),
  only: (said, thing) => ({
    ...said,
    questions: said.questions.filter((one) => isSameThing(questionThing(said.territory, said.member, one), thing)),
  }),
  rules: (programme, { territory, member }) =>
    withTerritory(programme, territory, (before) => [
      ...knownMember(before, member),
      ...writingFindings(before, 'weights', [memberSheet(member)]),
    ]),
  apply: (programme, { territory, member, questions }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      judgements: {
        ...before.judgements,
        [member]: (before.judgements[member] ?? []).filter((old) => !questions.some((one) => sameQuestion(one, old))),
      },
    })),
})
