import type { I18n } from '../../../i18n/useI18n'
import { hoursAndMinutes } from './hours'

/** A meeting that is longer than its hall is free, in minutes; null where every one fits. */
interface Unfit {
  readonly meeting: number
  readonly needed: number
  readonly free: number | null
  readonly over: number
}

/** Whether the planned days fit the hours their halls are free. */
export function planLectura(unfit: Unfit | null, { t }: Pick<I18n, 't'>): string {
  if (unfit === null) return t('meetings.lectura.fits')
  return t('meetings.lectura.unfit', {
    meeting: unfit.meeting,
    needed: hoursAndMinutes(unfit.needed),
    free: hoursAndMinutes(unfit.free ?? 0),
    n: unfit.over,
  })
}
