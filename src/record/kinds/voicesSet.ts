import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { SegmentId, TerritoryId } from '../../domain/ids'
import { inTerritory, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf, list } from '../schema'

const voice = z.object({
  segment: idOf<SegmentId>(),
  voice: z.number().check(z.int(), z.minimum(0), z.maximum(1000)),
})
const body = z.object({ territory: idOf<TerritoryId>(), voices: list(voice) })

/** How much each segment weighs between segments. Segments not named keep the voice 1. */
export const voicesSet = defineKind({
  kind: 'voices-set',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'weights'),
  undo: 'needs-open-step',
  words: ({ territory, voices }) => [{ thing: ['voices', territory], says: JSON.stringify(voices) }],
  rules: (programme, { territory, voices }) =>
    withTerritory(programme, territory, () => {
      const known = new Set(programme.segments.map(({ id }) => id))
      const named = new Map(voices.map(({ segment, voice }) => [segment, voice]))
      const total = programme.segments.reduce((sum, { id }) => sum + (named.get(id) ?? 1), 0)
      return [
        ...voices
          .filter(({ segment }) => !known.has(segment))
          .map(({ segment }) => refused('segment-unknown', { read: segment })),
        ...(total > 0 ? [] : [refused('voices-all-zero')]),
      ]
    }),
  apply: (programme, { territory, voices }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      voices: Object.fromEntries(voices.map(({ segment, voice }) => [segment, voice])),
    })),
})
