import type { Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import type { ImportKind } from '../../../store/route'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { STEP_OF } from './useBringIn'

/** Leaves without bringing anything. */
export function BackToStep({ territory, what }: { readonly territory: Territory; readonly what: ImportKind }) {
  const { t } = useI18n()
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  const step = STEP_OF[what]
  return (
    <Button look="text" icon="left" onClick={() => goTo({ screen: 'step', slot, territory: territory.id, step })}>
      {t(`step.${step}`)}
    </Button>
  )
}
