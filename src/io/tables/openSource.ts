import { type Finding, refused, warning } from '../../domain/finding'
import { decode } from '../read/decode'
import { binaryKind } from '../read/magic'
import { nothing, type Reading } from '../read/reading'
import type { Separator } from '../read/table'
import { delimitedSheet } from './delimited'
import { type LegacyEncoding, legacyText, likeliest } from './legacyText'
import type { RawSheet, RawSource, SourceKind } from './sheet'
import { textKind } from './textKind'
import { mended, twiceEncoded } from './twice'

/** What a person says about a file instead of what it seems to be. */
export interface SourceChoices {
  readonly separator?: Separator
  readonly encoding?: LegacyEncoding
  /** Whether text that was encoded twice is mended; asked, never done by itself. */
  readonly mend?: boolean
}

const MOST_BYTES = 20 * 1024 * 1024

/**
 * Any file that holds tables, as raw sheets; any other is refused by what it is. Readers of spreadsheets and pages are
 * loaded when a file needs them.
 */
export async function openSource(
  bytes: Uint8Array,
  file: string,
  choices: SourceChoices = {},
): Promise<Reading<RawSource>> {
  const place = { file }
  if (bytes.length > MOST_BYTES)
    return nothing(refused('file-too-big', { place, values: { bytes: bytes.length, limit: MOST_BYTES } }))
  const binary = binaryKind(bytes)
  if (binary === 'xlsx' || binary === 'ods') {
    try {
      return filled(await spreadsheet(bytes, binary), file, binary)
    } catch {
      return nothing(refused('spreadsheet-damaged', { place, values: { kind: binary } }))
    }
  }
  const decoded = decode(bytes, file)
  if (!decoded.value) return nothing(...decoded.findings)
  const legacy = decoded.value.encoding === 'windows-1252' ? (choices.encoding ?? likeliest(bytes)) : null
  const plain = legacy ? legacyText(bytes, legacy) : decoded.value.text
  const noticed = legacy ? [warning('encoding-guessed', { place, values: { encoding: legacy } })] : decoded.findings
  const text = choices.mend ? mended(plain) : plain
  const twice = choices.mend ? null : twiceEncoded(text)
  const kind = textKind(text)
  if (kind === 'html') {
    const { htmlSheets } = await import('./html')
    return filled(htmlSheets(text), file, 'html', noticed, twice)
  }
  if (kind === 'xmcda') {
    const sheets = await exchanged(text)
    if (sheets.length > 0) return filled(sheets, file, 'xmcda', noticed, twice)
  }
  if (kind !== null) return nothing(refused('file-not-table', { place, values: { kind } }))
  const sheet = delimitedSheet(text, file, choices.separator)
  if (!sheet.value) return nothing(...sheet.findings)
  return filled([sheet.value], file, 'delimited', [...noticed, ...sheet.findings], twice)
}

/** The things of an exchange file as sheets; none of one that holds nothing to bring in, or that may not be read. */
async function exchanged(text: string): Promise<readonly RawSheet[]> {
  const { xmcdaSheets } = await import('./xmcda')
  try {
    return xmcdaSheets(text)
  } catch {
    return []
  }
}

async function spreadsheet(bytes: Uint8Array, kind: 'xlsx' | 'ods'): Promise<readonly RawSheet[]> {
  if (kind === 'xlsx') return (await import('./xlsx')).xlsxSheets(bytes)
  return (await import('./ods')).odsSheets(bytes)
}

function filled(
  all: readonly RawSheet[],
  file: string,
  kind: SourceKind,
  findings: readonly Finding[] = [],
  twice: RawSource['twice'] = null,
): Reading<RawSource> {
  const sheets = all.filter(({ cells }) => cells.length > 0)
  if (sheets.length === 0) return nothing(refused('file-empty', { place: { file } }))
  return { value: { file, kind, sheets, findings, twice }, findings: [] }
}
