import { type Delivery, talliesBySegment, tallyOf } from '../../../domain/delivery'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import styles from './Wall.module.css'

/** How many delivered, in all and by segment. */
export function WallDeliveries({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const { t } = useI18n()
  const { programme } = useStep()
  const { delivered, all } = tallyOf(deliveries)
  return (
    <div className={styles.bars}>
      <p className={styles.count}>
        <b>{delivered}</b> {t('inbox.wall.of', { all })}
      </p>
      <ul>
        {[...talliesBySegment(deliveries)].map(([segment, tally]) => (
          // As wide as the segment has seats, so that a bar's length is people.
          <li key={segment} style={{ flexGrow: tally.all }}>
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
  )
}
