import type { I18n } from '../../../i18n/useI18n'

/** Of a hundred, whole; what happened but hardly ever is "<1", never 0. */
export const countOf = (share: number, { t, format }: I18n): string =>
  share > 0 && share < 0.005 ? t('sensitivity.chance.little') : format.whole(100 * share)
