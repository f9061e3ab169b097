import { useEffect, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { TextArea } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import { PickFiles } from '../../../ui/PickFiles'
import text from '../../../ui/text.module.css'
import styles from './PickFile.module.css'
import type { Source } from './useTables'

export interface PickProps {
  readonly onSources: (sources: readonly Source[]) => void
  readonly onTemplate: () => void
}

/** Files of any kind, for one that holds no table is told what it is: chosen, dropped anywhere in the window, or cells pasted. */
export function PickFile({ onSources, onTemplate }: PickProps) {
  const { t } = useI18n()
  const [pasted, setPasted] = useState('')
  const take = async (files: readonly File[]) => {
    const sources = await Promise.all(
      files.map(async (file) => ({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })),
    )
    if (sources.length > 0) onSources(sources)
  }
  useDropAnywhere(take)
  return (
    <div className={classes(layout.halves, styles.ways)}>
      <PickFiles label={t('import.file')} multiple onFiles={(files) => void take(files)}>
        <p className={text.note}>{t('import.file.hint')}</p>
        <Button size="small" icon="download" onClick={onTemplate}>
          {t('import.template')}
        </Button>
      </PickFiles>
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault()
          if (pasted.trim() !== '')
            onSources([{ bytes: new TextEncoder().encode(pasted), name: t('import.pasted.name') }])
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

/** A file dropped beside the place for it would leave the page, and with it the work of a hall. */
function useDropAnywhere(take: (files: readonly File[]) => Promise<void>): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return
      event.preventDefault()
      void take([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  })
}
