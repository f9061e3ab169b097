import { Fragment } from 'react'
import type { AgendaForm } from '../../../domain/agenda'
import type { Territory } from '../../../domain/programme'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import text from '../../../ui/text.module.css'
import { MinutesBar } from '../charts/MinutesBar'
import { hourOf, hoursAndMinutes } from '../lectura/hours'
import { rowName } from '../lectura/rowName'
import { isMet, needOf } from '../model/needs'
import type { MeetingSheet, SheetLine } from '../model/runSheet'
import { DayName } from './DayName'
import styles from './RunSheet.module.css'

export interface RunSheetProps {
  readonly sheet: readonly MeetingSheet[]
  readonly form: AgendaForm
  readonly territory: Territory
}

/** Every row of every meeting: its hour, the minutes planned and used, what must be closed before it, how it stands. */
export function RunSheet({ sheet, form, territory }: RunSheetProps) {
  const { t } = useI18n()
  return (
    <>
      <table className={styles.sheet}>
        <caption className={text.hidden}>{t('meetings.caption')}</caption>
        <thead className={styles.header}>
          <tr>
            <th colSpan={2}>{t('meetings.column.row')}</th>
            <th>{t('meetings.column.hour')}</th>
            <th>{t('meetings.column.minutes')}</th>
            <th>{t('meetings.column.needs')}</th>
            <th>{t('meetings.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.map((meeting) => (
            <Fragment key={meeting.day.meeting}>
              <tr className={classes(styles.meeting, meeting.state === 'going' && styles.going)}>
                <th colSpan={3} scope="rowgroup">
                  <DayName day={meeting.day} form={form} />
                </th>
                <td colSpan={3}>{spentOn(meeting, t)}</td>
              </tr>
              {meeting.lines.map((line) => (
                <Line key={line.item} line={line} form={form} territory={territory} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {form === 'morning' && (
        <p className={styles.leftOut}>
          <Icon id="info" />
          <span>
            <Rich message={t('meetings.left.out')} />
          </span>
        </p>
      )}
    </>
  )
}

function spentOn({ state, used, planned }: MeetingSheet, t: ReturnType<typeof useI18n>['t']): string {
  const of = { used: hoursAndMinutes(used), planned: hoursAndMinutes(planned) }
  return t(state === 'before' ? 'meetings.planned' : state === 'going' ? 'meetings.uses' : 'meetings.used', of)
}

const LOOK = { todo: undefined, running: styles.current, paused: styles.current, done: styles.done } as const

interface LineProps {
  readonly line: SheetLine
  readonly form: AgendaForm
  readonly territory: Territory
}

function Line({ line, form, territory }: LineProps) {
  const { t } = useI18n()
  const { number, item, minutes, state, starts } = line
  const need = needOf(item)
  const used = Math.floor(line.used / 60)
  const current = state === 'running' || state === 'paused'
  return (
    <tr className={classes(styles.line, current && styles.current)} aria-current={current ? 'step' : undefined}>
      <td className={styles.number}>{number}</td>
      <td className={styles.name}>{rowName(item, form, { t })}</td>
      <td className={styles.hour}>{hourOf(starts)}</td>
      <td>
        <span className={styles.minutes}>
          <MinutesBar planned={minutes} used={used} running={current} />
          <span>
            {state === 'todo' ? minutes : <Rich message={t('meetings.minutes.of', { used, planned: minutes })} />}
            <Difference line={line} />
          </span>
        </span>
      </td>
      <td className={styles.need}>
        {need && (
          <span>
            {isMet(need, territory) ? <Icon id="check" size={15} /> : <i className={styles.box} aria-hidden="true" />}
            {t(`meetings.need.${need}`)}
            <b className={text.hidden}>, {t(isMet(need, territory) ? 'meetings.met' : 'meetings.unmet')}</b>
          </span>
        )}
      </td>
      <td className={classes(styles.state, LOOK[state])}>
        <span>
          {state === 'done' && <Icon id="check" size={15} />}
          {current && <Icon id="clock" size={15} />}
          {t(`meetings.state.${state}`)}
        </span>
      </td>
    </tr>
  )
}

/** Minutes over, highlighted; minutes saved once the row is done. */
function Difference({ line: { minutes, used, state } }: { readonly line: SheetLine }) {
  const { t } = useI18n()
  const more = Math.floor(used / 60) - minutes
  if (more > 0) return <em className={styles.more}>{t('meetings.more', { n: more })}</em>
  return state === 'done' && more < 0 ? <em className={styles.less}>{t('meetings.less', { n: -more })}</em> : null
}
