import { useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import type { GroupKey } from '../../../shared/charts/groupLooks'
import { groupOf } from '../../../shared/people/group'
import person from '../../../shared/people/person.module.css'
import { useProjected } from '../../../shared/people/useProjected'
import { useStep } from '../../../shared/step'
import { useWritten } from '../../../shared/written'
import { Button } from '../../../ui/Button'
import { selectBallots } from '../model/ballots'
import styles from './Delivered.module.css'

export interface DeliveredProps {
  readonly only: GroupKey | null
  readonly onOnly: (group: GroupKey | null) => void
}

const FEW = 6

/** How many of each segment delivered, and who is missing. A segment's name shows its marks alone. */
export function Delivered({ only, onOnly }: DeliveredProps) {
  const { t } = useI18n()
  const { programme } = useStep()
  const projected = useProjected()
  const [all, setAll] = useState(false)
  const deliveries = selectBallots(useWritten())
  const missing = deliveries.filter(({ delivered }) => !delivered)
  const segments = programme.segments
    .map(({ id, name }) => ({ id, name, people: deliveries.filter(({ member }) => member.segment === id) }))
    .filter(({ people }) => people.length > 0)
  const shown = all ? missing : missing.slice(0, FEW)
  return (
    <section>
      <h2>
        {t('weights.mesa.delivered', { delivered: deliveries.length - missing.length, members: deliveries.length })}
      </h2>
      <ul className={styles.segments}>
        {segments.map(({ id, name, people }) => {
          const group = groupOf(programme, id)
          const delivered = people.filter((one) => one.delivered).length
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.segment}
                aria-pressed={only === group}
                title={only === group ? t('weights.mesa.everybody') : t('weights.mesa.only', { segment: name })}
                onClick={() => onOnly(only === group ? null : group)}
              >
                <GroupIcon group={group} />
                <span>{name}</span>
                <b>{t('weights.mesa.of', { delivered, members: people.length })}</b>
                <span className={styles.track} aria-hidden="true">
                  <i className={styles.share} style={{ width: `${(100 * delivered) / people.length}%` }} />
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {missing.length > 0 && !projected && (
        <>
          <h3 className={styles.missing}>{t('weights.mesa.missing', { n: missing.length })}</h3>
          <ul className={styles.people}>
            {shown.map(({ member, answered, questions }) => (
              <li key={member.id} className={person.person}>
                <GroupIcon group={groupOf(programme, member.segment)} size={12} />
                {answered === 0
                  ? member.name
                  : t('weights.mesa.partial', { name: member.name, answered, total: questions })}
              </li>
            ))}
          </ul>
          {missing.length > FEW && (
            <Button size="small" look="text" onClick={() => setAll(!all)}>
              {t(all ? 'weights.mesa.few' : 'weights.mesa.all')}
            </Button>
          )}
        </>
      )}
    </section>
  )
}
