import { type DragEvent, useId, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import button from '../../../ui/Button.module.css'
import { classes } from '../../../ui/classes'
import { TextArea } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import layout from '../../../ui/layout.module.css'
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
  const input = useId()
  const [pasted, setPasted] = useState('')
  const [over, setOver] = useState(false)
  const take = async (file: File | undefined) => {
    if (file) onSource({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <div className={classes(layout.halves, styles.ways)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping adds to the file field, which keyboards reach */}
      <div
        className={classes(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          id={input}
          className={classes(text.hidden, styles.input)}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <label htmlFor={input} className={classes(button.button, button.primary, styles.file)}>
          <Icon id="open" /> {t('import.file')}
        </label>
        <p className={text.note}>{t('import.file.hint')}</p>
        <Button size="small" icon="download" onClick={onTemplate}>
          {t('import.template')}
        </Button>
      </div>
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
