import { useEffect, useState } from 'react'
import { base64urlOfBytes } from '../../../ballot/base64url'
import { SEED_BYTES } from '../../../ballot/mesaKeys'
import { wordsOfSeed } from '../../../ballot/recoveryWords'
import { validTickets } from '../../../domain/ballotBox'
import type { Finding } from '../../../domain/finding'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { keyAct, printedTickets, ticketsAct, withoutTicket } from '../../../shared/model/ballots/tickets'
import { Findings } from '../../../shared/page/Findings'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import type { Outcome } from '../../../store/workSlice'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/Field'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { TICKETS_PER_SHEET, ticketRows } from '../model/tickets'
import { LostTicket } from './LostTicket'
import { PrintedTickets } from './PrintedTickets'
import styles from './parts.module.css'
import { useSeed } from './useSeed'
import { Words } from './Words'

export interface TicketsProps {
  readonly address: string
  readonly onAddress: (address: string) => void
}

/** One ticket a person: prepared, printed, and given anew to whoever lost theirs. */
export function Tickets({ address, onAddress }: TicketsProps) {
  const { t } = useI18n()
  const { programme, territory, canEdit } = useStep()
  const act = useApp((state) => state.act)
  const { random, keepSeed, print } = useApp((state) => state.ballots)
  const { seed, useWords } = useSeed()
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [fresh, setFresh] = useState<Uint8Array | null>(null)
  const [words, setWords] = useState(false)
  const [printing, setPrinting] = useState(false)
  const tickets = territory.ballots ? validTickets(territory.ballots) : []
  const waiting = withoutTicket(territory)
  useEffect(() => {
    if (!printing) return
    print()
    setPrinting(false)
  }, [printing, print])
  // The tickets follow in the next turn: their hashes take the salt from the record.
  useEffect(() => {
    if (!fresh || !territory.ballots) return
    setFresh(null)
    setFindings(refusalsOf(act(ticketsAct(territory, fresh))))
  }, [fresh, territory, act])
  const prepare = () => {
    if (seed) {
      setFindings(refusalsOf(act(ticketsAct(territory, seed))))
      return
    }
    const made = random(SEED_BYTES)
    const key = keyAct(territory, made, random(16))
    const refused = refusalsOf(act(key))
    setFindings(refused)
    if (refused.length > 0) return
    if (!keepSeed(key.body.opening, base64urlOfBytes(made))) setWords(true)
    setFresh(made)
  }
  const elsewhere = territory.ballots !== undefined && !seed
  return (
    <div className={styles.tickets}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('inbox.segment')}</th>
            <th scope="col" className={table.number}>
              {t('inbox.seats')}
            </th>
            <th scope="col" className={table.number}>
              {t('inbox.given')}
            </th>
            <th scope="col">{t('inbox.numbers')}</th>
            <th scope="col">{t('inbox.voided')}</th>
          </tr>
        </thead>
        <tbody>
          {ticketRows(territory).map(({ segment, seats, given, first, last, voided }) => (
            <tr key={segment}>
              <th scope="row">
                <span className={styles.segment}>
                  <GroupIcon group={groupOf(programme, segment)} size={14} /> {segmentName(programme, segment)}
                </span>
              </th>
              <td className={table.number}>{seats}</td>
              <td className={table.number}>{given}</td>
              <td>{first === null ? '—' : first === last ? first : `${first} … ${last}`}</td>
              <td>{voided.length === 0 ? t('inbox.none') : voided.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {elsewhere && <Words onWords={useWords} />}
      {canEdit && !elsewhere && waiting.length > 0 && (
        <Button look={tickets.length === 0 ? 'primary' : 'normal'} icon="plus" onClick={prepare}>
          {t('inbox.prepare', { n: waiting.length })}
        </Button>
      )}
      <Findings findings={findings} />
      {seed && tickets.length > 0 && (
        <>
          <TextField
            label={t('inbox.address')}
            hint={t(address === '' ? 'inbox.address.none' : 'inbox.address.hint')}
            value={address}
            onChange={(event) => onAddress(event.target.value)}
          />
          <div className={styles.row}>
            <Button look="primary" icon="print" disabled={address === ''} onClick={() => setPrinting(true)}>
              {t('inbox.print', { n: Math.ceil(tickets.length / TICKETS_PER_SHEET) })}
            </Button>
            <Button look="text" aria-expanded={words} onClick={() => setWords(!words)}>
              {t(words ? 'inbox.words.hide' : 'inbox.words.show')}
            </Button>
          </div>
          <p className={text.note}>{t('inbox.print.how')}</p>
          {words && (
            <section className={styles.words} aria-label={t('inbox.words')}>
              <p>{t('inbox.words.what')}</p>
              <ol>
                {wordsOfSeed(seed).map((word) => (
                  <li key={word}>{word}</li>
                ))}
              </ol>
            </section>
          )}
          {canEdit && <LostTicket seed={seed} />}
          {printing && <PrintedTickets tickets={printedTickets(territory, seed)} address={address} />}
        </>
      )}
    </div>
  )
}

const refusalsOf = (outcome: Outcome): readonly Finding[] => (outcome.status === 'refused' ? outcome.findings : [])
