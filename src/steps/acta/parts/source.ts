import type { ActaText } from '../../../domain/acta'
import type { Programme, Territory } from '../../../domain/programme'
import type { I18n } from '../../../i18n/useI18n'
import { nameOf } from '../../../shared/faces/named'
import type { PanelFirmness } from '../../../shared/firmness/useFirmness'
import { type Faces, selectFaces } from '../../../shared/model/faces'
import { paperHead } from '../../../shared/paper/paperHead'
import type { ActaFacts } from '../model/acta'

/** What a paper is written from: figures, names and words. */
export interface PaperSource {
  readonly facts: ActaFacts
  readonly programme: Programme
  readonly territory: Territory
  /** null while chance has not answered. */
  readonly firmness: PanelFirmness | null
  /** ISO day of the record, for a draft. */
  readonly today: string
  readonly i18n: I18n
}

export const facesOf = ({ programme, territory }: PaperSource): Faces => selectFaces(programme, territory)

/** The whole name of a product: on paper nothing is shortened. */
export const productName = (source: PaperSource, product: Parameters<typeof nameOf>[1]): string =>
  nameOf(facesOf(source), product)

export const writtenText = ({ territory }: PaperSource): ActaText => territory.acta ?? {}

/** Singular exactly where the figure reads so. */
export const pointsOf = ({ format }: I18n, points: number) => {
  const shown = format.one(Math.abs(points))
  return { points: shown, margin: shown, n: shown === format.one(1) ? 1 : 2 }
}

/** Which version this paper is: of a draft, the one it would become. */
export const paperVersion = ({ facts: { closing, versions } }: PaperSource): number =>
  closing ? versions.length : versions.length + 1

/** The day it was closed; of a draft, the day of the last act. */
export function dayOn({ facts: { closing }, today, i18n: { format } }: PaperSource): string {
  if (closing) return format.date(closing.at, closing.offset)
  return today === '' ? '' : format.date(Date.parse(today), 0)
}

/** Head and foot of every page: province, mesa, date, version and code. */
export function framing(source: PaperSource) {
  const { facts, programme, territory, i18n } = source
  const { t } = i18n
  const version = t('acta.head.version', { version: paperVersion(source) })
  const code = facts.closing?.code
  const foot = code === undefined ? t('acta.foot.none') : t('acta.foot.code', { code })
  return {
    head: [
      paperHead(programme, territory.id, t),
      [facts.closing ? version : `${version} · ${t('acta.draft')}`, dayOn(source)],
    ],
    foot: programme.simulated ? `${foot} · ${t('acta.simulated')}` : foot,
  } as const
}
