import { LEVELS, type Level } from '../../../domain/scale'
import { useI18n } from '../../../i18n/useI18n'
import { classes } from '../../../ui/classes'
import text from '../../../ui/text.module.css'
import type { CellDetail } from '../model/cellDetail'
import styles from './RubricVotes.module.css'

export interface RubricVotesProps {
  readonly detail: CellDetail
  readonly readOnly: boolean
  readonly onRate: (level: Level) => void
}

const TALLEST = 38

/** The guide from 1 to 5 carries the mesa's votes as bars, once they may be seen: rubric and histogram are the same object, and its levels rate. */
export function RubricVotes({ detail, readOnly, onRate }: RubricVotesProps) {
  const { t } = useI18n()
  const { joined, votes: all, indicator, own, suggested } = detail
  const most = Math.max(1, ...(all ?? []))
  const value = own?.value ?? joined.value
  return (
    <ol className={styles.guide} aria-label={t('ratings.guide')}>
      {LEVELS.map((level, i) => {
        const votes = all?.[i] ?? null
        const words = { level, text: indicator.rubric[i] ?? '' }
        return (
          <li key={level} className={styles.level}>
            <button
              type="button"
              className={styles.rate}
              disabled={readOnly}
              aria-pressed={own?.value === level}
              aria-label={
                votes === null ? t('ratings.guide.level.alone', words) : t('ratings.guide.level', { ...words, votes })
              }
              onClick={() => onRate(level)}
            >
              <span className={styles.votes} aria-hidden="true">
                {votes !== null && (
                  <>
                    <i className={styles.bar} style={{ height: Math.max(1.5, (votes / most) * TALLEST) }} />
                    {t('ratings.guide.votes', { votes })}
                  </>
                )}
              </span>
              <b className={classes(styles.head, value === level && styles.chosen)}>
                <kbd>{level}</kbd>
                {suggested === level && <em className={styles.suggested}>{t('ratings.guide.suggested')}</em>}
              </b>
              <span>{indicator.rubric[i]}</span>
            </button>
          </li>
        )
      })}
      {joined.without > 0 && (
        <li className={classes(text.note, styles.without)}>{t('ratings.guide.without', { n: joined.without })}</li>
      )}
    </ol>
  )
}
