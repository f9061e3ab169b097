import { useCallback, useRef } from 'react'
import { useProgramme, useTerritory } from '../shared/reading'
import { useApp } from '../store/useApp'

/** Walks what waits on the territory, forwards or back, and goes to its step and cell. */
export function useNextReview(): (by: 1 | -1) => Promise<void> {
  const at = useRef(-1)
  const programme = useProgramme()
  const territory = useTerritory()
  const evaluator = useApp((state) => state.evaluator)
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const want = useApp((state) => state.want)
  const showSheet = useApp((state) => state.showSheet)
  return useCallback(
    async (by) => {
      if (!programme || !territory || route.screen === 'start') return
      const { selectReviews } = await import('../shared/model/reviews')
      const reviews = selectReviews(programme, territory, evaluator)
      if (reviews.length === 0) return
      at.current = (at.current + by + reviews.length) % reviews.length
      const review = reviews[at.current]
      if (!review) return
      goTo({ screen: 'step', slot: route.slot, territory: territory.id, step: review.step })
      if (review.step !== 'ratings') return
      showSheet(review.sheet)
      want(review.product, review.indicator)
    },
    [programme, territory, evaluator, route, goTo, want, showSheet],
  )
}
