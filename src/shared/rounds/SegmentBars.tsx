import { type Delivery, talliesBySegment } from '../../domain/delivery'
import type { Programme } from '../../domain/programme'
import { useI18n } from '../../i18n/useI18n'
import chip from '../../ui/chip.module.css'
import { classes } from '../../ui/classes'
import { GroupIcon } from '../charts/GroupMark'
import type { Sealed } from '../model/sealed'
import { groupOf, segmentName } from '../people/group'
import styles from './rounds.module.css'

export interface SegmentBarsProps {
  readonly programme: Programme
  readonly sealed: Sealed
}

/** How many of each segment delivered, as bars; of mesitas, which of them did. */
export function SegmentBars({ programme, sealed: { deliveries, shortfall } }: SegmentBarsProps) {
  const { t } = useI18n()
  const tallies = [...talliesBySegment(deliveries)]
  if (tallies.length === 0) return <Holders deliveries={deliveries} />
  return (
    <ul className={styles.bars}>
      {tallies.map(([segment, { delivered, all }]) => (
        <li key={segment} className={styles.bar}>
          <GroupIcon group={groupOf(programme, segment)} size={14} />
          <span>{segmentName(programme, segment)}</span>
          <b>{t('rounds.of', { n: delivered, all })}</b>
          <span className={styles.track} aria-hidden="true">
            <i className={styles.share} style={{ width: `${(100 * delivered) / all}%` }} />
          </span>
          {shortfall?.segments.includes(segment) && (
            <em className={classes(chip.chip, chip.asks, styles.few)}>{t('rounds.short')}</em>
          )}
        </li>
      ))}
    </ul>
  )
}

function Holders({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const { t } = useI18n()
  return (
    <ul className={styles.bars}>
      {deliveries.map(({ sheet, name, state }) => (
        <li key={sheet} className={styles.holder}>
          <span>{name}</span>
          <b>{t(`rounds.state.${state}`)}</b>
        </li>
      ))}
    </ul>
  )
}
