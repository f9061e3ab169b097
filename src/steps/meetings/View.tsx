import { useState } from 'react'
import { AGENDA_FORMS, type Agenda, currentItem, usualAgenda } from '../../domain/agenda'
import { useI18n } from '../../i18n/useI18n'
import { Page } from '../../shared/page/Page'
import { useStep } from '../../shared/step'
import { Segmented } from '../../ui/Segmented'
import { Tabs } from '../../ui/Tabs'
import { planLectura } from './lectura/plan'
import { sheetLectura } from './lectura/sheet'
import { fitsOf } from './model/fits'
import { meetingToResume, runSheet, sheetFacts } from './model/runSheet'
import { Fits } from './parts/Fits'
import { MeetingClock } from './parts/MeetingClock'
import { PlanDays } from './parts/PlanDays'
import { ResumeMeeting } from './parts/ResumeMeeting'
import { RunSheet } from './parts/RunSheet'
import { useAgenda } from './parts/useAgenda'
import { useWall } from './parts/useWall'
import styles from './View.module.css'

type Tab = 'sheet' | 'plan'

/** The run sheet of the meetings: what is done now, for how long, what must be closed first, and what comes. */
export default function MeetingsView() {
  const { t } = useI18n()
  const { territory, canEdit } = useStep()
  const { agenda, agree } = useAgenda()
  const [tab, setTab] = useState<Tab>('sheet')
  const [looking, setLooking] = useState(false)
  const current = currentItem(agenda)
  const wall = useWall(current !== null && agenda.runs[current]?.state === 'running')
  const sheet = runSheet(agenda, wall)
  const resumed = meetingToResume(sheet)
  if (resumed && tab === 'sheet' && !looking)
    return <ResumeMeeting meeting={resumed} form={agenda.form} onLook={() => setLooking(true)} />
  const fits = fitsOf(agenda)
  return (
    <Page
      question={t(tab === 'sheet' ? 'meetings.question' : 'meetings.question.plan')}
      lectura={
        tab === 'sheet'
          ? sheetLectura(sheetFacts(sheet, agenda.form), { t })
          : planLectura(fits.find(({ over }) => over > 0) ?? null, { t })
      }
      tools={
        canEdit && (
          <Segmented
            label={t('meetings.form')}
            options={AGENDA_FORMS.map((form) => ({ id: form, label: t(`meetings.form.${form}`) }))}
            current={agenda.form}
            onChoose={(form) => form !== agenda.form && agree(inForm(agenda, form))}
          />
        )
      }
    >
      <div className={styles.meetings}>
        <div>
          <Tabs
            label={t('meetings.tabs')}
            tabs={[
              { id: 'sheet', label: t('meetings.tab.sheet') },
              { id: 'plan', label: t('meetings.tab.plan') },
            ]}
            current={tab}
            onChoose={setTab}
          >
            {tab === 'sheet' ? (
              <RunSheet sheet={sheet} form={agenda.form} territory={territory} />
            ) : (
              <PlanDays agenda={agenda} onAgree={agree} />
            )}
          </Tabs>
        </div>
        {tab === 'sheet' ? (
          <MeetingClock agenda={agenda} sheet={sheet} wall={wall} onAgree={agree} />
        ) : (
          <Fits agenda={agenda} fits={fits} onAgree={agree} />
        )}
      </div>
    </Page>
  )
}

/** The other form with its usual rows; the first day stays where and when it was. */
function inForm(agenda: Agenda, form: Agenda['form']): Agenda {
  const usual = usualAgenda(form)
  const days = usual.days.map((day) => agenda.days.find(({ meeting }) => meeting === day.meeting) ?? day)
  return { ...usual, days, runs: agenda.runs }
}
