import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { EventId } from '../../../domain/ids'
import { isClosed, isOutdated } from '../../../domain/step'
import { visible } from '../../../domain/visible'
import { useI18n } from '../../../i18n/useI18n'
import { useActName } from '../../../shared/acts/useActName'
import { selectCanEdit } from '../../../shared/model/current'
import type { Late } from '../../../shared/model/disputes'
import { FindingList } from '../../../shared/page/FindingList'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { TextArea } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import { Segmented } from '../../../ui/Segmented'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import styles from './LateActs.module.css'

export interface LateActsProps {
  readonly late: readonly Late[]
  /** The closed steps in words. */
  readonly steps: string
}

type Fate = 'admit' | 'leave'

/** What came late to a closed step: each act is let in or left out, with a reason. Nothing is chosen beforehand. */
export function LateActs({ late, steps }: LateActsProps) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const nameOf = useActName()
  const canEdit = useApp(selectCanEdit)
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const [fates, setFates] = useState<ReadonlyMap<EventId, Fate>>(new Map())
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const chosen = (fate: Fate) => late.filter(({ event }) => fates.get(event.id) === fate).map(({ event }) => event.id)
  const [admitted, left] = [chosen('admit'), chosen('leave')]
  const all = (fate: Fate) => setFates(new Map(late.map(({ event }) => [event.id, fate])))
  const decide = () => {
    setTried(true)
    if (admitted.length + left.length === 0 || reason.trim() === '') return
    const said = { reason: reason.trim() }
    const refused = [
      ...(left.length > 0 ? [act({ kind: 'late-left-out', body: { acts: left, ...said } })] : []),
      ...(admitted.length > 0 ? [act({ kind: 'late-admitted', body: { acts: admitted, ...said } })] : []),
    ].flatMap((outcome) => (outcome.status === 'refused' ? outcome.findings : []))
    setFindings(refused)
    if (refused.length > 0) return
    setFates(new Map())
    setReason('')
    setTried(false)
    toast(t('disputes.late.done'))
  }
  const picked = isClosed(territory.steps.selection) || isOutdated(territory.steps.selection)
  return (
    <div className={styles.desk}>
      <div className={styles.scroll}>
        <div className={layout.row}>
          <Button size="small" onClick={() => all('admit')}>
            {t('disputes.late.all.admit', { n: late.length })}
          </Button>
          <Button size="small" onClick={() => all('leave')}>
            {t('disputes.late.all.leave', { n: late.length })}
          </Button>
        </div>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('disputes.late.act')}</th>
              <th scope="col">{t('disputes.late.clock')}</th>
              <th scope="col">{t('disputes.late.what')}</th>
            </tr>
          </thead>
          <tbody>
            {late.map(({ event }) => (
              <tr key={event.id}>
                <td className={styles.act}>
                  <b>{nameOf(event)}</b>
                  <span className={text.note}>{visible(event.actor)}</span>
                </td>
                <td>{`${format.shortDate(event.at, event.off)} ${format.clock(event.at, event.off)}`}</td>
                <td>
                  <Segmented
                    label={nameOf(event)}
                    options={[
                      { id: 'admit', label: t('disputes.late.admit') },
                      { id: 'leave', label: t('disputes.late.leave') },
                    ]}
                    current={fates.get(event.id) ?? null}
                    onChoose={(fate) => setFates(new Map(fates).set(event.id, fate))}
                    small
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes(layout.form, styles.decision)}>
        <TextArea
          label={t('disputes.why')}
          error={tried && reason.trim() === '' ? t('disputes.why.missing') : null}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {tried && admitted.length + left.length === 0 && (
          <p className={text.error} role="alert">
            {t('disputes.late.chosen.missing')}
          </p>
        )}
        <FindingList findings={findings} />
        <Button look="primary" disabled={!canEdit} onClick={decide}>
          {goWords(admitted.length, left.length, t)}
        </Button>
        {admitted.length > 0 && (
          <p className={text.note}>
            {t('disputes.late.effect', { steps, n: admitted.length })} {picked && t('disputes.late.effect.pair')}
          </p>
        )}
      </div>
    </div>
  )
}

function goWords(admitted: number, left: number, t: ReturnType<typeof useI18n>['t']): string {
  if (left === 0) return t('disputes.late.go.in', { in: admitted })
  return admitted === 0 ? t('disputes.late.go.out', { out: left }) : t('disputes.late.go', { in: admitted, out: left })
}
