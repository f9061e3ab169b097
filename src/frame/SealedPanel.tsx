import type { Programme } from '../domain/programme'
import { Rich } from '../i18n/Rich'
import { useI18n } from '../i18n/useI18n'
import type { Sealed } from '../shared/model/sealed'
import { SegmentBars } from '../shared/rounds/SegmentBars'
import { Notice } from '../ui/Notice'
import styles from './SealedPanel.module.css'

export interface SealedPanelProps {
  readonly programme: Programme
  readonly sealed: Sealed
}

/** In the place of the order while it may not be seen: how many sheets are in, of whom, and the code of a closed round. */
export function SealedPanel({ programme, sealed }: SealedPanelProps) {
  const { t } = useI18n()
  const { why, step, tally, closed, reopened } = sealed
  return (
    <div className={styles.sealed}>
      <p className={styles.why}>
        {why === 'open'
          ? t(step === 'weights' ? 'rounds.panel.open.weights' : 'rounds.panel.open.ratings')
          : t(`rounds.panel.${why}`)}
      </p>
      <p className={styles.count}>
        <b>{tally.delivered}</b> {t('rounds.delivered', { n: tally.delivered, all: tally.all })}
      </p>
      {reopened && (
        <Notice kind="review">
          <Rich message={t('rounds.seen', { reason: reopened.reason })} />
        </Notice>
      )}
      {why === 'covered' && closed?.code !== undefined ? (
        <p className={styles.code}>
          <small>{t('rounds.code')}</small>
          <b>{closed.code}</b>
        </p>
      ) : (
        <SegmentBars programme={programme} sealed={sealed} />
      )}
    </div>
  )
}
