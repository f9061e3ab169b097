import { useEffect, useState } from 'react'

export interface ProseProps {
  readonly label: string
  readonly text: string
  /** What an empty one says. */
  readonly empty: string
  readonly editable: boolean
  readonly onChange: (text: string) => void
}

/** A short text in people's own hand, written where it stands and kept when it is left. */
export function Prose({ label, text, empty, editable, onChange }: ProseProps) {
  const [draft, setDraft] = useState(text)
  useEffect(() => setDraft(text), [text])
  if (!editable) return <p className="nudo">{text === '' ? empty : text}</p>
  return (
    <textarea
      className="nudo"
      aria-label={label}
      placeholder={empty}
      rows={4}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => draft.trim() !== text && onChange(draft.trim())}
    />
  )
}
