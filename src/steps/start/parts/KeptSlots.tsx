import { useI18n } from '../../../i18n/useI18n'
import { useApp } from '../../../store/useApp'
import button from '../../../ui/Button.module.css'
import { classes } from '../../../ui/classes'
import { Notice } from '../../../ui/Notice'
import text from '../../../ui/text.module.css'
import styles from './KeptSlots.module.css'
import type { useKeptSlots } from './useKeptSlots'

const ECUADOR = -300

/** "En este equipo": what is kept here, latest first. Data that were here and are gone are never passed over in silence. */
export function KeptSlots({ slots, unread }: ReturnType<typeof useKeptSlots>) {
  const { t, format } = useI18n()
  const goTo = useApp((state) => state.goTo)
  const when = (at: number | undefined) => (at ? `${format.shortDate(at, ECUADOR)} ${format.clock(at, ECUADOR)}` : '')
  const kept = slots?.filter(({ heldBy }) => heldBy.length > 0) ?? []
  const gone = unread ? [] : (slots?.filter(({ heldBy, count }) => heldBy.length === 0 && (count ?? 0) > 0) ?? [])
  return (
    <section className={styles.here}>
      <h2 className={styles.title}>{t('start.here')}</h2>
      {unread && (
        <Notice kind="stop">
          {t('start.here.unread')} <a href="./recuperar.html">{t('broken.recover')}</a>
        </Notice>
      )}
      {gone.map(({ slot, savedAt }) => (
        <Notice key={slot} kind="stop">
          {t('start.here.gone', { when: when(savedAt) })} <a href="./recuperar.html">{t('broken.recover')}</a>
        </Notice>
      ))}
      <ul>
        {kept.map(({ slot, label, count, savedAt }) => (
          <li key={slot} className={styles.slot}>
            <button
              type="button"
              className={classes(button.plain, styles.open)}
              onClick={() => goTo({ screen: 'programme', slot })}
            >
              <b>{label ?? t('start.here.unnamed')}</b>{' '}
              <small>{t('start.here.count', { n: count ?? 0, when: when(savedAt) })}</small>
            </button>
          </li>
        ))}
      </ul>
      <p className={text.note}>{t(kept.length === 0 && !unread ? 'start.here.none' : 'start.here.drop')}</p>
    </section>
  )
}
