import type { Values } from '../../i18n/message'
import type { PhoneKey, PhoneLanguage } from '../language'
import type { HallProgress } from './hallWorld'

/** What the hall has to say to a person who waits; null where there is no hall. */
export interface HallWords {
  readonly key: PhoneKey
  readonly values?: Values
  /** The hall will not bring it there: another road has to. */
  readonly refused: boolean
}

export function hallWords({ standing, cut }: HallProgress, t: PhoneLanguage['t']): HallWords | null {
  switch (standing) {
    case 'none':
    case 'here':
    case 'received':
    case 'delivered':
    case 'replaced':
    case 'repeated':
      return null
    case 'sending':
    case 'kept':
      return { key: cut ? 'hall.cut' : `hall.${standing}`, refused: false }
    case 'forged':
      return { key: 'hall.forged', refused: true }
    default:
      return { key: 'hall.refused', values: { why: t(`hall.is.${standing}`) }, refused: true }
  }
}
