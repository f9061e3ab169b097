import * as z from 'zod/mini'
import { type AgreedReading, isSameReading } from '../../domain/agreed'
import type { TerritoryId } from '../../domain/ids'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { filled, idOf, list, text } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  /** The file about which it was said; '' when an answer is withdrawn from the list. */
  origin: text(),
  answers: list(
    z.object({
      shape: text(),
      about: filled(),
      read: text(),
      /** null takes back what was said before: the next file asks again. */
      answer: z.nullable(filled()),
    }),
  ),
})

/**
 * What a mesa says of the files it is brought: what a name means, which scale a sheet is on. It moves no step: what entered
 * stays as it entered, and the next file is read by it, in sight. So two answers that had not heard of each other are no
 * conflict; the later one in the record is used, and whoever brings the file sees it.
 */
export const readingAgreed = defineKind({
  kind: 'reading-agreed',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: saysNothing,
  rules: (programme, { territory }) => withTerritory(programme, territory, () => []),
  apply: (programme, { territory, origin, answers }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      readings: [
        ...(before.readings ?? []).filter((old) => !answers.some((one) => isSameReading(one, old))),
        ...answers.flatMap(({ answer, ...about }): readonly AgreedReading[] =>
          answer === null ? [] : [{ ...about, answer, origin }],
        ),
      ],
    })),
})
