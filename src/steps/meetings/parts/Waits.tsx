import type { AgendaItem } from '../../../domain/agenda'
import { deliveriesOf, tallyOf } from '../../../domain/delivery'
import type { Territory } from '../../../domain/programme'
import type { AnsweredStep } from '../../../domain/sitting'
import { useI18n } from '../../../i18n/useI18n'
import { Icon } from '../../../ui/Icon'
import { isMet, needOf } from '../model/needs'
import styles from './MeetingClock.module.css'

const ANSWERED: Readonly<Partial<Record<AgendaItem, AnsweredStep>>> = {
  weights: 'weights',
  feedback: 'weights',
  ratings: 'ratings',
  contrast: 'ratings',
}

/** What must be closed before the row, and how many sheets are in. Nothing is drawn where nothing has to wait. */
export function Waits({ item, territory }: { readonly item: AgendaItem; readonly territory: Territory }) {
  const { t } = useI18n()
  const need = needOf(item)
  const step = ANSWERED[item]
  const tally = step ? tallyOf(deliveriesOf(territory, step)) : null
  const met = need !== null && isMet(need, territory)
  if (need === null && !tally?.all) return null
  return (
    <div className={styles.part}>
      <h3>{t('meetings.before')}</h3>
      {need && (
        <p className={met ? styles.met : styles.unmet}>
          <Icon id={met ? 'check' : 'alert'} size={15} />
          {met ? t(`meetings.need.${need}`) : t('meetings.unmet.warn', { need: t(`meetings.need.${need}`) })}
        </p>
      )}
      {tally && tally.all > 0 && <p>{t('meetings.delivered', { delivered: tally.delivered, all: tally.all })}</p>}
    </div>
  )
}
