import { useCallback } from 'react'
import type { IndicatorId, ProductId } from '../../../domain/ids'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'

export interface RatingPlace {
  readonly product: ProductId
  readonly indicator: IndicatorId
}

/** Goes to a cell of the ratings of the whole mesa. */
export function useCell(): (cell: RatingPlace) => void {
  const { territory } = useStep()
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const want = useApp((state) => state.want)
  const showSheet = useApp((state) => state.showSheet)
  return useCallback(
    ({ product, indicator }) => {
      if (route.screen === 'start') return
      goTo({ screen: 'step', slot: route.slot, territory: territory.id, step: 'ratings' })
      showSheet('plenary')
      want(product, indicator)
    },
    [route, goTo, want, showSheet, territory.id],
  )
}
