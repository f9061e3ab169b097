import type { ReactNode } from 'react'
import { NEIGHBOURS } from '../../../../data/places'
import type { MesaId, ProductId } from '../../../domain/ids'
import type { SoftRule } from '../../../domain/pick'
import type { StepId } from '../../../domain/step'
import { spoken } from '../../../i18n/message'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import field from '../../../ui/Field.module.css'
import { Icon } from '../../../ui/Icon'
import text from '../../../ui/text.module.css'
import { neighboursOf } from '../model/neighbours'
import type { ChosenProducts, Rule, Selection } from '../model/selection'
import styles from './Rules.module.css'
import { neighbourText, ruleText } from './ruleText'

export interface RulesProps {
  readonly selection: Selection
  readonly slots: ChosenProducts
  readonly known: readonly SoftRule[]
  readonly onKnown: (known: readonly SoftRule[]) => void
  readonly onInstead: (product: ProductId) => void
  readonly editable: boolean
}

/** The rules as a checklist: what holds, what stops the pick, and what the mesa must say it knows. */
export function Rules({ selection, slots, known, onKnown, onInstead, editable }: RulesProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { programme, territory } = useStep()
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  const want = useApp((state) => state.want)
  const nameOf = (product: ProductId) => territory.candidates.find(({ id }) => id === product)?.name ?? product
  const mesaName = (mesa: MesaId) => territory.mesas.find(({ id }) => id === mesa)?.name ?? mesa
  const chosen = slots.flatMap((product) => product ?? [])
  const toStep = (step: StepId) => {
    if (route.screen === 'step') goTo({ screen: 'step', slot: route.slot, territory: territory.id, step })
  }
  const knows = (soft: SoftRule, yes: boolean) => onKnown(yes ? [...known, soft] : known.filter((one) => one !== soft))
  const action = (rule: Rule): ReactNode => {
    if (rule.id === 'ratings' && rule.first) {
      const { product, indicator } = rule.first
      return (
        <Button
          size="small"
          onClick={() => {
            want(product, indicator)
            toStep('ratings')
          }}
        >
          {t('selection.rule.ratings.complete')}
        </Button>
      )
    }
    if (rule.id === 'filters' && !rule.met) {
      return (
        <Button size="small" onClick={() => toStep('candidates')}>
          {t('selection.rule.filters.resolve')}
        </Button>
      )
    }
    if (rule.id === 'chains' && rule.instead !== null && editable) {
      const { instead } = rule
      return (
        <Button size="small" onClick={() => onInstead(instead)}>
          {t('selection.rule.chains.instead', { name: nameOf(instead) })}
        </Button>
      )
    }
    if (rule.id === 'mesas' && rule.waiting > 0) {
      return (
        <Button size="small" onClick={() => goTo({ screen: 'arrivals', slot, territory: territory.id })}>
          {t('selection.rule.mesas.decide')}
        </Button>
      )
    }
    return null
  }
  return (
    <section>
      <h2>{t('selection.rules')}</h2>
      <ul>
        {selection.rules.map((rule) => {
          const message = ruleText(rule, { i18n, nameOf, mesaName, contrast: selection.evaluation.contrast })
          const { soft } = rule
          return (
            <li key={rule.id} className={classes(styles.rule, !rule.met && styles.attention)}>
              <Icon id={rule.met ? 'check' : 'alert'} className={classes(styles.icon, rule.met && styles.met)} />
              <span>
                <span className={text.hidden}>{t(rule.met ? 'selection.rule.met' : 'selection.rule.attention')}: </span>
                <Rich message={message} />
              </span>
              <span className={styles.action}>
                {action(rule)}
                {soft !== null && (
                  <label className={classes(field.checkbox, styles.known)}>
                    <input
                      type="checkbox"
                      checked={known.includes(soft)}
                      disabled={!editable}
                      aria-label={t('selection.known.label', { rule: spoken(message) })}
                      onChange={(event) => knows(soft, event.target.checked)}
                    />
                    <span>{t('selection.known')}</span>
                  </label>
                )}
              </span>
            </li>
          )
        })}
        <li className={styles.rule}>
          <Icon id="info" className={styles.icon} />
          <span>
            <Rich
              message={neighbourText(neighboursOf(programme, territory, chosen, NEIGHBOURS[territory.id] ?? []), i18n)}
            />
          </span>
        </li>
      </ul>
    </section>
  )
}
