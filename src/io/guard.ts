/**
 * Text that a spreadsheet would run as a formula, even behind spaces and quotes (OWASP, CSV Injection), with the
 * full-width forms some locales accept. NUL is here because programs drop it and meet what follows.
 */
const DANGEROUS = /^[\s"']*[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]/
const GUARDED = /^'[\s"']*[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]/
const CODE = /^[0-9A-Za-z._:-]{1,80}$/
const CODE_CELL = /^="([0-9A-Za-z._:-]{1,80})"$/

/** Puts one apostrophe before dangerous text. The text `'=x` is dangerous too, so `unguarded` always gives back the original. */
export const guarded = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text)

/**
 * A code as a spreadsheet keeps it. Plain or quoted, `0301` opens as the number 301; an apostrophe or a tab before it
 * stays in the value and breaks joins. The constant `="0301"` shows 0301, is the text 0301, and computes nothing: only
 * letters, digits, '.', '_', ':' and '-' are ever put inside, anything else is written as guarded text. Every code is
 * written so, "13" and "cacao" too: a column of codes holds texts only, and a lookup by code finds all of them.
 */
export const excelCode = (code: string): string => (CODE.test(code) ? `="${code}"` : guarded(code))

/** The text that was meant by a cell that `guarded` or `excelCode` wrote. */
export function unguarded(cell: string): string {
  const code = CODE_CELL.exec(cell)?.[1]
  if (code !== undefined) return code
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
