import type { I18n } from '../../i18n/useI18n'

interface JoinFacts {
  readonly files: number
  readonly joining: number
  /** Those that cannot be joined. */
  readonly barred: number
  readonly total: { readonly fresh: number; readonly conflicts: number; readonly aside: number }
}

/** What would enter if the chosen files were joined now. */
export function joinLectura(
  { files, joining, barred, total }: JoinFacts,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  if (files === 0) return t('join.lectura.none')
  const left = barred === 0 ? '' : t('join.lectura.left', { n: barred })
  if (joining > 0 && total.fresh === 0) return t('join.lectura.nothing') + left
  return (
    t('join.lectura', {
      files,
      n: joining,
      fresh: total.fresh,
      shown: format.whole(total.fresh),
      conflicts: total.conflicts,
      aside: total.aside,
    }) + left
  )
}
