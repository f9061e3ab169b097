import { useState } from 'react'
import { CANTONS } from '../../../../data/places'
import { type CantonId, id, type MesaId } from '../../../domain/ids'
import type { Mesa } from '../../../domain/mesa'
import type { Candidate, Product } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { freshIds } from '../../../shared/model/freshIds'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Select, TextField } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import styles from './Origin.module.css'

export interface OriginProps {
  readonly candidate: Candidate
  readonly editable: boolean
  readonly onChange: (change: Partial<Product>) => void
}

const NONE = '-'
const NEW = '+'

/** The mesa and the meeting a candidate comes from. */
export function Origin({ candidate, editable, onChange }: OriginProps) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const [creating, setCreating] = useState(false)
  const mesa = territory.mesas.find(({ id: one }) => one === candidate.mesa)
  const choose = (value: string) => {
    if (value === NEW) setCreating(true)
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
              { value: NEW, label: t('candidates.mesa.new') },
            ]}
          />
        ) : (
          <p>
            <span className={text.note}>{t('candidates.origin')}</span>
            <br />
            <b>{mesa?.name ?? t('candidates.nothing')}</b>
          </p>
        )}
        {mesa && mesa.date !== '' && (
          <span className={text.note}>{t('candidates.meeting', { date: format.date(Date.parse(mesa.date), 0) })}</span>
        )}
      </div>
      {creating && (
        <NewMesa
          onClose={() => setCreating(false)}
          onMade={(made) => {
            setCreating(false)
            onChange({ mesa: made })
          }}
        />
      )}
    </>
  )
}

interface NewMesaProps {
  readonly onClose: () => void
  readonly onMade: (mesa: MesaId) => void
}

function NewMesa({ onClose, onMade }: NewMesaProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Mesa['kind']>('sectorial')
  const [canton, setCanton] = useState<string>(NONE)
  const [date, setDate] = useState('')
  const make = () => {
    const taken = territory.mesas.map((one) => one.id)
    const [fresh = ''] = freshIds([name], taken, 'mesa')
    const mesa: Mesa = {
      id: id<MesaId>(fresh),
      name: name.trim(),
      kind,
      canton: canton === NONE ? null : id<CantonId>(canton),
      date,
    }
    const outcome = act({ kind: 'mesas-registered', body: { territory: territory.id, mesas: [mesa] } })
    if (outcome.status === 'accepted') onMade(mesa.id)
  }
  const cantons = CANTONS.filter(({ province }) => province === territory.id)
  return (
    <Dialog title={t('candidates.mesa.new')} onClose={onClose}>
      <form
        className={layout.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') make()
        }}
      >
        <TextField label={t('candidates.mesa.name')} value={name} onChange={(event) => setName(event.target.value)} />
        <Select
          label={t('candidates.mesa.kind')}
          value={kind}
          onChoose={setKind}
          options={(['sectorial', 'cantonal', 'provincial'] as const).map((value) => ({
            value,
            label: t(`candidates.mesa.${value}`),
          }))}
        />
        <Select
          label={t('candidates.mesa.canton')}
          value={canton}
          onChoose={setCanton}
          options={[
            { value: NONE, label: t('candidates.nothing') },
            ...cantons.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <TextField
          label={t('candidates.mesa.date')}
          type="date"
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <div className={layout.actions}>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {t('action.add')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
