import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'

export interface EmptyProps {
  readonly noIndicators: boolean
  /** Absent where nobody may edit. */
  readonly onRegister?: () => void
}

/** What is missing before anybody can compare, and where to put it. */
export function Empty({ noIndicators, onRegister }: EmptyProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  return (
    <Notice kind="info">
      <p>{t(noIndicators ? 'weights.noIndicators' : 'weights.noMembers')}</p>
      {noIndicators && route.screen === 'step' && (
        <Button
          size="small"
          onClick={() => goTo({ screen: 'step', slot: route.slot, territory: territory.id, step: 'indicators' })}
        >
          {t('weights.toIndicators')}
        </Button>
      )}
      {!noIndicators && onRegister && (
        <Button size="small" onClick={onRegister}>
          {t('weights.firstMember')}
        </Button>
      )}
    </Notice>
  )
}
