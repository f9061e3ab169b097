import type { Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'

/** What the grid still needs before it has a single cell, and the way there. */
export function EmptyRatings({ territory, slot }: { readonly territory: Territory; readonly slot: string }) {
  const { t } = useI18n()
  const goTo = useApp((state) => state.goTo)
  const lacking = territory.indicators.length === 0 ? 'indicators' : 'candidates'
  return (
    <Notice kind="info">
      <p>{t(`ratings.empty.${lacking}`)}</p>
      <Button size="small" onClick={() => goTo({ screen: 'step', slot, territory: territory.id, step: lacking })}>
        {t(lacking === 'indicators' ? 'ratings.goIndicators' : 'ratings.goCandidates')}
      </Button>
    </Notice>
  )
}
