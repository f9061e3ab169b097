import type { ProductId } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import type { I18n } from '../../../i18n/useI18n'
import { nameOf } from '../../../shared/faces/named'
import { type Faces, selectFaces } from '../../../shared/model/faces'
import type { PaperBlock } from '../../../shared/paper/blocks'

/** How each institution is reached, by the entry: kept on this device and written on its own paper only. */
export type Contacts = Readonly<Record<string, string>>

export interface CharterSource {
  readonly programme: Programme
  readonly territory: Territory
  readonly contacts: Contacts
  readonly i18n: I18n
}

const BLANK_SIGNATURES = 8

export const facesIn = ({ programme, territory }: CharterSource): Faces => selectFaces(programme, territory)

export const namesOf = (source: CharterSource, products: readonly ProductId[]): string =>
  source.i18n.format.list(products.map((product) => nameOf(facesIn(source), product)))

export const dayText = ({ i18n: { format } }: CharterSource, day: string): string =>
  day === '' ? '–' : format.date(Date.parse(day), 0)

export const nothingWritten = ({ i18n: { t } }: CharterSource): readonly PaperBlock[] => [
  { kind: 'paragraph', text: t('charter.nothing') },
]

/** What was written for a pair that no longer is stays in sight: what was promised for it was promised. */
export function forOthers({ i18n: { t } }: CharterSource, items: readonly string[]): readonly PaperBlock[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: t('charter.other') },
    { kind: 'list', items },
  ]
}

export function signing(
  { i18n: { t } }: CharterSource,
  people: readonly { readonly name: string; readonly role: string }[],
): readonly PaperBlock[] {
  const blank = Array.from({ length: BLANK_SIGNATURES }, () => ({ name: t('charter.sign.blank'), role: '' }))
  return [
    { kind: 'heading', text: t('charter.sign') },
    { kind: 'signatures', people: people.length > 0 ? people : blank },
  ]
}
