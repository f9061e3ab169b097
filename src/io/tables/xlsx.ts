import { unpackedParts } from './archive'
import { readMarkup } from './markup'
import type { RawSheet } from './sheet'
import { type WorkbookParts, xlsxSheet } from './xlsxSheet'
import { cellFormats } from './xlsxStyles'

/** The visible sheets of an xlsx workbook (ECMA-376), in the order of its tabs. Charts and macros are not looked at. */
export function xlsxSheets(bytes: Uint8Array): readonly RawSheet[] {
  const parts = unpackedParts(bytes, (name) => /^xl\/(?:workbook|sharedStrings|styles|worksheets\/|_rels\/)/.test(name))
  const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '')
  const book = tabsOf(parts.get('xl/workbook.xml') ?? '')
  const common: WorkbookParts = {
    strings: sharedStrings(parts.get('xl/sharedStrings.xml') ?? ''),
    formats: cellFormats(parts.get('xl/styles.xml') ?? ''),
    from1904: book.from1904,
  }
  return book.tabs.flatMap(({ name, relation }) => {
    const xml = parts.get(targets.get(relation) ?? '')
    return xml === undefined ? [] : [xlsxSheet(xml, name, common)]
  })
}

function targetsOf(relations: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  readMarkup(relations, 'xml', {
    open(_, { Id, Target }) {
      if (Id !== undefined && Target !== undefined)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  return targets
}

function tabsOf(workbook: string) {
  const tabs: { readonly name: string; readonly relation: string }[] = []
  let from1904 = false
  readMarkup(workbook, 'xml', {
    open(element, attributes) {
      if (element === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
      if (element === 'sheet' && (attributes.state ?? 'visible') === 'visible')
        tabs.push({ name: attributes.name ?? '', relation: attributes['r:id'] ?? '' })
    },
  })
  return { tabs, from1904 }
}

/** Texts that cells share; a text in several fonts is one text, and how it is pronounced is no part of it. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let reading = false
  let phonetic = false
  readMarkup(xml, 'xml', {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') reading = !phonetic
    },
    text(part) {
      if (reading) text += part
    },
    close(name) {
      if (name === 't') reading = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'si') strings.push(text)
    },
  })
  return strings
}
