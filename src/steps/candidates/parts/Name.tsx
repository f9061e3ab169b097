import { useState } from 'react'
import type { Candidate, Product } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { EditName } from '../../../shared/names/EditName'
import { IconButton } from '../../../ui/Button'
import layout from '../../../ui/layout.module.css'
import styles from './CandidateSheet.module.css'

export interface NameProps {
  readonly candidate: Candidate
  readonly editable: boolean
  /** True when it was taken. */
  readonly onChange: (change: Partial<Product>) => boolean
}

/** What a candidate is called: the title of its sheet, corrected where it stands. The filter against doubles answers for the rest. */
export function Name({ candidate: { name }, editable, onChange }: NameProps) {
  const { t } = useI18n()
  const [editing, setEditing] = useState(false)
  if (editing && editable) {
    return (
      <EditName
        label={t('candidates.name')}
        name={name}
        taken={[]}
        onCancel={() => setEditing(false)}
        onSave={(written) => {
          if (written === name || onChange({ name: written })) setEditing(false)
        }}
      />
    )
  }
  return (
    <div className={layout.row}>
      <h2 className={styles.name}>{name}</h2>
      {editable && <IconButton icon="pencil" label={t('name.correct')} onClick={() => setEditing(true)} />}
    </div>
  )
}
