import { type ReactNode, useState } from 'react'
import { LONGEST_NAME, tooLongName } from '../../domain/name'
import { sameWords } from '../../domain/product'
import { useI18n } from '../../i18n/useI18n'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import layout from '../../ui/layout.module.css'

export interface EditNameProps {
  readonly label: string
  readonly name: string
  /** Names of others: the same one again is asked about. */
  readonly taken: readonly string[]
  readonly onSave: (name: string) => void
  readonly onCancel: () => void
  /** What else is corrected with the name. */
  readonly children?: ReactNode
}

/** A name written anew. One that another has already is said first, and saved when asked again. */
export function EditName({ label, name, taken, onSave, onCancel, children }: EditNameProps) {
  const { t } = useI18n()
  const [written, setWritten] = useState(name)
  const [asked, setAsked] = useState<string | null>(null)
  const clean = written.trim()
  const again = taken.some((one) => sameWords(one, clean))
  const error = tooLongName(clean)
    ? t('finding.name-too-long', { letters: clean.length, limit: LONGEST_NAME })
    : again && asked === clean
      ? t('name.again', { name: clean })
      : null
  return (
    <form
      className={layout.form}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (clean === '' || tooLongName(clean)) return
        if (again && asked !== clean) setAsked(clean)
        else onSave(clean)
      }}
    >
      <TextField
        label={label}
        value={written}
        error={error}
        onChange={(event) => setWritten(event.target.value)}
        autoFocus
      />
      {children}
      <div className={layout.row}>
        <Button size="small" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
        <Button size="small" look="primary" type="submit" disabled={clean === ''}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
