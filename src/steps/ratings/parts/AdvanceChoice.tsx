import { useI18n } from '../../../i18n/useI18n'
import type { Advance } from '../model/gridKeys'
import styles from './AdvanceChoice.module.css'

export interface AdvanceChoiceProps {
  readonly name: string
  readonly advance: Advance
  readonly advances: readonly Advance[]
  readonly onAdvance: (advance: Advance) => void
}

/** Where the focus goes after a rating. */
export function AdvanceChoice({ name, advance, advances, onAdvance }: AdvanceChoiceProps) {
  const { t } = useI18n()
  return (
    <label>
      {t('ratings.keys.rate')}{' '}
      <select
        className={styles.advance}
        aria-label={name}
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
  )
}
