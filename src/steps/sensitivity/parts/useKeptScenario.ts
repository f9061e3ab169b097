import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { id, type ScenarioId } from '../../../domain/ids'
import { type Scenario, sameAssumptions } from '../../../domain/scenario'
import { lowered } from '../../../i18n/sentence'
import { useI18n } from '../../../i18n/useI18n'
import { freshIds } from '../../../shared/model/freshIds'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'

/** Keeps what was tried here as a scenario, once. */
export function useKeptScenario() {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const keep = (tried: Scenario, name: string) => {
    if (territory.scenarios.some((one) => sameAssumptions(one, tried))) {
      toast(t('sensitivity.whatIf.already', { name: lowered(name) }))
      return
    }
    const [fresh = name] = freshIds(
      [name],
      territory.scenarios.map(({ id: own }) => own),
      'escenario',
    )
    const outcome = act({
      kind: 'scenario-saved',
      body: { territory: territory.id, scenario: { ...tried, id: id<ScenarioId>(fresh) } },
    })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'accepted') toast(t('sensitivity.whatIf.saved', { name: lowered(name) }), true)
  }
  return { keep, findings }
}
