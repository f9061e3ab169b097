import { SCALE } from '../../../domain/scale'
import { useI18n } from '../../../i18n/useI18n'
import { AdvanceChoice, type AdvanceChoiceProps } from './AdvanceChoice'
import styles from './Keys.module.css'

/** The keys of the grid in one line, with the one that can be chosen. */
export function Keys(choice: Omit<AdvanceChoiceProps, 'name'>) {
  const { t } = useI18n()
  return (
    <p className={styles.keys}>
      <span>
        <kbd>{SCALE.min}</kbd>–<kbd>{SCALE.max}</kbd> <AdvanceChoice name={t('ratings.advance')} {...choice} />
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
