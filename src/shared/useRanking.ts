import { type Complete, selectRanked } from './model/evaluation'
import { useStep } from './step'

/**
 * The ranking of the step's territory, for parts that a View draws only when there is one.
 *
 * @throws Error while something is lacking: the View asks `selectRanked` first and says what
 */
export function useRanking(): Complete {
  const { programme, territory } = useStep()
  const ranked = selectRanked(programme, territory)
  if (ranked.status !== 'ranked') throw new Error('useRanking is for what is drawn when there is a ranking')
  return ranked
}
