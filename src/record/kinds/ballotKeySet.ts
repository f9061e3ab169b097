import * as z from 'zod/mini'
import { membersInBox } from '../../domain/ballotsIn'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { base64url, idOf } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  opening: base64url(32),
  signing: base64url(32),
  /** Of the tickets' hashes; a mesa keeps its first one, so that tickets in people's hands stay good. */
  salt: base64url(16),
})

/** The open halves of the mesa's keys. What opens a ballot stays on one laptop and on paper, never in a record. */
export const ballotKeySet = defineKind({
  kind: 'ballot-key-set',
  schema: body,
  touches: touchesNothing,
  undo: 'never',
  // A second key that had not heard of the first has another salt, and stands aside.
  words: saysNothing,
  rules: (programme, { territory, salt }) =>
    withTerritory(programme, territory, (before) => {
      const { ballots, sitting } = before
      if (!sitting) return [refused('sitting-missing')]
      if (!ballots) return []
      if (ballots.key.salt !== salt) return [refused('ballot-salt')]
      const held = ANSWERED_STEPS.some((step) => sitting.rounds[step].open && membersInBox(before, step).size > 0)
      return held ? [refused('ballot-key-in-use')] : []
    }),
  apply: (programme, { territory, ...key }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      ballots: { tickets: [], arrived: [], opened: [], ...before.ballots, key },
    })),
})
