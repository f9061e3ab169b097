import { entriesOf } from '../../../domain/charter'
import { byPair, pickedPair } from '../../../shared/model/charterPapers'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { segmentName } from '../../../shared/people/group'
import { placeName } from '../../../shared/programme/placeName'
import { type CharterSource, dayText, forOthers, namesOf, nothingWritten, signing } from './paperParts'

export function actorsPaper(source: CharterSource): readonly PaperBlock[] {
  const { programme, territory, contacts, i18n } = source
  const { t } = i18n
  const actors = entriesOf(territory.charter, 'actors')
  if (actors.length === 0) return nothingWritten(source)
  const reached = actors.some(({ id }) => (contacts[id] ?? '') !== '')
  const sum = (segment: string) =>
    actors.filter((one) => one.segment === segment).reduce((total, { seats }) => total + seats, 0)
  return [
    {
      kind: 'table',
      caption: t('charter.title.actors'),
      head: [
        t('charter.field.institution'),
        t('charter.field.segment'),
        t('charter.field.mandate'),
        t('charter.field.seats'),
        ...(reached ? [t('charter.field.contact')] : []),
      ],
      rows: actors.map(({ id, institution, segment, mandate, seats }) => [
        institution,
        segmentName(programme, segment),
        mandate || '–',
        String(seats),
        ...(reached ? [contacts[id] || '–'] : []),
      ]),
      figures: [3],
    },
    { kind: 'heading', text: t('charter.seats') },
    {
      kind: 'table',
      caption: t('charter.seats'),
      head: [t('charter.field.segment'), t('charter.field.seats')],
      rows: programme.segments.map(({ id, name }) => [name, String(sum(id))]),
      figures: [1],
    },
    ...(reached ? [{ kind: 'paragraph', text: t('charter.private'), small: true } as const] : []),
  ]
}

export function committeePaper(source: CharterSource): readonly PaperBlock[] {
  const { territory, i18n } = source
  const { t } = i18n
  const { ours, others } = byPair(territory, entriesOf(territory.charter, 'committee'))
  if (ours.length + others.length === 0) return nothingWritten(source)
  const name = (commission: string) => commission || t('charter.committee')
  // The Comité first, then the commissions in the order in which they were named.
  const bodies = [...new Set(ours.map(({ commission }) => commission))].toSorted(
    (one, other) => Number(one !== '') - Number(other !== ''),
  )
  return [
    ...bodies.flatMap((commission): readonly PaperBlock[] => [
      { kind: 'heading', text: name(commission) },
      {
        kind: 'table',
        caption: name(commission),
        head: [
          t('charter.field.charge'),
          t('charter.field.institution'),
          t('charter.field.task'),
          t('charter.field.about'),
        ],
        rows: ours
          .filter((one) => one.commission === commission)
          .map((one) => [one.charge, one.institution, one.task || '–', namesOf(source, one.products)]),
        figures: [],
      },
    ]),
    ...forOthers(
      source,
      others.map(
        (one) => `${name(one.commission)}: ${one.charge}, ${one.institution} (${namesOf(source, one.products)})`,
      ),
    ),
    ...signing(
      source,
      ours.map((one) => ({ name: one.charge, role: `${one.institution} · ${name(one.commission)}` })),
    ),
  ]
}

export function pactPaper(source: CharterSource): readonly PaperBlock[] {
  const { programme, territory, i18n } = source
  const { t } = i18n
  const { ours, others } = byPair(territory, entriesOf(territory.charter, 'pact'))
  if (ours.length + others.length === 0) return nothingWritten(source)
  return [
    {
      kind: 'paragraph',
      text: t('charter.pact.says', {
        mesa: placeName(programme, territory.id),
        pair: namesOf(source, pickedPair(territory)),
      }),
    },
    {
      kind: 'table',
      caption: t('charter.title.pact'),
      head: [
        t('charter.field.institution'),
        t('charter.field.promise'),
        t('charter.field.about'),
        t('charter.field.due'),
      ],
      rows: ours.map((one) => [one.institution, one.promise, namesOf(source, one.products), dayText(source, one.due)]),
      figures: [],
    },
    ...forOthers(
      source,
      others.map((one) => `${one.institution}: ${one.promise} (${namesOf(source, one.products)})`),
    ),
    ...signing(
      source,
      [...new Set(ours.map(({ institution }) => institution))].map((institution) => ({
        name: t('charter.sign.blank'),
        role: institution,
      })),
    ),
  ]
}
