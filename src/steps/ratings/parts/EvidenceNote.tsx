import { type RefObject, useRef, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { classes } from '../../../ui/classes'
import input from '../../../ui/Field.module.css'
import { Icon } from '../../../ui/Icon'
import text from '../../../ui/text.module.css'
import styles from './EvidenceNote.module.css'

export interface EvidenceNoteProps {
  readonly note: string
  readonly readOnly: boolean
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onSave: (note: string) => void
  readonly onBack: () => void
}

/** Datum, source and year in the person's words. Leaving the field keeps what was written; Esc gives it up. */
export function EvidenceNote({ note, readOnly, field, onSave, onBack }: EvidenceNoteProps) {
  const { t } = useI18n()
  const [written, setWritten] = useState(note)
  const [given, setGiven] = useState(note)
  const givenUp = useRef(false)
  if (given !== note) {
    setGiven(note)
    setWritten(note)
  }
  if (readOnly) return note === '' ? null : <p className={classes(text.note, styles.evidence)}>{note}</p>
  const leave = (keep: boolean) => {
    givenUp.current = !keep
    onBack()
  }
  // Leaving the field in any way comes through here, so that a note is written once.
  const save = () => {
    const kept = !givenUp.current
    givenUp.current = false
    if (!kept) setWritten(note)
    else if (written.trim() !== note) onSave(written.trim())
  }
  return (
    <label className={styles.evidence}>
      <span className={styles.label}>
        <Icon id="clip" size={15} /> {t('ratings.note')} <kbd>N</kbd>
      </span>
      <textarea
        ref={field}
        className={classes(input.input, styles.note)}
        rows={2}
        value={written}
        placeholder={t('ratings.note.hint')}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return
          event.preventDefault()
          leave(event.key === 'Enter')
        }}
      />
    </label>
  )
}
