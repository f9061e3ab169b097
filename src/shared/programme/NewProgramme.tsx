import { useState } from 'react'
import { BODY, FILTERS, SEGMENTS_AT_START } from '../../../data/body'
import { id, type TerritoryId } from '../../domain/ids'
import { rulesOnOpening } from '../../domain/method'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/Field'
import layout from '../../ui/layout.module.css'
import { ProvinceChoice } from './ProvinceChoice'
import { type ChosenSitting, SittingChoice, sittingOf } from './SittingChoice'

/** A new programme: its name, who works, and the provinces of the stage. */
export function NewProgramme({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n()
  const { actor } = useApp((state) => state.preferences)
  const prefer = useApp((state) => state.prefer)
  const create = useApp((state) => state.create)
  const act = useApp((state) => state.act)
  const goTo = useApp((state) => state.goTo)
  const openedSlot = useApp((state) => state.openedSlot)
  const [name, setName] = useState(t('new.name.default'))
  const [who, setWho] = useState(actor)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [sitting, setSitting] = useState<ChosenSitting>('tables')
  const [tried, setTried] = useState(false)
  const submit = async () => {
    setTried(true)
    if (name.trim() === '' || chosen.size === 0) return
    if (who.trim() !== '') prefer({ actor: who.trim() })
    const { version, dimensions, indicators } = BODY
    await create({
      kind: 'programme-created',
      body: {
        name: name.trim(),
        simulated: false,
        bodyVersion: version,
        dimensions,
        catalogue: indicators,
        segments: SEGMENTS_AT_START,
        filters: FILTERS,
      },
    })
    const rules = rulesOnOpening({})
    for (const code of [...chosen].sort())
      act({ kind: 'territory-opened', body: { territory: id<TerritoryId>(code), ...rules, ...sittingOf(sitting) } })
    const slot = openedSlot()
    if (slot) goTo({ screen: 'programme', slot })
  }
  return (
    <Dialog title={t('new.title')} onClose={onClose} wide>
      <form
        className={layout.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextField
          label={t('new.name')}
          value={name}
          error={tried && name.trim() === '' ? t('new.name.missing') : null}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={t('new.actor')}
          hint={t('new.actor.hint')}
          value={who}
          onChange={(event) => setWho(event.target.value)}
        />
        <ProvinceChoice
          chosen={chosen}
          onChange={setChosen}
          error={tried && chosen.size === 0 ? t('new.provinces.missing') : null}
        />
        <SittingChoice chosen={sitting} onChange={setSitting} />
        <div className={layout.actions}>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('new.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
