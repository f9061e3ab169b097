import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'

/** What a cell looks like, and so what it is: a heading, a figure to change, a figure that follows. */
export type Look = keyof typeof LOOKS

/** A cell of a workbook. With a formula, `value` is what it comes to, so that previews which do not calculate show it too. */
export interface BookCell {
  readonly value: string | number
  /** In English names, commas and points, without "=": as the format stores it. */
  readonly formula?: string
  readonly look?: Look
}

/** One tab, cells row by row from A1; null is an empty cell. */
export interface BookSheet {
  readonly name: string
  /** Of the columns, in letters. */
  readonly widths: readonly number[]
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  readonly rows: readonly (readonly (BookCell | null)[])[]
}

export interface Book {
  readonly sheets: readonly BookSheet[]
  /** Ranges that formulas call by a name. */
  readonly names: readonly { readonly name: string; readonly range: string }[]
  /** ISO day that the file bears as its own, so that the same record gives the same bytes. */
  readonly date: string
}

const TEXT = '@'
const LOOKS = {
  plain: { numFmt: TEXT, alignment: { vertical: 'top', wrapText: true } },
  /** Letters and digits that only look like a number. */
  code: { numFmt: TEXT, alignment: { vertical: 'top' } },
  title: { font: { bold: true, size: 14 } },
  heading: {
    font: { bold: true },
    alignment: { vertical: 'bottom', wrapText: true },
    border: { bottom: { style: 'thin' } },
  },
  note: { font: { italic: true }, alignment: { vertical: 'top', wrapText: true } },
  whole: { numFmt: '0' },
  level: { numFmt: 'General', alignment: { horizontal: 'right' } },
  score: { numFmt: '0.00' },
  share: { numFmt: '0.0000' },
  percent: { numFmt: '0.0%' },
  /** A ratio as people say it: 3, 1/3. */
  ratio: { numFmt: '# ?/?' },
  /** Far more digits than anybody reads, for whoever checks. */
  small: { numFmt: '0.0E+00' },
  /** What people gave and may be changed: the rest follows. */
  givenLevel: { numFmt: 'General', fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EEF9' } } },
  givenFigure: { numFmt: '0.0000', fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EEF9' } } },
  givenPercent: { numFmt: '0%', fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EEF9' } } },
} as const satisfies Readonly<Record<string, CellStyle>>

/** The workbook as xlsx: no macro, no link to another file, texts as texts whatever they begin with. */
export async function workbookBytes({ sheets, names, date }: Book): Promise<Uint8Array> {
  const day = new Date(`${date}T00:00:00Z`)
  return writeXlsx({
    sheets: sheets.map(written),
    namedRanges: names.map(({ name, range }) => ({ name, range })),
    properties: { creator: 'Yunta', created: day, modified: day },
  })
}

function written({ name, widths, frozen, rows }: BookSheet): WriteSheet {
  const cells: WriteSheet['cells'] = new Map()
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return
      const { value, formula, look = typeof value === 'string' ? 'plain' : 'level' } = cell
      const content = formula === undefined ? { value } : { formula, formulaResult: value }
      cells.set(`${r},${c}`, { ...content, style: LOOKS[look] })
    })
  })
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(() => null)),
    cells,
    ...(frozen && { freezePane: { ...frozen } }),
  }
}
