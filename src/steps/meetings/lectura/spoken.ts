import type { I18n } from '../../../i18n/useI18n'

/** A quarter of an hour and less is not told ten minutes before its end: it would be told at its beginning. */
const LONG = 15

/**
 * What a screen reader hears of the time left: at ten, five, one and no minutes, and between them nothing new.
 *
 * @param left minutes, below zero once the row is over its time
 */
export function spokenLeft(left: number, planned: number, row: string, { t }: Pick<I18n, 't'>): string {
  if (left <= 0) return t('meetings.spoken.over', { row })
  const n = left <= 1 ? 1 : left <= 5 ? 5 : left <= 10 && planned > LONG ? 10 : null
  return n === null ? '' : t('meetings.spoken', { row, n })
}
