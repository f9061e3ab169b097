import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { IndicatorId, TerritoryId } from '../../domain/ids'
import { VALUE_QUESTIONS, type ValueAnswer } from '../../domain/valueLine'
import { inTerritory, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf, list } from '../schema'

const answer: z.ZodMiniType<ValueAnswer> = z.nullable(
  z.union([
    z.object({ side: z.literal('same') }),
    z.object({ side: z.enum(['first', 'second']), times: z.enum(['slightly', 'half', 'double']) }),
  ]),
)
const body = z.object({
  territory: idOf<TerritoryId>(),
  /** null: of the scale, whatever the indicator. */
  indicator: z.nullable(idOf<IndicatorId>()),
  answers: list(answer),
})

/**
 * What a mesa answered about how much each step of the scale is worth. It counts when the mesa makes it its value line
 * (`method-chosen`); until then the straight line does, and this is what one would hold it against.
 */
export const valueLineAsked = defineKind({
  kind: 'value-line-asked',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'weights'),
  undo: 'needs-open-step',
  words: ({ territory, indicator, answers }) => [
    { thing: ['value-line', territory, indicator ?? 'mesa'], says: JSON.stringify(answers) },
  ],
  rules: (programme, { territory, indicator, answers }) =>
    withTerritory(programme, territory, (before) => [
      ...(indicator !== null && !before.indicators.some(({ id }) => id === indicator)
        ? [refused('indicator-unknown', { read: indicator })]
        : []),
      ...(answers.length === VALUE_QUESTIONS.length
        ? []
        : [
            refused('value-answers-missing', {
              read: String(answers.length),
              expected: String(VALUE_QUESTIONS.length),
            }),
          ]),
    ]),
  apply: (programme, { territory, indicator, answers }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      valueLines: [...(before.valueLines ?? []).filter((one) => one.indicator !== indicator), { indicator, answers }],
    })),
})
