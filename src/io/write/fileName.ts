import { plain } from '../../domain/product'
import type { Preset } from './csv'

export interface FileNameParts {
  /** Province, canton or programme; any text. */
  readonly place: string
  /** What the file holds: "ranking", "matriz", "pesos", or '' for the expediente itself. */
  readonly what: string
  /** ISO day. */
  readonly date: string
  readonly simulated: boolean
  /** Code of the record the file was made from; its first two groups tell two files of one day apart. */
  readonly code?: string
  /** Who a table is written for; two presets of one table are two files, and types stand beside their own. */
  readonly preset?: Preset
  readonly extension: 'csv' | 'csvt' | 'docx' | 'geojson' | 'svg' | 'png' | 'xlsx' | 'yunta.json' | 'zip'
}

const LONGEST_PART = 60

/** `yunta_manabi_ranking_2024-05-16_excel_7c1e-9af4.csv`: letters, digits, '-' and '_' only, whatever the names contain. */
export function fileName({ place, what, date, simulated, preset, code = '', extension }: FileNameParts): string {
  const parts = [
    'yunta',
    slug(place),
    slug(what),
    simulated ? 'simulado' : '',
    date.replace(/[^0-9-]/g, ''),
    preset ?? '',
    slug(code).slice(0, 9),
  ]
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`
}

const slug = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '')
