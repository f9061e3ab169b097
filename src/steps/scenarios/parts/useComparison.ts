import { type Comparison, compareScenarios, shownScenarios } from '../../../shared/model/scenarios'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'

/** The scenarios of the step's territory that are compared, beside one another; null while a ranking is lacking. */
export function useShownComparison(): Comparison | null {
  const { programme, territory } = useStep()
  const chosen = useApp((state) => state.compared[territory.id] ?? null)
  const evaluator = useApp((state) => state.evaluator)
  return compareScenarios(programme, territory, shownScenarios(territory, chosen), evaluator)
}

/**
 * The scenarios of the step's territory beside one another, for parts that the View draws only when there is something to
 * compare.
 *
 * @throws Error while a ranking is lacking: the View asks `useShownComparison` first and says what
 */
export function useComparison(): Comparison {
  const comparison = useShownComparison()
  if (!comparison) throw new Error('useComparison is for what is drawn when there is a comparison')
  return comparison
}
