import { SCALE } from '../../../domain/scale'
import { useI18n } from '../../../i18n/useI18n'
import type { Advance } from '../model/gridKeys'
import styles from './Keys.module.css'

export interface KeysProps {
  readonly advance: Advance
  readonly advances: readonly Advance[]
  readonly onAdvance: (advance: Advance) => void
}

/** The keys of the grid in one line, with the one that can be chosen. */
export function Keys({ advance, advances, onAdvance }: KeysProps) {
  const { t } = useI18n()
  return (
    <p className={styles.keys}>
      <span>
        <kbd>{SCALE.min}</kbd>–<kbd>{SCALE.max}</kbd>{' '}
        <label>
          {t('ratings.keys.rate')}{' '}
          <select
            className={styles.advance}
            aria-label={t('ratings.advance')}
            value={advance}
            onChange={(event) => {
              const chosen = advances.find((one) => one === event.target.value)
              if (chosen) onAdvance(chosen)
            }}
          >
            {advances.map((one) => (
              <option key={one} value={one}>
                {t(`ratings.advance.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </span>
      <span>
        <kbd>S</kbd> {t('ratings.keys.sd')}
      </span>
      <span>
        <kbd>A</kbd> {t('ratings.keys.na')}
      </span>
      <span>
        <kbd>N</kbd> {t('ratings.keys.note')}
      </span>
      <span>
        <kbd>R</kbd> {t('ratings.keys.reason')}
      </span>
      <span>
        <kbd>Ctrl</kbd> <kbd>↓</kbd> {t('ratings.keys.next')}
      </span>
    </p>
  )
}
