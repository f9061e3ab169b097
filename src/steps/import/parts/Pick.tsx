import { type DragEvent, useId, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { TextArea } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import type { Source } from './useReading'

export interface PickProps {
  readonly onSource: (source: Source) => void
  readonly onTemplate: () => void
}

/** A file chosen or dropped, or cells pasted from a spreadsheet. */
export function Pick({ onSource, onTemplate }: PickProps) {
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
    <div className="dos imp-traer">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping adds to the file field, which keyboards reach */}
      <div
        className={over ? 'soltar sobre' : 'soltar'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          id={input}
          className="vh"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <label htmlFor={input} className="b pri">
          <Icon id="open" /> {t('import.file')}
        </label>
        <p className="nota">{t('import.file.hint')}</p>
        <Button size="small" icon="download" onClick={onTemplate}>
          {t('import.template')}
        </Button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (pasted.trim() !== '') onSource({ bytes: new TextEncoder().encode(pasted), name: t('import.pasted.name') })
        }}
      >
        <TextArea
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
