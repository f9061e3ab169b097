import { useState } from 'react'
import { blanksOn, deliveriesOf } from '../../domain/delivery'
import type { Finding } from '../../domain/finding'
import type { SheetId } from '../../domain/rating'
import type { AnsweredStep } from '../../domain/sitting'
import { isClosed } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import chip from '../../ui/chip.module.css'
import { classes } from '../../ui/classes'
import layout from '../../ui/layout.module.css'
import { Findings } from '../page/Findings'
import { useStep } from '../step'
import { useWritten } from '../written'

export interface DeliverSheetProps {
  readonly step: AnsweredStep
  readonly sheet: SheetId
}

/** Hands in the sheet in hand, or takes it back for a correction. Nothing where the mesa delivers no sheets. */
export function DeliverSheet({ step, sheet }: DeliverSheetProps) {
  const { t } = useI18n()
  const { canEdit } = useStep()
  const written = useWritten()
  const act = useApp((state) => state.act)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const round = written.sitting?.rounds[step]
  const state = deliveriesOf(written, step).find((one) => one.sheet === sheet)?.state
  if (!round || !state) return null
  const blanks = blanksOn(written, step, sheet)
  const editable = canEdit && round.open && !isClosed(written.steps[step])
  const move = (kind: 'sheets-delivered' | 'sheets-returned') => {
    const outcome = act({ kind, body: { territory: written.id, step, round: round.number, sheets: [sheet] } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  return (
    <div className={layout.row}>
      <span className={classes(chip.chip, state === 'partial' && chip.asks)}>{t(`rounds.sheet.${state}`)}</span>
      {editable && state === 'partial' && (
        <Button size="small" icon="check" onClick={() => move('sheets-delivered')}>
          {blanks === 0 ? t('rounds.deliver') : t('rounds.deliver.blanks', { n: blanks })}
        </Button>
      )}
      {editable && state === 'delivered' && (
        <Button size="small" look="text" onClick={() => move('sheets-returned')}>
          {t('rounds.return')}
        </Button>
      )}
      <Findings findings={findings} />
    </div>
  )
}
