import * as z from 'zod/mini'
import type { PlanRuleId, TerritoryId } from '../../domain/ids'
import type { PlanDemand, PlanRule, PlanScope } from '../../domain/planRule'
import { merged } from '../change'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { filled, idOf, list, text } from '../schema'

/** More than the country has of anything a rule counts, two products in each of its cantons. */
const MOST = 999
const count = z.number().check(z.int(), z.minimum(0), z.maximum(MOST))
const where: z.ZodMiniType<PlanScope> = z.union([
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('gad'), group: z.number().check(z.int(), z.minimum(1), z.maximum(4)) }),
  z.object({ kind: z.literal('named'), name: text(), provinces: list(idOf<TerritoryId>()) }),
])
const demand: z.ZodMiniType<PlanDemand> = z.union([
  z.object({ kind: z.literal('most'), count, chain: text(), where }),
  z.object({ kind: z.literal('services'), count, where }),
  z.object({ kind: z.literal('must'), chain: filled(), where }),
  z.object({ kind: z.literal('never'), chain: filled(), where }),
  z.object({ kind: z.literal('keep'), where }),
])
const body = z.object({
  id: idOf<PlanRuleId>(),
  /** null withdraws it. */
  rule: z.nullable(z.object({ used: z.boolean(), demand })),
})

/**
 * A rule across provinces, written, changed or withdrawn. A plan is a proposal computed from the rules: they touch no step
 * and move nothing that any mesa signed. Of two people who change one rule apart the later word stands, as of a name.
 */
export const planRuleSet = defineKind({
  kind: 'plan-rule-set',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: saysNothing,
  apply: ({ planRules = [], ...programme }, { id, rule }) => {
    const after: readonly PlanRule[] = rule
      ? merged(planRules, [{ id, ...rule }])
      : planRules.filter((one) => one.id !== id)
    return after.length === 0 ? programme : { ...programme, planRules: after }
  },
})
