import type { I18n } from '../../../i18n/useI18n'

/** A cell by the names of its product and indicator. */
export interface NamedCell {
  readonly product: string
  readonly indicator: string
}

export interface RatingsFacts {
  readonly cells: number
  readonly missing: number
  /** Cells whose voices are two levels apart or more. */
  readonly disputed: number
  /** The widest of them. */
  readonly widest: NamedCell | null
  /** False while no cell has two voices: then nothing can be said of agreement. */
  readonly severalVoices: boolean
}

/** Share of disputed cells up to which the mesa agrees on nearly everything. */
const NEARLY_ALL = 0.1

/** How far the rating has come, and whether the mesa agrees. */
export function ratingsLectura({ cells, missing, disputed, widest, severalVoices }: RatingsFacts, { t }: I18n): string {
  if (cells === 0) return t('ratings.lectura.nothing')
  if (missing === cells) return t('ratings.lectura.empty', { cells })
  const progress =
    missing === 0 ? t('ratings.lectura.complete', { cells }) : t('ratings.lectura.missing', { missing, cells })
  if (!severalVoices) return progress
  if (disputed === 0 || !widest) return `${progress} ${t('ratings.lectura.agree')}`
  const words = { n: disputed, ...widest }
  if (disputed === 1) return `${progress} ${t('ratings.lectura.agree.butOne', words)}`
  return `${progress} ${t(disputed / cells <= NEARLY_ALL ? 'ratings.lectura.agree.but' : 'ratings.lectura.divided', words)}`
}

/** Where the mesa does not agree. */
export function disagreementLectura({ disputed, widest, severalVoices }: RatingsFacts, { t }: I18n): string {
  if (!severalVoices) return t('ratings.lectura.oneVoice')
  if (disputed === 0 || !widest) return t('ratings.lectura.noDispute')
  return t('ratings.lectura.disputes', { n: disputed, ...widest })
}
