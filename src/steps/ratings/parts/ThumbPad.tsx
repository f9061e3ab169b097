import { useState } from 'react'
import type { Rating } from '../../../domain/rating'
import { LEVELS, STATES } from '../../../domain/scale'
import { useI18n } from '../../../i18n/useI18n'
import { classes } from '../../../ui/classes'
import type { CellDetail } from '../model/cellDetail'
import { ADVANCES, type Advance } from '../model/gridKeys'
import { AdvanceChoice } from './AdvanceChoice'
import styles from './ThumbPad.module.css'

export interface ThumbPadProps {
  readonly detail: CellDetail
  readonly advance: Advance
  readonly onAdvance: (advance: Advance) => void
  readonly onRate: (value: Rating) => void
}

/** On a phone, the keys of the grid at the foot of the screen: one tap a rating, with the guide a tap away. */
export function ThumbPad({ detail, advance, onAdvance, onRate }: ThumbPadProps) {
  const { t } = useI18n()
  const { candidate, indicator, own } = detail
  const [guided, setGuided] = useState(false)
  return (
    <section className={styles.pad} aria-label={t('ratings.pad')}>
      <p className={styles.place}>
        <b>{candidate.name}</b> {indicator.name}
      </p>
      <div className={styles.tools}>
        <AdvanceChoice name={t('ratings.pad.advance')} advance={advance} advances={ADVANCES} onAdvance={onAdvance} />
        <button type="button" className={styles.guide} aria-pressed={guided} onClick={() => setGuided(!guided)}>
          {t('ratings.pad.guide')}
        </button>
      </div>
      <div className={classes(styles.keys, guided && styles.guided)}>
        {LEVELS.map((level, i) => (
          <button
            key={level}
            type="button"
            className={styles.key}
            aria-pressed={own?.value === level}
            onClick={() => onRate(level)}
          >
            <b>{level}</b>
            {guided && <span>{indicator.rubric[i]}</span>}
          </button>
        ))}
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            className={styles.key}
            aria-pressed={own?.value === state}
            onClick={() => onRate(state)}
          >
            <b>{state}</b>
          </button>
        ))}
      </div>
    </section>
  )
}
