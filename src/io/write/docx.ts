import { strToU8, zipSync } from 'fflate'

/** Words in one voice. */
export interface TextPiece {
  readonly text: string
  readonly strong: boolean
}

/** A piece of a text that can be pasted and edited elsewhere. */
export type TextBlock =
  | { readonly kind: 'title' | 'heading'; readonly text: string }
  | { readonly kind: 'paragraph' | 'item'; readonly pieces: readonly TextPiece[] }
  /** Every row as long as the head. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/**
 * A text as a Word document (WordprocessingML, ECMA-376): what Word, LibreOffice and Google Docs open. The same blocks give the same
 * bytes; nothing in it but text, so that it can carry no script and no personal data of the device.
 *
 * @param language BCP 47, for the spelling checker
 */
export function docxBytes(blocks: readonly TextBlock[], language: string): Uint8Array {
  const body = blocks.map(blockXml).join('')
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>'
  const files = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${MAIN}"><w:body>${body}${page}</w:body></w:document>`,
    'word/styles.xml': `${XML}<w:styles xmlns:w="${MAIN}">${stylesXml(language)}</w:styles>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: EPOCH,
  })
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
/** The earliest day a zip can name: no clock stands in the file. */
const EPOCH = new Date(1980, 0, 1, 12)

const style = (id: string, name: string, size: number, strong: boolean, space: number): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:spacing w:before="${space}" w:after="80"/></w:pPr><w:rPr>${strong ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`

const stylesXml = (language: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${escaped(language)}"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  style('Title', 'Title', 36, true, 0) +
  style('Heading1', 'heading 1', 26, true, 240) +
  style('ListBullet', 'List Bullet', 22, false, 0)

const STYLE = { title: 'Title', heading: 'Heading1', item: 'ListBullet' } as const

function blockXml(block: TextBlock): string {
  if (block.kind === 'table') return tableXml(block)
  if ('text' in block) return paragraphXml([{ text: block.text, strong: false }], STYLE[block.kind])
  if (block.kind === 'item') return paragraphXml([{ text: '• ', strong: false }, ...block.pieces], STYLE.item)
  return paragraphXml(block.pieces)
}

function paragraphXml(pieces: readonly TextPiece[], named?: string): string {
  const runs = pieces.map(({ text, strong }) => `<w:r>${strong ? '<w:rPr><w:b/></w:rPr>' : ''}${textXml(text)}</w:r>`)
  return `<w:p>${named ? `<w:pPr><w:pStyle w:val="${named}"/></w:pPr>` : ''}${runs.join('')}</w:p>`
}

/** Line ends stay line ends. */
const textXml = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')

function tableXml({ head, rows }: Extract<TextBlock, { readonly kind: 'table' }>): string {
  const edges = ['top', 'bottom', 'insideH'].map((edge) => `<w:${edge} w:val="single" w:sz="4"/>`).join('')
  const cell = (text: string, strong: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraphXml([{ text, strong }])}</w:tc>`
  const row = (cells: readonly string[], strong: boolean) =>
    `<w:tr>${strong ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map((text) => cell(text, strong)).join('')}</w:tr>`
  const lines = [row(head, true), ...rows.map((cells) => row(cells, false))]
  return `<w:tbl><w:tblPr><w:tblBorders>${edges}</w:tblBorders></w:tblPr>${lines.join('')}</w:tbl>${paragraphXml([])}`
}

/** Controls that XML cannot hold are left out; what people write was freed of them before. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
