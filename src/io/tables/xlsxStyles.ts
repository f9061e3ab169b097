import { readMarkup } from './markup'

/** How a number is shown, as far as it changes what it means. */
export type NumberFormat = 'plain' | 'percent' | 'date'

/** Formats that every xlsx has without naming them (ECMA-376, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, NumberFormat> = new Map([
  [9, 'percent'],
  [10, 'percent'],
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47].map((id) => [id, 'date'] as const),
])

/** The format of each cell style, in the order in which cells name them. */
export function cellFormats(styles: string): readonly NumberFormat[] {
  const own = new Map<number, NumberFormat>()
  const formats: NumberFormat[] = []
  let inside = false
  readMarkup(styles, 'xml', {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') inside = true
      if (name === 'numFmt' && numFmtId !== undefined) own.set(Number(numFmtId), formatOf(formatCode ?? ''))
      if (name === 'xf' && inside) {
        const id = Number(numFmtId ?? 0)
        formats.push(own.get(id) ?? BUILT_IN.get(id) ?? 'plain')
      }
    },
    close(name) {
      if (name === 'cellXfs') inside = false
    },
  })
  return formats
}

function formatOf(code: string): NumberFormat {
  // Words in quotes and colours in brackets are no part of the format.
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  if (bare.includes('%')) return 'percent'
  return /[ymdhs]/i.test(bare.replace(/general/gi, '')) ? 'date' : 'plain'
}
