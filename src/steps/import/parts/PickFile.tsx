import { useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { TextArea } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import { PickFiles } from '../../../ui/PickFiles'
import text from '../../../ui/text.module.css'
import styles from './PickFile.module.css'
import type { Source } from './useReading'

export interface PickProps {
  readonly onSource: (source: Source) => void
  readonly onTemplate: () => void
}

/** A file chosen or dropped, or cells pasted from a spreadsheet. */
export function PickFile({ onSource, onTemplate }: PickProps) {
  const { t } = useI18n()
  const [pasted, setPasted] = useState('')
  const take = async (file: File | undefined) => {
    if (file) onSource({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })
  }
  return (
    <div className={classes(layout.halves, styles.ways)}>
      <PickFiles
        label={t('import.file')}
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onFiles={([file]) => void take(file)}
      >
        <p className={text.note}>{t('import.file.hint')}</p>
        <Button size="small" icon="download" onClick={onTemplate}>
          {t('import.template')}
        </Button>
      </PickFiles>
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault()
          if (pasted.trim() !== '') onSource({ bytes: new TextEncoder().encode(pasted), name: t('import.pasted.name') })
        }}
      >
        <TextArea
          className={styles.field}
          label={t('import.paste')}
          hint={t('import.paste.hint')}
          rows={6}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button type="submit" disabled={pasted.trim() === ''}>
          {t('import.paste.read')}
        </Button>
      </form>
    </div>
  )
}
