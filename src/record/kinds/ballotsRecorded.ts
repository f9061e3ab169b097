import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { MemberId, TerritoryId } from '../../domain/ids'
import { isSameThing } from '../../domain/thing'
import { repeated, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf, list, text } from '../schema'
import { questionThing } from '../unsaid'
import { judgement, judgementsMade } from './judgementsMade'

const body = z.object({
  territory: idOf<TerritoryId>(),
  origin: text(),
  leftOut: list(text()),
  ballots: list(z.object({ member: idOf<MemberId>(), judgements: list(judgement) })),
})

/** The answers of several people from one file: one act, so that one undo takes back what one gesture brought. */
export const ballotsRecorded = defineKind({
  kind: 'ballots-recorded',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'weights'),
  undo: 'needs-open-step',
  words: (said, scene) => said.ballots.flatMap((ballot) => judgementsMade.words({ ...said, ...ballot }, scene)),
  only: (said, thing) => ({
    ...said,
    ballots: said.ballots.flatMap(({ member, judgements }) => {
      const kept = judgements.filter((one) => isSameThing(questionThing(said.territory, member, one), thing))
      return kept.length > 0 ? [{ member, judgements: kept }] : []
    }),
  }),
  rules: (programme, said, scene) => [
    ...withTerritory(programme, said.territory, () => []),
    ...said.ballots.flatMap((ballot) => judgementsMade.rules(programme, { ...said, ...ballot }, scene)),
    ...repeated(said.ballots.map(({ member }) => member)).map((read) => refused('member-repeated', { read })),
  ],
  apply: (programme, said, place) =>
    said.ballots.reduce((after, ballot) => judgementsMade.apply(after, { ...said, ...ballot }, place), programme),
})
