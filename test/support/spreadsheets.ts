import { strToU8, zipSync } from 'fflate'

/** A cell of a made spreadsheet: text, a number, a percentage, a day by its number, or what a formula gave. */
export type MadeCell =
  | string
  | number
  | null
  | { readonly percent: number }
  | { readonly day: number }
  | { readonly formula: string; readonly value: number }

export interface MadeSheet {
  readonly name: string
  readonly rows: readonly (readonly MadeCell[])[]
  /** Merged ranges, "A1:B1". */
  readonly merges?: readonly string[]
  readonly hidden?: boolean
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

/** An xlsx as spreadsheet programs write them: shared texts, styles for per cents and days, merged ranges. */
export function xlsx(sheets: readonly MadeSheet[]): Uint8Array {
  const strings: string[] = []
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
      .map(
        ({ name, hidden }, i) =>
          `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${sheets
      .map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  }
  sheets.forEach(({ rows, merges = [] }, i) => {
    const body = rows.map((row, r) => {
      const cells = row.map((cell, c) => madeCell(cell, `${letters(c)}${r + 1}`, strings))
      return `<row r="${r + 1}">${cells.join('')}</row>`
    })
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `${XML}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`
  })
  parts['xl/sharedStrings.xml'] =
    `${XML}<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`
  return zipped(parts)
}

function madeCell(cell: MadeCell, at: string, strings: string[]): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell !== 'string') {
    if ('percent' in cell) return `<c r="${at}" s="1"><v>${cell.percent}</v></c>`
    if ('day' in cell) return `<c r="${at}" s="2"><v>${cell.day}</v></c>`
    return `<c r="${at}"><f>${escaped(cell.formula)}</f><v>${cell.value}</v></c>`
  }
  strings.push(cell)
  return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`
}

/** An ods with one sheet; merged ranges by the cell they begin in: how many rows and columns they span. */
export function ods(
  name: string,
  rows: readonly (readonly MadeCell[])[],
  spans: Readonly<Record<string, readonly [down: number, across: number]>> = {},
): Uint8Array {
  const body = rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      const [down, across] = spans[`${letters(c)}${r + 1}`] ?? [1, 1]
      const span = ` table:number-rows-spanned="${down}" table:number-columns-spanned="${across}"`
      if (cell === null || cell === '') return '<table:table-cell/>'
      if (typeof cell === 'number')
        return `<table:table-cell${span} office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
      if (typeof cell !== 'string' && 'percent' in cell)
        return `<table:table-cell office:value-type="percentage" office:value="${cell.percent}"/>`
      return `<table:table-cell${span} office:value-type="string"><text:p>${escaped(String(cell))}</text:p></table:table-cell>`
    })
    return `<table:table-row>${cells.join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`
  })
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${XML}<office:document-content><office:body><office:spreadsheet><table:table table:name="${name}">${body.join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
  })
}

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 })
