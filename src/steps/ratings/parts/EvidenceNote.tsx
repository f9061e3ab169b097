import { type RefObject, useRef } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { classes } from '../../../ui/classes'
import input from '../../../ui/Field.module.css'
import { Icon } from '../../../ui/Icon'
import text from '../../../ui/text.module.css'
import styles from './EvidenceNote.module.css'

export interface EvidenceNoteProps {
  /** Names the cell among the fields of the step, and how people call it. */
  readonly cell: string
  readonly of: string
  readonly note: string
  readonly readOnly: boolean
  readonly field: RefObject<HTMLTextAreaElement | null>
  /** True when it was taken. */
  readonly onSave: (note: string) => boolean
  readonly onBack: () => void
}

/** Datum, source and year in the person's words. Leaving the field keeps what was written; Esc gives it up. */
export function EvidenceNote({ cell, of, note, readOnly, field, onSave, onBack }: EvidenceNoteProps) {
  const { t } = useI18n()
  const draft = useDraft(`note ${cell}`, t('draft.of', { field: t('ratings.note'), name: of }), note)
  const givenUp = useRef(false)
  if (readOnly) return note === '' ? null : <p className={classes(text.note, styles.evidence)}>{note}</p>
  const leave = (keep: boolean) => {
    givenUp.current = !keep
    onBack()
  }
  // Leaving the field in any way comes through here, so that a note is written once.
  const save = () => {
    const kept = !givenUp.current
    givenUp.current = false
    const text = draft.text.trim()
    if (!kept || text === note || onSave(text)) draft.drop()
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
        value={draft.text}
        placeholder={t('ratings.note.hint')}
        onChange={(event) => draft.write(event.target.value)}
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
