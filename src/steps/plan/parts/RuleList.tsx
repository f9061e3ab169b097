import type { PlanRuleId } from '../../../domain/ids'
import type { PlanRule } from '../../../domain/planRule'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { IconButton } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Checkbox } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import type { PlanStep } from '../model/planRequest'
import styles from './RuleList.module.css'
import { type ChainNames, plainRule, ruleWords } from './ruleWords'

export interface RuleListProps {
  readonly rules: readonly PlanRule[]
  readonly chains: ChainNames
  readonly step: PlanStep | null
  readonly canEdit: boolean
  readonly onUse: (rule: PlanRule, used: boolean) => void
  readonly onChange: (rule: PlanRule) => void
}

/** The rules as sentences, each with what it costs; those that clash are marked with a word and a bar. */
export function RuleList({ rules, chains, step, canEdit, onUse, onChange }: RuleListProps) {
  const i18n = useI18n()
  const { t } = i18n
  const given = step?.plan?.givenUp ?? 0
  const prices = rules.map(({ id }) => priceOf(id, step, given))
  const dearest = Math.max(0, ...prices.map((price) => price ?? 0))
  return (
    <ul className={styles.rules}>
      {rules.map((rule, i) => {
        const clashes = rule.used && step?.clash?.includes(rule.id) === true
        const price = prices[i] ?? null
        return (
          <li key={rule.id} className={classes(styles.rule, clashes && styles.clashes)}>
            <Checkbox
              label={<Rich message={ruleWords(rule.demand, chains, i18n)} />}
              checked={rule.used}
              disabled={!canEdit}
              onChange={(used) => onUse(rule, used)}
            />
            {canEdit && (
              <IconButton
                icon="pencil"
                label={t('plan.rules.change', { rule: plainRule(rule.demand, chains, i18n) })}
                onClick={() => onChange(rule)}
              />
            )}
            <div className={styles.price}>
              {!rule.used ? (
                <span className={text.note}>{t('plan.rules.unused')}</span>
              ) : clashes ? (
                <b className={styles.word}>{t('plan.rules.clashes')}</b>
              ) : (
                <Price price={price} asked={step?.plan !== null && step?.plan !== undefined} dearest={dearest} />
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function Price({
  price,
  asked,
  dearest,
}: {
  readonly price: number | null
  readonly asked: boolean
  readonly dearest: number
}) {
  const { t, format } = useI18n()
  if (price === null) return asked ? <span className={text.note}>{t('plan.price.asking')}</span> : null
  const shown = format.one(price)
  return (
    <>
      {price === 0 ? (
        <span className={text.note}>{t('plan.price.none')}</span>
      ) : (
        <span>
          <Rich message={t('plan.price', { points: shown })} />
        </span>
      )}
      <svg className={styles.bar} viewBox="0 0 112 6" width={112} height={6} aria-hidden="true">
        <rect className={styles.ground} width={112} height={6} />
        <rect className={styles.fill} width={dearest === 0 ? 0 : (112 * price) / dearest} height={6} />
      </svg>
    </>
  )
}

/** What is saved without a rule; null while nobody has counted it. Never less than 0: rules only take choices away. */
function priceOf(id: PlanRuleId, step: PlanStep | null, given: number): number | null {
  const answer = step?.without[id]
  return answer?.status === 'plan' ? Math.max(0, given - answer.givenUp) : null
}
