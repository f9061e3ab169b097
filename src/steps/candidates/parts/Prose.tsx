import { useEffect, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Grows } from '../../../ui/Grows'

export interface ProseProps {
  readonly label: string
  readonly text: string
  /** What an empty one asks for. */
  readonly empty: string
  readonly editable: boolean
  readonly onChange: (text: string) => void
}

/** A short text in people's own hand, written where it stands and kept when it is left. */
export function Prose({ label, text, empty, editable, onChange }: ProseProps) {
  const { t } = useI18n()
  const [draft, setDraft] = useState(text)
  useEffect(() => setDraft(text), [text])
  if (!editable) return text === '' ? <p className="nota">{t('candidates.nothing')}</p> : <p className="nudo">{text}</p>
  return (
    <Grows
      className="nudo"
      label={label}
      placeholder={empty}
      value={draft}
      onText={setDraft}
      onLeave={() => draft.trim() !== text && onChange(draft.trim())}
    />
  )
}
