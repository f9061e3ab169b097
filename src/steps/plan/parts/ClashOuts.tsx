import type { PlanRule } from '../../../domain/planRule'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import text from '../../../ui/text.module.css'
import type { PlanStep } from '../model/planRequest'
import styles from '../plan.module.css'
import { type ChainNames, plainRule } from './ruleWords'

export interface ClashOutsProps {
  readonly step: PlanStep
  readonly rules: readonly PlanRule[]
  readonly chains: ChainNames
  readonly canEdit: boolean
  readonly onDrop: (rule: PlanRule) => void
}

/** Why there is no plan: the rules that cannot stand together, and what giving up each of them comes to. */
export function ClashOuts({ step, rules, chains, canEdit, onDrop }: ClashOutsProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const named = (those: readonly string[]) =>
    format.list(
      rules.filter(({ id }) => those.includes(id)).map(({ demand }) => `«${plainRule(demand, chains, i18n)}»`),
    )
  const clash = step.clash ?? []
  const clashing = rules.filter(({ id }) => clash.includes(id))
  return (
    <section className={styles.clash}>
      <Notice kind="stop">
        <b>{t(clash.length === 1 ? 'plan.clash.one' : 'plan.clash.title', { rules: named(clash) })}</b>
        <br />
        {t('plan.clash.choose')}
      </Notice>
      <ul className={styles.outs}>
        {clashing.map((rule) => {
          const answer = step.without[rule.id]
          return (
            <li key={rule.id}>
              <span>{t('plan.clash.out', { rule: plainRule(rule.demand, chains, i18n) })}</span>
              <span className={text.note}>
                {!answer ? (
                  t('plan.price.asking')
                ) : answer.status === 'plan' ? (
                  <Rich message={t('plan.clash.out.plan', { given: format.one(answer.givenUp) })} />
                ) : (
                  t('plan.clash.out.clash', { rules: named(answer.clash) })
                )}
              </span>
              {canEdit && (
                <Button size="small" onClick={() => onDrop(rule)}>
                  {t('plan.clash.drop')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <p className={text.note}>{t('plan.clash.safe')}</p>
    </section>
  )
}
