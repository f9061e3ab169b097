import type { I18n } from '../../../i18n/useI18n'
import type { useKeptSlots } from './useKeptSlots'

type Standing = ReturnType<ReturnType<typeof useKeptSlots>['standings']['get']>

/** How a slot stands to the fullest of those of its programme, so that nobody goes on with the older one unawares; '' for one alone. */
export function standingText(standing: Standing, t: I18n['t']): string {
  if (!standing) return ''
  const { relation, copies } = standing
  if (relation === null) return t('start.here.fullest', { n: copies })
  if (relation.kind === 'older') return t('start.here.older', { n: relation.lacks })
  if (relation.kind === 'branched') return t('start.here.branched', { n: relation.brings, lacks: relation.lacks })
  return t(relation.kind === 'apart' ? 'start.here.apart' : 'start.here.same')
}
