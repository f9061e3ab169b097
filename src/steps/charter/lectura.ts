import type { I18n } from '../../i18n/useI18n'

/** What the mesa has constituted so far, as the head of its screen says it. */
export interface CharterFacts {
  /** Names of the two; empty before the mesa confirms them. */
  readonly pair: readonly string[]
  readonly seats: number
  readonly actors: number
  readonly actions: number
  readonly reviewed: number
  readonly late: number
  /** Entries written for another pair. */
  readonly stray: number
}

export function charterLectura(facts: CharterFacts, { t, format }: I18n): string {
  const { pair, actors, seats, actions, reviewed, late, stray } = facts
  if (pair.length === 0) return actors === 0 ? t('charter.lectura.empty') : t('charter.lectura.open', { actors, seats })
  const now = t('charter.lectura', { pair: format.list(pair), actions, reviewed, late })
  return stray === 0 ? now : `${now} ${t('charter.lectura.stray', { n: stray })}`
}
