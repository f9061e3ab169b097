import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { id, type ScenarioId } from '../../../domain/ids'
import { MOST_COMPARED, type Scenario } from '../../../domain/scenario'
import { SPANISH, useI18n } from '../../../i18n/useI18n'
import { freshIds } from '../../../shared/model/freshIds'
import { MESA } from '../../../shared/model/scenarios'
import { nameOfScenario } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import type { Outcome } from '../../../store/workSlice'

/** The acts of this step. What is refused stays in sight until the next one. */
export function useScenarios() {
  const i18n = useI18n()
  const { t } = i18n
  const place = useStep()
  const { territory } = place
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const chosen = useApp((state) => state.compared[territory.id])
  const compare = useApp((state) => state.compare)
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
      const kept = write(made, t('scenarios.added', { name: nameOfScenario(made, place, i18n) }))
      // What was just made is what one wants to see: it takes the place of the first of a choice that is full.
      if (kept && chosen) compare(territory.id, [...chosen, made.id].slice(-MOST_COMPARED))
      return kept
    },
    /** Asks every province of the programme, or no longer where it was asked. */
    askEverywhere: ({ everywhere, ...scenario }: Scenario) => {
      const name = nameOfScenario(scenario, place, i18n)
      return everywhere
        ? write(scenario, t('scenarios.notEverywhere', { name }))
        : write({ ...scenario, everywhere: true }, t('scenarios.everywhere', { name }))
    },
    remove: (scenario: Scenario) =>
      told(
        act({ kind: 'scenario-removed', body: { territory: territory.id, scenario: scenario.id } }),
        t('scenarios.removed', { name: nameOfScenario(scenario, place, i18n) }),
      ),
  }
}
