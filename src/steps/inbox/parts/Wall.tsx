import { BODY } from '../../../../data/body'
import { fragmentOf } from '../../../ballot/address'
import { invitationText } from '../../../ballot/invitation'
import { deliveriesOf, talliesBySegment, tallyOf } from '../../../domain/delivery'
import type { AnsweredStep } from '../../../domain/sitting'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { invitationTo } from '../../../shared/model/ballots/asked'
import { groupOf, segmentName } from '../../../shared/people/group'
import { usePlaceName } from '../../../shared/programme/usePlaceName'
import { useRecordedStep, useStep } from '../../../shared/step'
import { QrCode } from './QrCode'
import styles from './Wall.module.css'

export interface WallProps {
  readonly step: AnsweredStep
  /** Of the phone's page; empty where no phone can open it. */
  readonly address: string
}

/** What the wall shows while people vote: where phones find the questions, and how many delivered. Nobody's ticket is named. */
export function Wall({ step, address }: WallProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const recorded = useRecordedStep()
  const placeName = usePlaceName()
  const deliveries = deliveriesOf(territory, step)
  const { delivered, all } = tallyOf(deliveries)
  const invitation = invitationTo(recorded.programme, recorded.territory, step, placeName(territory.id))
  if (!invitation) return null
  if (address === '') return <p>{t('inbox.address.none')}</p>
  const says = address + fragmentOf({ invitation: invitationText(invitation, BODY), ticket: null })
  return (
    <div className={styles.wall}>
      <QrCode className={styles.code} says={says} label={t('inbox.wall.code')} />
      <div>
        <ol>
          <li>
            <Rich message={t('inbox.wall.first')} />
          </li>
          <li>
            <Rich message={t('inbox.wall.second')} />
          </li>
          <li>
            <Rich message={t('inbox.wall.third')} />
          </li>
        </ol>
        <p className={styles.address}>{address.replace(/^https?:\/\//, '')}</p>
        <p>{t('inbox.wall.paper')}</p>
      </div>
      <div className={styles.bars}>
        <p className={styles.count}>
          <b>{delivered}</b> {t('inbox.wall.of', { all })}
        </p>
        <ul>
          {[...talliesBySegment(deliveries)].map(([segment, tally]) => (
            <li key={segment}>
              <span className={styles.segment}>
                <GroupIcon group={groupOf(programme, segment)} size={18} /> {segmentName(programme, segment)}
              </span>{' '}
              <b>
                {tally.delivered}/{tally.all}
              </b>
              <span className={styles.track} aria-hidden="true">
                <i style={{ width: `${(100 * tally.delivered) / tally.all}%` }} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
