import type { MeetingNumber } from '../../../domain/attendance'
import type { Member } from '../../../domain/mesa'
import { presentAt } from '../../../domain/presence'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import text from '../../../ui/text.module.css'
import { seatsOf } from '../model'
import styles from './Seats.module.css'

export interface SeatsProps {
  readonly meeting: MeetingNumber
  readonly onToggle: (member: Member, present: boolean) => void
}

/** Every seat, by segment: a U with its number, filled while its ticket is in the room. Pressing one is the same act as typing it. */
export function Seats({ meeting, onToggle }: SeatsProps) {
  const { t } = useI18n()
  const { programme, territory, canEdit } = useStep()
  const segments = [...seatsOf(territory.members, presentAt(territory, meeting))]
  return (
    <section>
      <div className={styles.head}>
        <h2>{t('register.seats')}</h2>
        {segments.length > 0 && <span className={text.note}>{t('register.seats.hint')}</span>}
      </div>
      {segments.map(([segment, seats]) => {
        const group = segments.length > 0 ? seats[0]?.member.segment : undefined
        const here = seats.filter(({ present }) => present).length
        return (
          <div key={segment} className={styles.segment}>
            <p className={styles.name}>
              {group && <GroupIcon group={groupOf(programme, group)} size={15} />}
              <span>{segmentName(programme, segment)}</span>
              <b>{t('register.of', { n: here, all: seats.length })}</b>
            </p>
            <div className={styles.seats}>
              {seats.map(({ member, present }) => (
                <button
                  key={member.id}
                  type="button"
                  className={classes(styles.seat, present && styles.present)}
                  aria-pressed={present}
                  aria-label={t('register.seat', {
                    name: member.name,
                    state: t(present ? 'register.seat.present' : 'register.seat.absent'),
                  })}
                  title={member.name}
                  disabled={!canEdit}
                  onClick={() => onToggle(member, !present)}
                >
                  {numberOf(member)}
                </button>
              ))}
            </div>
          </div>
        )
      })}
    </section>
  )
}

/** What tells a ticket from the others of its segment: the end of its code. */
const numberOf = ({ name }: Member): string => /\d+$/.exec(name)?.[0].slice(-2) ?? name.slice(0, 2)
