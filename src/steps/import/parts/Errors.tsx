import { type KeyboardEvent, useState } from 'react'
import { findingText, placeText } from '../../../i18n/findings'
import { type I18n, useI18n } from '../../../i18n/useI18n'
import type { Repair } from '../../../io/read/corrections'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import field from '../../../ui/Field.module.css'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import styles from './Errors.module.css'
import type { Numbered } from './troubles'

export interface ErrorsProps {
  readonly troubles: readonly Numbered[]
  readonly onRepair: (repair: Repair) => void
}

/** What stops the file, in words and with what can be done about it; under it, what is only worth knowing. */
export function Errors({ troubles, onRepair }: ErrorsProps) {
  const i18n = useI18n()
  const { t } = i18n
  const errors = troubles.filter(({ number }) => number !== null)
  const warnings = troubles.filter(({ number }) => number === null)
  return (
    <section>
      {errors.length > 0 && (
        <>
          <h2>{t('import.errors')}</h2>
          <ol className={styles.errors}>
            {errors.slice(0, MOST).map((one) => (
              <Trouble key={JSON.stringify(one.trouble.finding)} one={one} onRepair={onRepair} />
            ))}
          </ol>
          {errors.length > MOST && <p className={text.note}>{t('import.errors.more', { n: errors.length - MOST })}</p>}
        </>
      )}
      {warnings.length > 0 && (
        <>
          <h3 className={styles.warningsTitle}>{t('import.warnings')}</h3>
          <ul className={styles.warnings}>
            {warnings.slice(0, MOST).map(({ trouble }) => (
              <li key={JSON.stringify(trouble.finding)}>{findingText(trouble.finding, i18n)}</li>
            ))}
          </ul>
          {warnings.length > MOST && (
            <p className={text.note}>{t('import.warnings.more', { n: warnings.length - MOST })}</p>
          )}
        </>
      )}
    </section>
  )
}

/** As many as a person works through at a time; the list of errors as a file has all. */
const MOST = 50

function Trouble({ one, onRepair }: { readonly one: Numbered; readonly onRepair: (repair: Repair) => void }) {
  const i18n = useI18n()
  const { finding, repairs } = one.trouble
  const where = placeText(finding.place, i18n.t)
  const { place: _, ...said } = finding
  return (
    <li className={styles.error}>
      <span className={styles.number} aria-hidden="true">
        {one.number}
      </span>
      <div>
        {/* F8 comes here: the sentence is what a screen reader then says. */}
        <p className={styles.said} tabIndex={-1} data-error={one.number}>
          {where !== '' && <span className={styles.where}>{where}</span>} {findingText(said, i18n)}
        </p>
        <div className={classes(layout.row, styles.repairs)}>
          <Retype one={one} onRepair={onRepair} />
          {repairs.map((repair) => (
            <Button
              key={JSON.stringify(repair)}
              size="small"
              look={isMild(repair) ? 'text' : 'normal'}
              onClick={() => onRepair(repair)}
            >
              {repairName(repair, i18n)}
            </Button>
          ))}
        </div>
      </div>
    </li>
  )
}

const isMild = (repair: Repair): boolean =>
  repair.kind === 'leave-out' || (repair.kind === 'set-cell' && repair.text === '')

function repairName(repair: Repair, { t, format }: I18n): string {
  switch (repair.kind) {
    case 'answer': {
      const decimals = repair.value.split('.')[1]?.length ?? 0
      return t('import.repair.answer', { value: format.fixed(Number(repair.value), decimals) })
    }
    case 'set-cell':
      return repair.text === '' ? t('import.repair.blank') : t('import.repair.use', { text: repair.text })
    case 'keep-row':
      return t('import.repair.keep', { row: repair.row })
    case 'leave-out':
      return t('import.repair.leave', { row: repair.row })
  }
}

/** The cell itself, to be typed again, where one cell is at fault. */
function Retype({ one, onRepair }: { readonly one: Numbered; readonly onRepair: (repair: Repair) => void }) {
  const { t } = useI18n()
  const { finding, repairs } = one.trouble
  const { row, column } = finding.place ?? {}
  const [typed, setTyped] = useState(finding.read ?? '')
  const isCell = repairs.some(({ kind }) => kind === 'set-cell')
  if (!isCell || row === undefined || column === undefined) return null
  const set = () => {
    if (typed !== finding.read) onRepair({ kind: 'set-cell', row, column, text: typed })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') set()
  }
  return (
    <input
      className={classes(field.input, field.invalid, styles.retype)}
      aria-label={t('import.retype', { row, column })}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={set}
      onKeyDown={onKeyDown}
    />
  )
}
