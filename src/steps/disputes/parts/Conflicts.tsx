import { useState } from 'react'
import { thingKey } from '../../../domain/thing'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import type { Conflict } from '../../../store/joining'
import { classes } from '../../../ui/classes'
import text from '../../../ui/text.module.css'
import styles from './Conflicts.module.css'
import { titleOf, whereOf } from './conflictWords'
import { OneConflict } from './OneConflict'

/** The list of conflicts and the one at hand. They can be decided in any order. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const i18n = useI18n()
  const { t } = i18n
  const names = useStep()
  const [at, setAt] = useState(0)
  const index = Math.min(at, conflicts.length - 1)
  const current = conflicts[index]
  if (!current) return <p>{t('disputes.conflicts.none')}</p>
  return (
    <div className={styles.desk}>
      <nav aria-label={t('disputes.conflicts.list')}>
        <ul className={styles.list}>
          {conflicts.map((one, i) => (
            <li key={thingKey(one.thing)}>
              <button
                type="button"
                className={classes(styles.item, i === index && styles.current)}
                aria-current={i === index ? 'true' : undefined}
                onClick={() => setAt(i)}
              >
                <b>{titleOf(one, names, i18n)}</b>
                <span className={text.note}>{whereOf(one, names, i18n)}</span>
              </button>
            </li>
          ))}
        </ul>
        <p className={text.note}>{t('disputes.other-order')}</p>
      </nav>
      <OneConflict
        key={thingKey(current.thing)}
        conflict={current}
        position={{ i: index + 1, n: conflicts.length }}
        onMove={(by) => setAt((index + by + conflicts.length) % conflicts.length)}
      />
    </div>
  )
}
