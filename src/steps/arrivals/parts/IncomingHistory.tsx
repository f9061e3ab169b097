import { useI18n } from '../../../i18n/useI18n'
import { Icon } from '../../../ui/Icon'
import type { Incoming } from '../model'
import styles from './IncomingHistory.module.css'

/** What its mesa did with it, why it was picked, and what comes along. */
export function IncomingHistory({ one }: { readonly one: Incoming }) {
  const { t, format } = useI18n()
  const { candidate, history, data, reason } = one
  const { place, among, points, margin, passed, signed } = history
  const told = [
    candidate.proposedBy !== '' && t('arrivals.history.proposed', { who: candidate.proposedBy }),
    candidate.evidence !== '' && t('arrivals.history.evidence', { text: candidate.evidence }),
    passed > 0 && t('arrivals.history.filters', { n: passed }),
    place !== null &&
      points !== null &&
      margin !== null &&
      t('arrivals.history.place', {
        place: format.ordinal(place),
        n: among,
        points: format.one(points),
        margin: format.one(margin),
      }),
    signed && t('arrivals.history.signed', { when: format.shortDate(signed.at, signed.offset) }),
  ].filter((line) => typeof line === 'string')
  return (
    <div className={styles.history}>
      <div>
        <h3>{t('arrivals.history')}</h3>
        <ol className={styles.line}>
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
      <div>
        <h3>{t('arrivals.why')}</h3>
        <p className={reason === '' ? undefined : styles.reason}>{reason === '' ? t('arrivals.why.none') : reason}</p>
        <h3 className={styles.title}>{t('arrivals.brings')}</h3>
        <ul className={styles.brings}>
          <li>
            <Icon id="check" size={15} /> {t('arrivals.brings.sheet', { n: data.length })}
          </li>
          <li>
            <Icon id="check" size={15} /> {t('arrivals.brings.place')}
          </li>
          <li>
            <Icon id="close" size={15} /> {t('arrivals.brings.noRatings')}
          </li>
        </ul>
      </div>
    </div>
  )
}
