import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import text from '../../../ui/text.module.css'
import styles from './parts.module.css'
import { QrCode } from './QrCode'
import type { HallAtHand } from './useHall'

export interface HallRoadProps {
  readonly hall: HallAtHand
  /** What the code on the wall says, and the same to be typed. */
  readonly says: string | null
  readonly typed: string
}

/** How the hall is, in words, and what to say when it is not well. */
export function HallRoad({ hall: { state, search }, says, typed }: HallRoadProps) {
  const { t } = useI18n()
  if (!state || state.link === 'none')
    return (
      <div className={styles.form}>
        <p role="status" className={styles.said}>
          {t(state ? 'inbox.hall.none' : 'inbox.hall.noKey')}
        </p>
        {state && (
          <>
            <p>
              <Rich message={t('inbox.hall.start')} />
            </p>
            <Button onClick={search}>{t('inbox.hall.search')}</Button>
          </>
        )}
      </div>
    )
  const { link, devices, kept, waiting } = state
  return (
    <div className={styles.form}>
      <p role="status" className={styles.said}>
        {t(`inbox.hall.${link}`, { n: devices })}
      </p>
      <dl className={styles.facts}>
        <dt>{t('inbox.hall.devices')}</dt>
        <dd>{devices}</dd>
        <dt>{t('inbox.hall.kept')}</dt>
        <dd>{kept}</dd>
        <dt>{t('inbox.hall.waiting')}</dt>
        <dd>{waiting === 0 ? t('inbox.hall.waiting.none') : waiting}</dd>
      </dl>
      {says !== null && (
        <div className={styles.row}>
          <QrCode className={styles.code} says={says} label={t('inbox.wall.code')} />
          <p className={styles.typed}>{typed}</p>
        </div>
      )}
      {(link === 'cut' || devices === 0) && (
        <ol className={text.note}>
          {(['1', '2', '3'] as const).map((n) => (
            <li key={n}>{t(link === 'cut' ? `inbox.hall.cut.${n}` : `inbox.hall.nobody.${n}`)}</li>
          ))}
        </ol>
      )}
    </div>
  )
}
