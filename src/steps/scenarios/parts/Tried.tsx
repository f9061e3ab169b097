import type { Scenario } from '../../../domain/scenario'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { useFaces } from '../../../shared/faces/useFaces'
import { triedScenario } from '../../../shared/model/scenarios'
import { differenceName } from '../../../shared/scenario/differenceWords'
import { differenceOf } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { verdictWords } from '../lectura/scenarios'
import { verdictFacts } from './facts'
import { useEffectWords } from './useEffectWords'

export interface TriedProps {
  readonly scenario: Scenario
  /** Everything written reads; otherwise there is no result to show. */
  readonly sound: boolean
}

/** What the scenario being written changes, in words, and the pair it would give. Nothing is kept yet. */
export function Tried({ scenario, sound }: TriedProps) {
  const i18n = useI18n()
  const { t } = i18n
  const place = useStep()
  const { programme, territory } = place
  const faces = useFaces()
  const what = differenceName(differenceOf(scenario, place, i18n), i18n)
  const evaluator = useApp((state) => state.evaluator)
  const effects = useEffectWords()(scenario)
  const tried = sound ? triedScenario(programme, territory, scenario, evaluator) : null
  const verdict = tried && verdictWords(verdictFacts(tried, faces), i18n)
  return (
    <>
      <Rich message={t('scenarios.edit.difference', { what })} />
      {sound && effects !== '' && ` ${effects}`}
      {verdict && (
        <>
          {' '}
          <Rich message={t('scenarios.edit.result', { verdict })} />
        </>
      )}
    </>
  )
}
