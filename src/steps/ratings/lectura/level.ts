import type { I18n } from '../../../i18n/useI18n'

/** A level, or the half step that a median may fall on: "4", "3,5". */
export const levelText = (level: number, { format }: I18n): string =>
  Number.isInteger(level) ? String(level) : format.one(level)
