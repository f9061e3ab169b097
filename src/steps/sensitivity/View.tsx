import { useState } from 'react'
import type { Programme, Territory } from '../../domain/programme'
import { useI18n } from '../../i18n/useI18n'
import { selectProgramme, selectTerritory } from '../../shared/model/current'
import type { Complete } from '../../shared/model/evaluation'
import { selectRanked } from '../../shared/model/evaluation'
import { selectFaces } from '../../shared/model/faces'
import { Lacks } from '../../shared/page/Lacks'
import { Page } from '../../shared/page/Page'
import { useApp } from '../../store/useApp'
import { Tabs } from '../../ui/Tabs'
import { ChancePart } from './parts/ChancePart'
import { QUESTIONS, type Question } from './parts/part'
import { SmallestChanges } from './parts/SmallestChanges'
import { useChance } from './parts/useChance'
import { useLectura } from './parts/useLectura'
import { WeightRoom } from './parts/WeightRoom'
import { WhoDecides } from './parts/WhoDecides'
import './sensitivity.css'

/** Step 6: how firm the pair is, as four questions. */
export default function SensitivityView() {
  const { t } = useI18n()
  const programme = useApp(selectProgramme)
  const territory = useApp(selectTerritory)
  if (!programme || !territory) return null
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'ranked' && ranked.evaluation.margin !== null) {
    return <Questions key={territory.id} programme={programme} territory={territory} ranked={ranked} />
  }
  const two = ranked.status === 'ranked'
  return (
    <Page question={t('sensitivity.question')} lectura={t(two ? 'sensitivity.two' : 'sensitivity.will')}>
      {!two && <Lacks />}
    </Page>
  )
}

interface QuestionsProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly ranked: Complete
}

function Questions({ programme, territory, ranked }: QuestionsProps) {
  const { t } = useI18n()
  const [question, setQuestion] = useState<Question>('weights')
  const parts = { programme, territory, ranked, faces: selectFaces(programme, territory) }
  const asked = useChance(programme, territory, ranked, question === 'chance')
  const lectura = useLectura(question, parts, asked)
  return (
    <Page question={t('sensitivity.question')} lectura={lectura}>
      <Tabs
        label={t('sensitivity.tabs')}
        tabs={QUESTIONS.map((id) => ({ id, label: t(`sensitivity.tab.${id}`) }))}
        current={question}
        onChoose={setQuestion}
      >
        {question === 'weights' && <WeightRoom {...parts} />}
        {question === 'chance' && <ChancePart {...parts} asked={asked} />}
        {question === 'who' && <WhoDecides {...parts} />}
        {question === 'enough' && <SmallestChanges {...parts} />}
      </Tabs>
    </Page>
  )
}
