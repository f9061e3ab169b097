import { guarded } from '../guard'

/** A table as it is read on the screen. */
export interface ShownTable {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A figure with its sign, as shown; the minus of print becomes the one a spreadsheet reads. */
const FIGURE = /^[+-]?\d[\d.,]*(?:[\s\u00A0\u202F]?%)?$/

/** What a spreadsheet takes from the clipboard: figures as figures, and no words that it would run as a formula. */
function plainCell(text: string): string {
  const plain = text.replaceAll('\u2212', '-')
  return FIGURE.test(plain) ? plain : guarded(text.replace(/\s*[\t\r\n]+\s*/g, ' '))
}

/** The table as plain text: columns by tabs, rows by lines. */
export const tableTsv = ({ headings, rows }: ShownTable): string =>
  [headings, ...rows].map((row) => row.map(plainCell).join('\t')).join('\n')

/** The same as a rich table, for word processors. */
export function tableHtml({ title, headings, rows }: ShownTable): string {
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(plainCell(cell))}</${tag}>`).join('')}</tr>`
  return [
    `<table><caption>${escaped(title)}</caption>`,
    `<thead>${cells(headings, 'th')}</thead>`,
    `<tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`,
  ].join('')
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text for HTML and XML alike. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
