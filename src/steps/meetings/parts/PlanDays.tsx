import { Fragment, useState } from 'react'
import type { Agenda, AgendaDay } from '../../../domain/agenda'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import text from '../../../ui/text.module.css'
import { hourOf } from '../lectura/hours'
import { rowName } from '../lectura/rowName'
import { withDay, withMinutes } from '../model/fits'
import { needOf } from '../model/needs'
import { DayDialog } from './DayDialog'
import { DayName } from './DayName'
import styles from './PlanDays.module.css'
import sheet from './RunSheet.module.css'

export interface PlanDaysProps {
  readonly agenda: Agenda
  readonly onAgree: (agenda: Agenda) => void
}

/** Before the first day: minutes, days and halls, who leads each row and what to bring. */
export function PlanDays({ agenda, onAgree }: PlanDaysProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { canEdit } = useStep()
  const [asked, setAsked] = useState<AgendaDay | null>(null)
  const numbers = new Map(agenda.rows.map(({ item }, i) => [item, i + 1]))
  const titleOf = ({ meeting }: AgendaDay) =>
    agenda.form === 'morning' ? t('meetings.morning') : t('meetings.number', { n: meeting })
  return (
    <>
      <table className={sheet.sheet}>
        <caption className={text.hidden}>{t('meetings.caption')}</caption>
        <thead className={sheet.header}>
          <tr>
            <th colSpan={2}>{t('meetings.column.row')}</th>
            <th>{t('meetings.column.planned')}</th>
            <th className={styles.wide}>{t('meetings.column.who')}</th>
            <th className={styles.wide}>{t('meetings.column.needs')}</th>
            <th className={styles.wide}>{t('meetings.column.bring')}</th>
          </tr>
        </thead>
        <tbody>
          {agenda.days.map((day) => (
            <Fragment key={day.meeting}>
              <tr className={sheet.meeting}>
                <th colSpan={3} scope="rowgroup">
                  <DayName day={day} form={agenda.form} />
                </th>
                <td colSpan={3}>
                  {hourOf(day.start)}{' '}
                  {canEdit && (
                    <Button look="text" size="small" icon="pencil" onClick={() => setAsked(day)}>
                      {t('meetings.day', { meeting: titleOf(day) })}
                    </Button>
                  )}
                </td>
              </tr>
              {agenda.rows
                .filter(({ meeting }) => meeting === day.meeting)
                .map(({ item, minutes }) => {
                  const row = rowName(item, agenda.form, i18n)
                  const need = needOf(item)
                  const change = (by: number) => onAgree(withMinutes(agenda, item, minutes + by))
                  return (
                    <tr key={item} className={sheet.line}>
                      <td className={sheet.number}>{numbers.get(item)}</td>
                      <td className={sheet.name}>{row}</td>
                      <td>
                        <span className={styles.minutes}>
                          {canEdit && (
                            <Button
                              size="small"
                              aria-label={t('meetings.fewer.label', { row })}
                              onClick={() => change(-5)}
                            >
                              −
                            </Button>
                          )}
                          <b>{minutes}</b>
                          {canEdit && (
                            <Button
                              size="small"
                              aria-label={t('meetings.longer.label', { row })}
                              onClick={() => change(5)}
                            >
                              +
                            </Button>
                          )}
                        </span>
                      </td>
                      <td className={styles.wide}>{t(`meetings.who.${item}`)}</td>
                      <td className={styles.wide}>{need ? t(`meetings.need.${need}`) : ''}</td>
                      <td className={styles.wide}>{t(`meetings.bring.${item}`)}</td>
                    </tr>
                  )
                })}
            </Fragment>
          ))}
        </tbody>
      </table>
      {asked && (
        <DayDialog
          day={asked}
          title={titleOf(asked)}
          onSave={(day) => {
            onAgree(withDay(agenda, day))
            setAsked(null)
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
