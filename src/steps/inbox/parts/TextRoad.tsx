import { useState } from 'react'
import type { AnsweredStep } from '../../../domain/sitting'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import { TextArea } from '../../../ui/Field'
import { PickFiles } from '../../../ui/PickFiles'
import styles from './parts.module.css'
import { useDoor } from './useDoor'

/** One text or two hundred, pasted or in a file. */
export function TextRoad({ step }: { readonly step: AnsweredStep }) {
  const { t } = useI18n()
  const { canEdit } = useStep()
  const [typed, setTyped] = useState('')
  const { take, said, setSaid, findings } = useDoor(step)
  const receive = (road: 'text' | 'file', text: string) => {
    if (!take(road, text)) setSaid(t('inbox.text.nothing'))
    else if (road === 'text') setTyped('')
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        receive('text', typed)
      }}
    >
      <TextArea
        label={t('inbox.text.field')}
        hint={t('inbox.text.hint')}
        rows={8}
        value={typed}
        disabled={!canEdit}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={styles.row}>
        <Button look="primary" type="submit" disabled={!canEdit || typed.trim() === ''}>
          {t('inbox.text.take')}
        </Button>
        {canEdit && (
          <PickFiles
            small
            multiple
            label={t('inbox.text.file')}
            accept=".txt,text/plain"
            onFiles={async (files) => {
              const texts = await Promise.all(files.map((file) => file.text()))
              receive('file', texts.join('\n\n'))
            }}
          />
        )}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <Findings findings={findings} />
    </form>
  )
}
