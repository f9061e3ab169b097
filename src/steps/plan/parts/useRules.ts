import { id, type PlanRuleId } from '../../../domain/ids'
import type { PlanDemand, PlanRule } from '../../../domain/planRule'
import type { Programme } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { freshIds } from '../../../shared/model/freshIds'
import { useApp } from '../../../store/useApp'
import { type ChainNames, plainRule } from './ruleWords'

/** The acts of this screen: a rule is written, put aside, changed or withdrawn. */
export function useRules({ planRules = [] }: Programme, chains: ChainNames) {
  const i18n = useI18n()
  const { t } = i18n
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const write = (rule: PlanRule) =>
    act({ kind: 'plan-rule-set', body: { id: rule.id, rule: { used: rule.used, demand: rule.demand } } }).status ===
    'accepted'
  const said = (demand: PlanDemand) => plainRule(demand, chains, i18n)
  return {
    use: (rule: PlanRule, used: boolean) => write({ ...rule, used }),
    /** @param before null for a new one */
    keep: (before: PlanRule | null, demand: PlanDemand) => {
      const [fresh = 'regla'] = freshIds(
        [`regla ${demand.kind}`],
        planRules.map((one) => one.id),
        'regla',
      )
      const rule = before ? { ...before, demand } : { id: id<PlanRuleId>(fresh), used: true, demand }
      if (write(rule)) toast(t('plan.rule.done', { rule: said(demand) }), true)
    },
    withdraw: ({ id: own, demand }: PlanRule) => {
      if (act({ kind: 'plan-rule-set', body: { id: own, rule: null } }).status === 'accepted')
        toast(t('plan.rule.withdrawn', { rule: said(demand) }), true)
    },
  }
}
