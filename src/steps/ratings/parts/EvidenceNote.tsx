import { type RefObject, useRef, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Icon } from '../../../ui/Icon'

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
  const [text, setText] = useState(note)
  const [given, setGiven] = useState(note)
  const givenUp = useRef(false)
  if (given !== note) {
    setGiven(note)
    setText(note)
  }
  if (readOnly) return note === '' ? null : <p className="nota evidencia">{note}</p>
  const leave = (keep: boolean) => {
    givenUp.current = !keep
    onBack()
  }
  // Leaving the field in any way comes through here, so that a note is written once.
  const save = () => {
    const kept = !givenUp.current
    givenUp.current = false
    if (!kept) setText(note)
    else if (text.trim() !== note) onSave(text.trim())
  }
  return (
    <label className="evidencia">
      <span>
        <Icon id="clip" size={15} /> {t('ratings.note')} <kbd>N</kbd>
      </span>
      <textarea
        ref={field}
        className="ent"
        rows={2}
        value={text}
        placeholder={t('ratings.note.hint')}
        onChange={(event) => setText(event.target.value)}
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
