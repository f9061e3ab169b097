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
  /** Who a table is written for; two presets of one table are two files, and types stand beside their own. */
  readonly preset?: Preset
  readonly extension: 'csv' | 'csvt' | 'svg' | 'png' | 'yunta.json'
}

const LONGEST_PART = 60

/** `yunta_manabi_ranking_2024-05-16_excel.csv`: letters, digits, '-' and '_' only, whatever the names contain. */
export function fileName({ place, what, date, simulated, preset, extension }: FileNameParts): string {
  const parts = [
    'yunta',
    slug(place),
    slug(what),
    simulated ? 'simulado' : '',
    date.replace(/[^0-9-]/g, ''),
    preset ?? '',
  ]
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`
}

const slug = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '')
