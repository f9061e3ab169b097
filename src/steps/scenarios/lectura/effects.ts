import { lowered } from '../../../i18n/sentence'
import type { I18n } from '../../../i18n/useI18n'

/** What changing data does to the ratings, with the names people know. */
export interface EffectFacts {
  readonly moves: readonly {
    readonly product: string
    readonly indicator: string
    readonly from: number
    readonly to: number
  }[]
  /** Products that have no such datum. */
  readonly missing: readonly string[]
}

/** Which suggested ratings change with the data, and where there is no datum to change; '' for what changes no data. */
export function effectWords({ moves, missing }: EffectFacts, { t, format }: I18n): string {
  const moved = moves.map(({ product, indicator, from, to }) =>
    t('scenarios.effect.move', { product: lowered(product), indicator, from, to }),
  )
  return [
    moved.length > 0 ? t('scenarios.effect.moves', { moves: format.list(moved) }) : t('scenarios.effect.none'),
    ...(missing.length > 0 ? [t('scenarios.effect.missing', { names: format.list(missing.map(lowered)) })] : []),
  ].join(' ')
}
