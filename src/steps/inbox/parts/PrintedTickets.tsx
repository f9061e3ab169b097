import { createPortal } from 'react-dom'
import { fragmentOf } from '../../../ballot/address'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import type { PrintedTicket } from '../../../shared/model/ballots/tickets'
import { groupOf, segmentName } from '../../../shared/people/group'
import { usePlaceName } from '../../../shared/programme/usePlaceName'
import { useStep } from '../../../shared/step'
import { spaced } from '../model/tickets'
import styles from './print.module.css'
import { QrCode } from './QrCode'

export interface PrintedTicketsProps {
  readonly tickets: readonly PrintedTicket[]
  /** Of the phone's page. */
  readonly address: string
}

/** Tickets to cut, eight a sheet. There only while they are printed: keys stay on no screen. */
export function PrintedTickets({ tickets, address }: PrintedTicketsProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const placeName = usePlaceName()
  return createPortal(
    <div className={styles.sheet}>
      {tickets.map(({ number, member, key }) => (
        <article key={number} className={styles.ticket}>
          <div>
            <p className={styles.mesa}>{placeName(territory.id)}</p>
            <p>
              <GroupIcon group={groupOf(programme, member.segment)} size={12} />{' '}
              {segmentName(programme, member.segment)}
            </p>
            <p className={styles.number}>{number}</p>
            <p>{t('inbox.ticket.read')}</p>
            <p className={styles.key}>{spaced(key)}</p>
            <p>{address.replace(/^https?:\/\//, '')}</p>
            <p>{t('inbox.ticket.secret')}</p>
          </div>
          <QrCode
            className={styles.code}
            says={address + fragmentOf({ invitation: null, ticket: { number, key } })}
            label={t('inbox.ticket.code', { number })}
          />
        </article>
      ))}
    </div>,
    document.body,
  )
}
