import { type DragEvent, type ReactNode, useId, useState } from 'react'
import button from './Button.module.css'
import { classes } from './classes'
import { Icon } from './Icon'
import styles from './PickFiles.module.css'
import text from './text.module.css'

export interface PickFilesProps {
  readonly label: string
  /** Endings and types, as a file field takes them; without it every file can be chosen. */
  readonly accept?: string
  readonly onFiles: (files: readonly File[]) => void
  readonly multiple?: boolean
  /** The button alone, which takes what is dropped on it. */
  readonly small?: boolean
  /** Of the place to drop files on. */
  readonly className?: string | undefined
  readonly children?: ReactNode
}

/** Files that are chosen, or dropped here. The same file can be chosen again. */
export function PickFiles({ label, accept, onFiles, multiple, small = false, className, children }: PickFilesProps) {
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
      className={classes(!small && styles.drop, className, over && styles.over)}
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
        multiple={multiple}
        accept={accept}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <label htmlFor={input} className={classes(button.button, !small && button.primary, styles.file)}>
        <Icon id={small ? 'plus' : 'open'} /> {label}
      </label>
      {children}
    </div>
  )
}
