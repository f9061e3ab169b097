import { useEffect, useState } from 'react'
import { ticketKeyBy } from '../../../ballot/ticketKey'
import type { Finding } from '../../../domain/finding'
import type { MemberId } from '../../../domain/ids'
import { plain } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { ticketsAct } from '../../../shared/model/ballots/tickets'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/Field'
import { spaced } from '../model/tickets'
import styles from './parts.module.css'

/** A lost ticket is voided with a reason, and its person gets another at once. */
export function LostTicket({ seed }: { readonly seed: Uint8Array }) {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState('')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [owed, setOwed] = useState<{ readonly member: MemberId; readonly old: string } | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const member = territory.members.find(({ id }) => id === owed?.member)
    if (!owed || !member) return
    setOwed(null)
    const next = ticketsAct(territory, seed, [member])
    const outcome = act(next)
    const given = next.body.tickets[0]?.number
    if (outcome.status === 'refused') setFindings(outcome.findings)
    else if (given !== undefined)
      setSaid(t('inbox.lost.done', { old: owed.old, number: given, key: spaced(ticketKeyBy(seed, given)) }))
  }, [owed, territory, seed, act, t])
  const replace = () => {
    const ticket = territory.ballots?.tickets.find(
      (one) => one.voided === null && plain(one.number) === plain(number.trim()),
    )
    const outcome = act({
      kind: 'ticket-voided',
      body: { territory: territory.id, number: ticket?.number ?? number.trim(), reason: reason.trim() },
    })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'refused' || !ticket) return
    setOwed({ member: ticket.member, old: ticket.number })
    setNumber('')
    setReason('')
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (number.trim() !== '' && reason.trim() !== '') replace()
      }}
    >
      <h2>{t('inbox.lost')}</h2>
      <div className={styles.row}>
        <TextField
          label={t('inbox.lost.number')}
          value={number}
          autoComplete="off"
          onChange={(event) => setNumber(event.target.value)}
        />
        <TextField label={t('inbox.lost.reason')} value={reason} onChange={(event) => setReason(event.target.value)} />
        <Button type="submit" disabled={number.trim() === '' || reason.trim() === ''}>
          {t('inbox.lost.void')}
        </Button>
      </div>
      <p role="status">{said}</p>
      <Findings findings={findings} />
    </form>
  )
}
