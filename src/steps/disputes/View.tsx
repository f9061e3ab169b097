import { useState } from 'react'
import { STEPS } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { lateAmong } from '../../shared/model/disputes'
import { Page } from '../../shared/page/Page'
import { useStep } from '../../shared/step'
import { addressOf } from '../../store/route'
import { useApp } from '../../store/useApp'
import { Tabs } from '../../ui/Tabs'
import { Conflicts } from './parts/Conflicts'
import { LateActs } from './parts/LateActs'

type Tab = 'conflicts' | 'late'

/** What was written apart and waits for a person: which of two words stays, and what enters of what came late. */
export default function DisputesView() {
  const { territory } = useStep()
  const { t, format } = useI18n()
  const slot = useApp((state) => state.work?.slot ?? '')
  const folded = useApp((state) => state.work?.folded)
  const conflicts = [...(folded?.spoken.conflicts.values() ?? [])].filter(({ thing }) => thing[1] === territory.id)
  const late = lateAmong(folded?.aside ?? []).filter((one) => one.territory === territory.id)
  const [chosen, setChosen] = useState<Tab>(conflicts.length > 0 ? 'conflicts' : 'late')
  const back = addressOf({ screen: 'step', slot, territory: territory.id, step: 'ratings' })
  if (conflicts.length === 0 && late.length === 0) {
    return (
      <Page question={t('disputes.none.question')} lectura={t('disputes.none')}>
        <p>
          <a href={back}>{t('disputes.back')}</a>
        </p>
      </Page>
    )
  }
  const stepName = (step: unknown) => t(`step.${STEPS.find((one) => one === step) ?? 'ratings'}`)
  const tab = chosen === 'conflicts' && conflicts.length === 0 ? 'late' : chosen
  const steps = format.list([
    ...new Set(late.flatMap(({ findings }) => findings.map(({ values }) => stepName(values?.step)))),
  ])
  return (
    <Page
      question={
        tab === 'conflicts' ? t('disputes.question.conflicts') : t('disputes.question.late', { n: late.length })
      }
      lectura={
        tab === 'conflicts'
          ? t('disputes.lectura.conflicts')
          : late.length === 0
            ? t('disputes.late.none')
            : t('disputes.lectura.late', { n: late.length, steps })
      }
    >
      <Tabs
        label={t('disputes.tabs')}
        tabs={[
          { id: 'conflicts', label: t('disputes.conflicts', { n: conflicts.length }) },
          { id: 'late', label: t('disputes.late', { n: late.length }) },
        ]}
        current={tab}
        onChoose={setChosen}
      >
        {tab === 'conflicts' ? <Conflicts conflicts={conflicts} /> : <LateActs late={late} steps={steps} />}
      </Tabs>
    </Page>
  )
}
