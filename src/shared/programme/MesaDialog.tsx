import { useState } from 'react'
import { CANTONS } from '../../../data/places'
import type { Finding } from '../../domain/finding'
import { type CantonId, id, type MesaId } from '../../domain/ids'
import type { Mesa } from '../../domain/mesa'
import { LONGEST_NAME, tooLongName } from '../../domain/name'
import { provinceOf } from '../../domain/place'
import { isUsed } from '../../domain/usage'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Select, TextField } from '../../ui/Field'
import layout from '../../ui/layout.module.css'
import { useDraft } from '../drafts/useDraft'
import { freshIds } from '../model/freshIds'
import { Findings } from '../page/Findings'
import { useStep } from '../step'

const NONE = '-'

export interface MesaDialogProps {
  /** null: a new one. */
  readonly mesa: Mesa | null
  readonly onClose: () => void
  readonly onMade: (mesa: MesaId) => void
}

/** A mesa of the province: written when a candidate comes from it, corrected later, deleted while no candidate does. */
export function MesaDialog({ mesa: known, onClose, onMade }: MesaDialogProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const draft = useDraft(`mesa ${known?.id ?? ''}`, t('mesa.name'), known?.name ?? '')
  const name = draft.text
  const [kind, setKind] = useState<Mesa['kind']>(known?.kind ?? 'sectorial')
  const [canton, setCanton] = useState<string>(known?.canton ?? NONE)
  const [date, setDate] = useState(known?.date ?? '')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const close = () => {
    draft.drop()
    onClose()
  }
  const make = () => {
    const taken = territory.mesas.map((one) => one.id)
    const [fresh = ''] = freshIds([name], taken, 'mesa')
    const mesa: Mesa = {
      id: known?.id ?? id<MesaId>(fresh),
      name: name.trim(),
      kind,
      canton: canton === NONE ? null : id<CantonId>(canton),
      date,
    }
    const outcome = act({ kind: 'mesas-registered', body: { territory: territory.id, mesas: [mesa] } })
    if (outcome.status === 'refused') {
      setFindings(outcome.findings)
      return
    }
    draft.drop()
    if (known) onClose()
    else onMade(mesa.id)
  }
  const remove = () => {
    if (!known) return
    const entry = { sort: 'mesa', id: known.id } as const
    const outcome = act({ kind: 'entry-deleted', body: { territory: territory.id, entry } })
    if (outcome.status === 'refused') setFindings(outcome.findings)
    else close()
  }
  const waits = name.trim() === '' || tooLongName(name)
  const cantons = CANTONS.filter(({ province }) => province === provinceOf(territory.id))
  return (
    <Dialog title={known ? t('mesa.edit', { name: known.name }) : t('mesa.new')} onClose={close}>
      <form
        className={layout.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!waits) make()
        }}
      >
        <TextField
          label={t('mesa.name')}
          value={name}
          error={
            tooLongName(name) ? t('finding.name-too-long', { letters: name.trim().length, limit: LONGEST_NAME }) : null
          }
          onChange={(event) => draft.write(event.target.value)}
        />
        <Select
          label={t('mesa.kind')}
          value={kind}
          onChoose={setKind}
          options={(['sectorial', 'cantonal', 'provincial'] as const).map((value) => ({
            value,
            label: t(`mesa.${value}`),
          }))}
        />
        <Select
          label={t('mesa.canton')}
          value={canton}
          onChoose={setCanton}
          options={[
            { value: NONE, label: t('mesa.noCanton') },
            ...cantons.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <TextField label={t('mesa.date')} type="date" value={date} onChange={(event) => setDate(event.target.value)} />
        <Findings findings={findings} />
        <div className={layout.actions}>
          {known && !isUsed(territory, { sort: 'mesa', id: known.id }) && (
            <Button look="danger" onClick={remove}>
              {t('action.delete')}
            </Button>
          )}
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={waits}>
            {t(known ? 'action.save' : 'action.add')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
