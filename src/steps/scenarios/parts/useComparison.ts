import { type Comparison, compareScenarios } from '../../../shared/model/scenarios'
import { useStep } from '../../../shared/step'

/**
 * The scenarios of the step's territory beside one another, for parts that the View draws only when there is something to
 * compare.
 *
 * @throws Error while a ranking is lacking: the View asks `compareScenarios` first and says what
 */
export function useComparison(): Comparison {
  const { programme, territory } = useStep()
  const comparison = compareScenarios(programme, territory)
  if (!comparison) throw new Error('useComparison is for what is drawn when there is a comparison')
  return comparison
}
