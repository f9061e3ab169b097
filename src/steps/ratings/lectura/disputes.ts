import type { I18n } from '../../../i18n/useI18n'
import { swapWords } from '../../../i18n/verdict'
import { levelText } from './level'

export interface PivotSide {
  readonly names: readonly string[]
  readonly value: number
}

export interface PivotFacts {
  readonly product: string
  readonly indicator: string
  /** What the mesa says now. */
  readonly value: number
  /** Nearest levels below and above at which the pair changes, with the names that enter and leave. */
  readonly flips: readonly {
    readonly level: number
    readonly entered: readonly string[]
    readonly left: readonly string[]
  }[]
  readonly lowest: PivotSide
  readonly highest: PivotSide
}

/** "Si Café baja de 3,5 a **2** en Calidad, **entra Queso** y sale Café. Comunidades le dan 1; Público le da 4." */
export function pivotSentences(facts: PivotFacts, i18n: I18n): string {
  const { t, format } = i18n
  const level = (value: number) => levelText(value, i18n)
  const { product, indicator, value, flips, lowest, highest } = facts
  const changes = flips.map((flip) => {
    const change =
      flip.entered.length > 0 && flip.left.length > 0
        ? t('ratings.pivot.change', {
            entered: format.list(flip.entered),
            left: format.list(flip.left),
            n: flip.entered.length,
            m: flip.left.length,
          })
        : swapWords({ enters: flip.entered, leaves: flip.left }, i18n)
    const key = flip.level > value ? 'ratings.pivot.up' : 'ratings.pivot.down'
    return t(key, { product, indicator, from: level(value), to: level(flip.level), change })
  })
  const voices = t('ratings.pivot.voices', {
    low: format.list(lowest.names),
    n: lowest.names.length,
    lowValue: level(lowest.value),
    high: format.list(highest.names),
    m: highest.names.length,
    highValue: level(highest.value),
  })
  return [...changes, voices].join(' ')
}
