import type { I18n } from '../../i18n/useI18n'

export interface IndicatorCounts {
  readonly indicators: number
  readonly measured: number
  readonly dimensions: number
  readonly questions: number
}

/** How many indicators, how they are measured, and how many questions their weights will take. */
export function indicatorsLectura(
  { indicators, measured, dimensions, questions }: IndicatorCounts,
  { t }: I18n,
): string {
  return [
    t('indicators.lectura', { n: indicators, measured }),
    t('indicators.lectura.questions', { n: questions, dimensions }),
  ].join(' ')
}
