import type { MeetingNumber } from '../../../domain/attendance'
import { presenceBySegment, presentAt, quorumOf } from '../../../domain/presence'
import { useI18n } from '../../../i18n/useI18n'
import { GroupIcon } from '../../../shared/charts/GroupMark'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import { addressOf } from '../../../store/route'
import { useApp } from '../../../store/useApp'
import chip from '../../../ui/chip.module.css'
import { classes } from '../../../ui/classes'
import { TextField } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import styles from './Quorum.module.css'

/** Whether enough are there to decide, and of which segment few are. It warns and never blocks. */
export function Quorum({ meeting }: { readonly meeting: MeetingNumber }) {
  const { t } = useI18n()
  const { programme, territory, canEdit } = useStep()
  const act = useApp((state) => state.act)
  const route = useApp((state) => state.route)
  const all = territory.members.length
  const here = presentAt(territory, meeting).length
  const quorum = quorumOf(territory)
  const enough = here >= quorum
  const segments = [...presenceBySegment(territory, meeting)]
  const few = segments.filter(([, seats]) => 2 * seats.here < seats.all)
  const share = (part: number) => `${all === 0 ? 0 : Math.min(100, (100 * part) / all)}%`
  return (
    <section className={styles.quorum} aria-label={t('register.quorum')}>
      <h2>{t(enough ? 'register.quorum.yes' : 'register.quorum.no')}</h2>
      <p className={styles.figure}>
        <b>{here}</b> {t('register.quorum.need', { all, quorum })}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <i className={styles.here} style={{ width: share(here) }} />
        <u className={styles.needed} style={{ left: share(quorum) }} />
      </div>
      {!enough && <p className={text.note}>{t('register.quorum.no.what', { n: quorum - here })}</p>}
      <ul className={styles.segments}>
        {segments.map(([segment, seats]) => (
          <li key={segment} className={styles.segment}>
            <GroupIcon group={groupOf(programme, segment)} size={14} />
            <span>{segmentName(programme, segment)}</span>
            <b>{t('register.of', { n: seats.here, all: seats.all })}</b>
            {here > 0 && 2 * seats.here < seats.all && (
              <em className={classes(chip.chip, chip.asks, styles.few)}>{t('register.half')}</em>
            )}
          </li>
        ))}
      </ul>
      {few.length > 0 && here > 0 && <p className={text.note}>{t('register.half.what')}</p>}
      {canEdit && all > 0 && (
        <TextField
          key={quorum}
          label={t('register.quorum.set')}
          type="number"
          min={1}
          max={all}
          defaultValue={quorum}
          className={styles.set}
          onBlur={(event) => {
            const asked = Math.round(Number(event.target.value))
            if (asked >= 1 && asked !== quorum)
              act({ kind: 'quorum-set', body: { territory: territory.id, quorum: asked } })
          }}
        />
      )}
      {route.screen === 'register' && (
        <p>
          <a href={addressOf({ screen: 'charter', slot: route.slot, territory: territory.id })}>
            {t('register.charter')}
          </a>
        </p>
      )}
    </section>
  )
}
