import { useState } from 'react'
import { blanksOn, deliveriesOf } from '../../domain/delivery'
import { disclosureOf } from '../../domain/disclosure'
import type { Finding } from '../../domain/finding'
import type { AnsweredStep } from '../../domain/sitting'
import { isClosed } from '../../domain/step'
import { Rich } from '../../i18n/Rich'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import type { WorkSlice } from '../../store/workSlice'
import { Button } from '../../ui/Button'
import chip from '../../ui/chip.module.css'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'
import { sealedAt } from '../model/sealed'
import { Findings } from '../page/Findings'
import { ReopenDialog } from '../page/ReopenDialog'
import { useStep } from '../step'
import { useWritten } from '../written'
import styles from './rounds.module.css'

export interface RoundStateProps {
  readonly step: AnsweredStep
}

/** What is to be done with the round of a step: hand in what is complete, close it, read its code, show it, open the second. */
export function RoundState({ step }: RoundStateProps) {
  const { t } = useI18n()
  const { canEdit } = useStep()
  const written = useWritten()
  const toast = useApp((state) => state.toast)
  const act = useApp((state) => state.act)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [asking, setAsking] = useState(false)
  const { sitting, id: territory, steps } = written
  if (!sitting) return null
  const { number: round, open } = sitting.rounds[step]
  const why = disclosureOf(written, step)
  const sealed = sealedAt(written, step)
  const finished = isClosed(steps[step])
  const complete = deliveriesOf(written, step)
    .filter(({ sheet, state }) => state === 'partial' && blanksOn(written, step, sheet) === 0)
    .map(({ sheet }) => sheet)
  const at = { territory, step, round }
  const doAct = (one: Parameters<WorkSlice['act']>[0]) => {
    const outcome = act(one)
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'accepted' && outcome.closed !== undefined)
      toast(t('rounds.closed', { code: outcome.closed }))
  }
  const second = () => {
    doAct({ kind: 'round-opened', body: { territory, step } })
    toast(t('rounds.second.opened'))
  }
  return (
    <div className={styles.state}>
      <div className={layout.row}>
        <span className={chip.chip}>{t('rounds.round', { round })}</span>
        {canEdit && !finished && open && complete.length > 0 && (
          <Button size="small" onClick={() => doAct({ kind: 'sheets-delivered', body: { ...at, sheets: complete } })}>
            {t('rounds.deliver.all', { n: complete.length })}
          </Button>
        )}
        {canEdit && !finished && open && (
          <Button icon="lock" onClick={() => doAct({ kind: 'round-closed', body: at })}>
            {t('rounds.close', { round })}
          </Button>
        )}
        {canEdit && why === 'covered' && (
          <Button look="primary" icon="eye" onClick={() => doAct({ kind: 'round-shown', body: at })}>
            {t(`rounds.show.${step}`)}
          </Button>
        )}
        {canEdit && !finished && why === 'shown' && !open && round === 1 && (
          <Button onClick={second}>{t('rounds.second')}</Button>
        )}
        {canEdit && !finished && !open && (
          <Button size="small" look="text" onClick={() => setAsking(true)}>
            {t('rounds.again')}
          </Button>
        )}
      </div>
      {sealed?.why === 'covered' && sealed.closed?.code !== undefined && (
        <p className={styles.code}>
          <small>{t('rounds.code')}</small> <b>{sealed.closed.code}</b>
        </p>
      )}
      {sealed?.reopened && (
        <p className={text.note}>
          <Rich message={t('rounds.seen', { reason: sealed.reopened.reason })} />
        </p>
      )}
      <Findings findings={findings} />
      {asking && <ReopenDialog place={{ territory, step }} ofRound={step} onClose={() => setAsking(false)} />}
    </div>
  )
}
