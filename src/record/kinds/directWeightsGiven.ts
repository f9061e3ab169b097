import * as z from 'zod/mini'
import { type DirectWeights, indicatorsIn, POINTS_BUDGET } from '../../domain/directWeights'
import { type Finding, refused } from '../../domain/finding'
import type { IndicatorId, MemberId, TerritoryId } from '../../domain/ids'
import type { Territory } from '../../domain/programme'
import { memberSheet } from '../../domain/rating'
import { inTerritory, knownMember, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { writingFindings } from '../rounds'
import { idOf, list } from '../schema'

const whole = () => z.number().check(z.int())
const indicator = idOf<IndicatorId>()
export const directWeights: z.ZodMiniType<DirectWeights> = z.union([
  z.object({ way: z.literal('points'), points: list(z.object({ indicator, points: whole() })) }),
  z.object({ way: z.literal('order'), order: list(indicator) }),
  z.object({
    way: z.literal('best-worst'),
    best: indicator,
    worst: indicator,
    comparisons: list(z.object({ indicator, toBest: whole(), toWorst: whole() })),
  }),
])
const body = z.object({ territory: idOf<TerritoryId>(), member: idOf<MemberId>(), answer: directWeights })

/** One person's whole answer by a fast way of weighing. Given again by the same way, it takes the place of the one before. */
export const directWeightsGiven = defineKind({
  kind: 'direct-weights-given',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'weights'),
  undo: 'needs-open-step',
  words: ({ territory, member, answer }) => [
    { thing: ['direct-weights', territory, member, answer.way], says: JSON.stringify(answer) },
  ],
  rules: (programme, { territory, member, answer }) =>
    withTerritory(programme, territory, (before) => [
      ...knownMember(before, member),
      ...writingFindings(before, 'weights', [memberSheet(member)]),
      ...unfit(before, answer),
    ]),
  apply: (programme, { territory, member, answer }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      direct: { ...before.direct, [member]: { ...before.direct?.[member], [answer.way]: answer } },
    })),
})

/** Why an answer is none that this mesa asks for. */
function unfit({ indicators }: Territory, answer: DirectWeights): readonly Finding[] {
  const spoken = indicatorsIn(answer)
  const strange = spoken.filter((one, i) => !indicators.some(({ id }) => id === one) || spoken.indexOf(one) !== i)
  const silent = indicators.filter(({ id }) => !spoken.includes(id))
  return [
    ...strange.map((read) => refused('weights-indicator-strange', { read })),
    ...(silent.length > 0 ? [refused('weights-indicator-left', { values: { n: silent.length } })] : []),
    ...unfitFigures(answer),
  ]
}

function unfitFigures(answer: DirectWeights): readonly Finding[] {
  if (answer.way === 'order') return []
  if (answer.way === 'points') {
    const total = answer.points.reduce((sofar, { points }) => sofar + points, 0)
    return answer.points.some(({ points }) => points < 0) || total !== POINTS_BUDGET
      ? [refused('points-off-budget', { read: String(total), expected: String(POINTS_BUDGET) })]
      : []
  }
  const { best, worst, comparisons } = answer
  const out = comparisons.flatMap(({ toBest, toWorst }) => [toBest, toWorst]).filter((one) => one < 1 || one > 9)
  const [atBest, atWorst] = [best, worst].map((id) => comparisons.find((one) => one.indicator === id))
  const agree = atBest?.toBest === 1 && atWorst?.toWorst === 1 && atBest.toWorst === atWorst.toBest
  return [
    ...out.map((read) => refused('saaty-out-of-scale', { read: String(read), expected: '1–9' })),
    ...(best === worst || !agree ? [refused('best-worst-ends')] : []),
  ]
}
