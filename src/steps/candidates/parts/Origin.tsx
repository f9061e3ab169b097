import { useState } from 'react'
import { id, type MesaId } from '../../../domain/ids'
import type { Candidate, Product } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { MesaDialog } from '../../../shared/programme/MesaDialog'
import { useStep } from '../../../shared/step'
import { IconButton } from '../../../ui/Button'
import { Select } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import styles from './Origin.module.css'

export interface OriginProps {
  readonly candidate: Candidate
  readonly editable: boolean
  readonly onChange: (change: Partial<Product>) => unknown
}

const NONE = '-'
const NEW = '+'

/** The mesa and the meeting a candidate comes from. */
export function Origin({ candidate, editable, onChange }: OriginProps) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const [asking, setAsking] = useState<'new' | 'known' | null>(null)
  const mesa = territory.mesas.find(({ id: one }) => one === candidate.mesa)
  const choose = (value: string) => {
    if (value === NEW) setAsking('new')
    else onChange({ mesa: value === NONE ? null : id<MesaId>(value) })
  }
  return (
    <>
      <div className={styles.origin}>
        {editable ? (
          <Select
            className={styles.field}
            inputClass={styles.choice}
            label={t('candidates.origin')}
            value={candidate.mesa ?? NONE}
            onChoose={choose}
            options={[
              { value: NONE, label: t('candidates.nothing') },
              ...territory.mesas.map((one) => ({ value: one.id as string, label: one.name })),
              { value: NEW, label: t('mesa.new') },
            ]}
          />
        ) : (
          <p>
            <span className={text.note}>{t('candidates.origin')}</span>
            <br />
            <b>{mesa?.name ?? t('candidates.nothing')}</b>
          </p>
        )}
        {mesa && editable && (
          <IconButton icon="pencil" label={t('mesa.edit', { name: mesa.name })} onClick={() => setAsking('known')} />
        )}
        {mesa && mesa.date !== '' && (
          <span className={text.note}>{t('candidates.meeting', { date: format.date(Date.parse(mesa.date), 0) })}</span>
        )}
      </div>
      {asking !== null && (
        <MesaDialog
          mesa={asking === 'new' ? null : (mesa ?? null)}
          onClose={() => setAsking(null)}
          onMade={(made) => {
            setAsking(null)
            onChange({ mesa: made })
          }}
        />
      )}
    </>
  )
}
