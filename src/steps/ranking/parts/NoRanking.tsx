import { isScored } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import type { Lack } from '../../../shared/model/evaluation'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { useCell } from './useCell'

/** What is missing for a ranking, each with the way to its step, and to the first empty cell. */
export function NoRanking({ lacks }: { readonly lacks: readonly Lack[] }) {
  const { t } = useI18n()
  const { territory } = useStep()
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const toCell = useCell()
  const product = territory.candidates.find(isScored)
  const [indicator] = territory.indicators
  if (route.screen === 'start') return null
  const go = (step: Lack) => {
    if (step === 'ratings' && product && indicator) toCell({ product: product.id, indicator: indicator.id })
    else goTo({ screen: 'step', slot: route.slot, territory: territory.id, step })
  }
  // Without a product or an indicator there is no cell to name: those come first.
  return lacks
    .filter((lack) => lack !== 'ratings' || (product && indicator))
    .map((lack) => (
      <Notice key={lack} kind="info">
        <p>{t(`ranking.lacks.${lack}`, { product: product?.name ?? '', indicator: indicator?.name ?? '' })}</p>
        <Button size="small" onClick={() => go(lack)}>
          {t(`ranking.go.${lack}`)}
        </Button>
      </Notice>
    ))
}
