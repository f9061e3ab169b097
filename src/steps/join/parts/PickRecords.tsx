import { type DragEvent, useId, useState } from 'react'
import button from '../../../ui/Button.module.css'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import text from '../../../ui/text.module.css'
import styles from './PickRecords.module.css'

export interface PickRecordsProps {
  readonly label: string
  readonly hint?: string
  readonly onFiles: (files: readonly File[]) => void
  /** The button alone, without the place to drop files on. */
  readonly small?: boolean
}

/** Chooses expedientes, one or many at once, or takes those that are dropped. */
export function PickRecords({ label, hint, onFiles, small = false }: PickRecordsProps) {
  const input = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping adds to the file field, which keyboards reach
    <div
      className={classes(!small && styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={input}
        className={classes(text.hidden, styles.input)}
        type="file"
        multiple
        accept=".json,.yunta.json,application/json"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <label htmlFor={input} className={classes(button.button, !small && button.primary, styles.file)}>
        <Icon id={small ? 'plus' : 'open'} /> {label}
      </label>
      {hint && <p className={text.note}>{hint}</p>}
    </div>
  )
}
