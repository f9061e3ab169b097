import type { Separator } from './table'

const SEPARATORS: readonly Separator[] = [';', '\t', '|', ',']

/** Excel's own first line "sep=;": it names the separator, and spreadsheets do not count it as a row. */
export function declaredSeparator(text: string): { readonly separator: Separator | null; readonly rest: string } {
  const found = /^sep=(.)\r?\n?/i.exec(text)
  const separator = SEPARATORS.find((mark) => mark === found?.[1]) ?? null
  return separator && found ? { separator, rest: text.slice(found[0].length) } : { separator: null, rest: text }
}
