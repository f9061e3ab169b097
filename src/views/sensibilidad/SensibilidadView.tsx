import { useState } from 'react'
import type { Programme, Territory } from '../../domain/programme'
import { useI18n } from '../../i18n/useI18n'
import { selectProgramme, selectTerritory } from '../../selectors/current'
import type { Complete } from '../../selectors/evaluation'
import { selectRanked } from '../../selectors/evaluation'
import { selectFaces } from '../../selectors/faces'
import { useApp } from '../../store/useApp'
import { Tabs } from '../../ui/Tabs'
import { Hoja } from '../marco/Hoja'
import { Lacks } from '../marco/Lacks'
import { Azar } from './Azar'
import { Basta } from './Basta'
import { Pesos } from './Pesos'
import { QUESTIONS, type Question } from './parts'
import { Quien } from './Quien'
import { useChance } from './useChance'
import { useLectura } from './useLectura'
import './sensibilidad.css'

/** Step 6: how firm the pair is, as four questions. */
export default function SensibilidadView() {
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
    <Hoja question={t('sensitivity.question')} lectura={t(two ? 'sensitivity.two' : 'sensitivity.will')}>
      {!two && <Lacks />}
    </Hoja>
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
    <Hoja question={t('sensitivity.question')} lectura={lectura}>
      <Tabs
        label={t('sensitivity.tabs')}
        tabs={QUESTIONS.map((id) => ({ id, label: t(`sensitivity.tab.${id}`) }))}
        current={question}
        onChoose={setQuestion}
      >
        {question === 'weights' && <Pesos {...parts} />}
        {question === 'chance' && <Azar {...parts} asked={asked} />}
        {question === 'who' && <Quien {...parts} />}
        {question === 'enough' && <Basta {...parts} />}
      </Tabs>
    </Hoja>
  )
}
