import { useState } from 'react'
import { useI18n } from '../../i18n/useI18n'
import { selectRanked } from '../../shared/model/evaluation'
import { Lacks } from '../../shared/page/Lacks'
import { Page } from '../../shared/page/Page'
import { useSealed } from '../../shared/rounds/useSealed'
import { useStep } from '../../shared/step'
import { Tabs } from '../../ui/Tabs'
import { ChancePart } from './parts/ChancePart'
import { Otherwise } from './parts/Otherwise'
import { SmallestChanges } from './parts/SmallestChanges'
import { useChance } from './parts/useChance'
import { QUESTIONS, type SensitivityQuestion, useSensitivityLectura } from './parts/useLectura'
import { WeightRoom } from './parts/WeightRoom'
import { WhoDecides } from './parts/WhoDecides'

/** Step 6: how firm the pair is, as five questions. */
export default function SensitivityView() {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const ranked = selectRanked(programme, territory)
  const sealed = useSealed()
  if (ranked.status === 'ranked' && ranked.evaluation.margin !== null) return <Questions />
  const two = ranked.status === 'ranked'
  return (
    <Page
      question={t('sensitivity.question')}
      lectura={sealed?.lectura ?? t(two ? 'sensitivity.two' : 'sensitivity.will')}
    >
      {!two && <Lacks />}
    </Page>
  )
}

function Questions() {
  const { t } = useI18n()
  const [question, setQuestion] = useState<SensitivityQuestion>('weights')
  const asked = useChance(question === 'chance')
  const lectura = useSensitivityLectura(question, asked)
  return (
    <Page question={t('sensitivity.question')} lectura={lectura}>
      <Tabs
        label={t('sensitivity.tabs')}
        tabs={QUESTIONS.map((id) => ({ id, label: t(`sensitivity.tab.${id}`) }))}
        current={question}
        onChoose={setQuestion}
      >
        {question === 'weights' && <WeightRoom />}
        {question === 'chance' && <ChancePart asked={asked} />}
        {question === 'who' && <WhoDecides />}
        {question === 'enough' && <SmallestChanges />}
        {question === 'otherwise' && <Otherwise />}
      </Tabs>
    </Page>
  )
}
