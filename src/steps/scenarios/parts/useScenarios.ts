import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { id, type ScenarioId } from '../../../domain/ids'
import type { Scenario } from '../../../domain/scenario'
import { SPANISH, useI18n } from '../../../i18n/useI18n'
import { freshIds } from '../../../shared/model/freshIds'
import { MESA } from '../../../shared/model/scenarios'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import type { Outcome } from '../../../store/workSlice'
import { nameOfScenario } from './named'

/** The acts of this step. What is refused stays in sight until the next one. */
export function useScenarios() {
  const i18n = useI18n()
  const { t } = i18n
  const place = useStep()
  const { territory } = place
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const told = (outcome: Outcome, text?: string): boolean => {
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'accepted' && text) toast(text, true)
    return outcome.status === 'accepted'
  }
  const write = (scenario: Scenario, text?: string) =>
    told(act({ kind: 'scenario-saved', body: { territory: territory.id, scenario } }), text)
  return {
    findings,
    /** A known scenario rewritten; true when it was taken. */
    rewrite: (scenario: Scenario) => write(scenario),
    /** A new one under an id of its own, made from its name. */
    add: (scenario: Scenario) => {
      const taken = [MESA, ...territory.scenarios.map((one) => one.id)]
      const [own = 'escenario'] = freshIds([nameOfScenario(scenario, place, SPANISH)], taken, 'escenario')
      const made = { ...scenario, id: id<ScenarioId>(own) }
      return write(made, t('scenarios.added', { name: nameOfScenario(made, place, i18n) }))
    },
    remove: (scenario: Scenario) =>
      told(
        act({ kind: 'scenario-removed', body: { territory: territory.id, scenario: scenario.id } }),
        t('scenarios.removed', { name: nameOfScenario(scenario, place, i18n) }),
      ),
  }
}
