import { PickFiles } from '../../../ui/PickFiles'
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
  return (
    <PickFiles
      label={label}
      accept=".json,.yunta.json,application/json"
      multiple
      small={small}
      className={small ? undefined : styles.middle}
      onFiles={onFiles}
    >
      {hint && <p className={text.note}>{hint}</p>}
    </PickFiles>
  )
}
