import { useState } from 'react'
import { openedRound } from '../../../domain/ballotBox'
import { deliveriesOf, tallyOf } from '../../../domain/delivery'
import type { Finding } from '../../../domain/finding'
import type { AnsweredStep } from '../../../domain/sitting'
import { findingText } from '../../../i18n/findings'
import { useI18n } from '../../../i18n/useI18n'
import { openingOf, openingWithoutKey } from '../../../shared/model/ballots/opening'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import text from '../../../ui/text.module.css'
import styles from './parts.module.css'
import { useSeed } from './useSeed'
import { Words } from './Words'

export interface CloseRoundProps {
  readonly step: AnsweredStep
  /** Sealed ballots of the round. */
  readonly unopened: number
}

/** Closes the round and opens what came, together; without the key at hand it closes, and opens when the words are here. */
export function CloseRound({ step, unopened }: CloseRoundProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { territory, canEdit } = useStep()
  const act = useApp((state) => state.act)
  const { seed, useWords } = useSeed()
  const [asking, setAsking] = useState(false)
  const [keyless, setKeyless] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const round = territory.sitting?.rounds[step]
  if (!round || !territory.ballots) return null
  const { delivered, all } = tallyOf(deliveriesOf(territory, step))
  const opened = openedRound(territory.ballots, step, round.number)
  const open = () => {
    const opening = seed && openingOf(territory, step, seed)
    if (opening?.status === 'refused') setFindings([opening.finding])
    if (opening?.status !== 'ready') return
    const outcome = act(opening.act)
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  const close = () => {
    setAsking(false)
    const outcome = act({ kind: 'round-closed', body: { territory: territory.id, step, round: round.number } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'accepted') open()
  }
  const giveUp = () => {
    setKeyless(false)
    const outcome = act(openingWithoutKey(territory, step))
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  return (
    <div className={styles.form}>
      {canEdit && round.open && (
        <Button look="primary" icon="lock" disabled={unopened === 0} onClick={() => setAsking(true)}>
          {t('inbox.close')}
        </Button>
      )}
      {canEdit && !round.open && unopened > 0 && seed && (
        <Button look="primary" icon="open" onClick={open}>
          {t('inbox.open', { n: unopened })}
        </Button>
      )}
      {canEdit && !round.open && unopened > 0 && !seed && (
        <>
          <Words onWords={useWords} />
          <Button look="text" onClick={() => setKeyless(true)}>
            {t('inbox.keyless')}
          </Button>
        </>
      )}
      {opened && unopened === 0 && !round.open && (
        <>
          <p role="status">{t('inbox.opened', { n: opened.tickets.length, step: t(`step.${step}`) })}</p>
          {opened.leftOut.length > 0 && (
            <div>
              <p className={text.note}>{t('inbox.leftOut')}</p>
              <ul>
                {opened.leftOut.map(({ ticket, why }) => (
                  <li key={ticket}>
                    <b>{ticket}</b>: {findingText({ code: why, severity: 'refused', read: ticket }, i18n)}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      <Findings findings={findings} />
      {asking && (
        <Dialog title={t('inbox.close.title', { round: round.number })} onClose={() => setAsking(false)}>
          <p>{t('inbox.close.what', { n: all - delivered })}</p>
          <div className={styles.row}>
            <Button onClick={() => setAsking(false)}>{t('inbox.close.no')}</Button>
            <Button look="primary" icon="lock" onClick={close}>
              {t('inbox.close.yes')}
            </Button>
          </div>
        </Dialog>
      )}
      {keyless && (
        <Dialog title={t('inbox.keyless')} onClose={() => setKeyless(false)}>
          <p>{t('inbox.keyless.what', { n: unopened })}</p>
          <div className={styles.row}>
            <Button onClick={() => setKeyless(false)}>{t('inbox.close.no')}</Button>
            <Button look="danger" onClick={giveUp}>
              {t('inbox.keyless')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
