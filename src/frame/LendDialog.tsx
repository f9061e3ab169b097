import { useState } from 'react'
import type { Finding } from '../domain/finding'
import { holderName } from '../domain/holder'
import { sheetsToLend } from '../domain/lent'
import type { Programme, Territory } from '../domain/programme'
import type { SheetId } from '../domain/rating'
import { ANSWERED_STEPS, type AnsweredStep } from '../domain/sitting'
import { useI18n } from '../i18n/useI18n'
import { useExpedienteFor } from '../shared/files/useExpediente'
import { freshIds } from '../shared/model/freshIds'
import { Findings } from '../shared/page/Findings'
import { placeName } from '../shared/programme/placeName'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Checkbox, TextField } from '../ui/Field'
import layout from '../ui/layout.module.css'
import { Segmented } from '../ui/Segmented'
import text from '../ui/text.module.css'
import styles from './LendDialog.module.css'

export interface LendDialogProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly onClose: () => void
}

/** What another device takes to fill: a file that writes on these sheets and on nothing else. What comes back is joined here. */
export function LendDialog({ programme, territory, onClose }: LendDialogProps) {
  const { t } = useI18n()
  const act = useApp((state) => state.act)
  const save = useExpedienteFor()
  const [step, setStep] = useState<AnsweredStep>('ratings')
  const [chosen, setChosen] = useState<readonly SheetId[]>([])
  const [typed, setTyped] = useState<string | null>(null)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const sheets = sheetsToLend(territory, step)
  const nameOf = (sheet: SheetId): string => holderName(territory, sheet) ?? sheet
  const [only] = chosen
  const name = typed ?? (chosen.length === 1 && only ? nameOf(only) : t('lend.name.second'))
  const lend = () => {
    const [lending = 'equipo'] = freshIds(
      [name],
      (territory.lendings ?? []).map(({ id }) => id),
      'equipo',
    )
    const outcome = act({
      kind: 'sheets-lent',
      body: { territory: territory.id, lending, name: name.trim(), step, sheets: chosen },
    })
    if (outcome.status === 'refused') return setFindings(outcome.findings)
    save(name)
    onClose()
  }
  const toggle = (sheet: SheetId) =>
    setChosen(chosen.includes(sheet) ? chosen.filter((one) => one !== sheet) : [...chosen, sheet])
  return (
    <Dialog title={t('lend.title', { place: placeName(programme, territory.id) })} onClose={onClose}>
      <p>{t('lend.what')}</p>
      <Segmented
        label={t('lend.step')}
        options={ANSWERED_STEPS.map((one) => ({ id: one, label: t(`step.${one}`) }))}
        current={step}
        onChoose={(one) => {
          setStep(one)
          setChosen([])
        }}
      />
      {sheets.length === 0 ? (
        <p className={text.note}>{t('lend.none')}</p>
      ) : (
        <fieldset className={styles.sheets}>
          <legend className={text.strong}>{t('lend.sheets', { n: chosen.length })}</legend>
          {sheets.map((sheet) => (
            <Checkbox
              key={sheet}
              label={nameOf(sheet)}
              checked={chosen.includes(sheet)}
              onChange={() => toggle(sheet)}
            />
          ))}
        </fieldset>
      )}
      <TextField
        label={t('lend.name')}
        hint={t('lend.name.hint')}
        value={name}
        maxLength={80}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className={text.note}>{t('lend.inside')}</p>
      <Findings findings={findings} />
      <div className={layout.actions}>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" icon="download" disabled={chosen.length === 0 || name.trim() === ''} onClick={lend}>
          {t('lend.save')}
        </Button>
      </div>
    </Dialog>
  )
}
