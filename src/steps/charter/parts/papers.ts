import { CHARTER_ARTICLES, type CharterPaper, entriesOf } from '../../../domain/charter'
import type { ProductId } from '../../../domain/ids'
import { mesaAt, type Programme, type Territory } from '../../../domain/programme'
import type { I18n } from '../../../i18n/useI18n'
import { nameOf } from '../../../shared/faces/named'
import { byPair, type FollowedAction, lastReview, pickedPair, plansOf } from '../../../shared/model/charterPapers'
import { type Faces, selectFaces } from '../../../shared/model/faces'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { segmentName } from '../../../shared/people/group'
import { placeName } from '../../../shared/programme/placeName'
import { provinceName } from '../../../shared/programme/provinceName'

/** How each institution is reached, by the entry: kept on this device and written on its own paper only. */
export type Contacts = Readonly<Record<string, string>>

export interface CharterSource {
  readonly programme: Programme
  readonly territory: Territory
  readonly contacts: Contacts
  readonly i18n: I18n
}

const BLANK_SIGNATURES = 8

/** What stands on a paper of the mesa, from top to bottom. */
export function charterPaper(paper: CharterPaper, source: CharterSource): readonly PaperBlock[] {
  const { t } = source.i18n
  return [{ kind: 'title', text: t(`charter.title.${paper}`) }, ...PAPERS[paper](source)]
}

const PAPERS: Readonly<Record<CharterPaper, (source: CharterSource) => readonly PaperBlock[]>> = {
  actors: actorsPaper,
  committee: committeePaper,
  pact: pactPaper,
  plan: planPaper,
  management: managementPaper,
  review: reviewPaper,
  rules: rulesPaper,
}

const facesIn = ({ programme, territory }: CharterSource): Faces => selectFaces(programme, territory)

const namesOf = (source: CharterSource, products: readonly ProductId[]): string =>
  source.i18n.format.list(products.map((product) => nameOf(facesIn(source), product)))

const dayText = ({ i18n: { format } }: CharterSource, day: string): string =>
  day === '' ? '–' : format.date(Date.parse(day), 0)

const nothing = ({ i18n: { t } }: CharterSource): readonly PaperBlock[] => [
  { kind: 'paragraph', text: t('charter.nothing') },
]

function actorsPaper(source: CharterSource): readonly PaperBlock[] {
  const { programme, territory, contacts, i18n } = source
  const { t } = i18n
  const actors = entriesOf(territory.charter, 'actors')
  if (actors.length === 0) return nothing(source)
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

function committeePaper(source: CharterSource): readonly PaperBlock[] {
  const { territory, i18n } = source
  const { t } = i18n
  const { ours, others } = byPair(territory, entriesOf(territory.charter, 'committee'))
  if (ours.length + others.length === 0) return nothing(source)
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

function pactPaper(source: CharterSource): readonly PaperBlock[] {
  const { programme, territory, i18n } = source
  const { t } = i18n
  const { ours, others } = byPair(territory, entriesOf(territory.charter, 'pact'))
  if (ours.length + others.length === 0) return nothing(source)
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

/** A table of the actions of each product of the pair, along its chain; what was written for another pair below. */
function actionTables(
  source: CharterSource,
  head: readonly string[],
  row: (action: FollowedAction) => readonly string[],
): readonly PaperBlock[] {
  const { territory, i18n } = source
  const plans = plansOf(territory)
  if (plans.every(({ actions }) => actions.length === 0)) return nothing(source)
  const pair = pickedPair(territory)
  const former = plans.filter(({ product }) => !pair.includes(product))
  return [
    ...plans
      .filter(({ product }) => pair.includes(product))
      .flatMap(({ product, actions }): readonly PaperBlock[] => {
        const name = nameOf(facesIn(source), product)
        if (actions.length === 0)
          return [
            { kind: 'heading', text: name },
            { kind: 'paragraph', text: i18n.t('charter.plan.none') },
          ]
        return [
          { kind: 'heading', text: name },
          { kind: 'table', caption: name, head, rows: actions.map(row), figures: [] },
        ]
      }),
    ...forOthers(
      source,
      former.flatMap(({ product, actions }) =>
        actions.map(({ plan }) => `${nameOf(facesIn(source), product)}: ${plan.action}, ${plan.responsible}`),
      ),
    ),
  ]
}

function planPaper(source: CharterSource): readonly PaperBlock[] {
  const { t } = source.i18n
  return actionTables(
    source,
    [
      t('charter.field.link'),
      t('charter.field.deed'),
      t('charter.field.responsible'),
      t('charter.field.due'),
      t('charter.plan.first'),
    ],
    ({ plan }) => [
      t(`charter.link.${plan.link}`),
      plan.action,
      plan.responsible,
      dayText(source, plan.due),
      plan.first ? '■' : '',
    ],
  )
}

function managementPaper(source: CharterSource): readonly PaperBlock[] {
  const { t } = source.i18n
  return [
    { kind: 'paragraph', text: t('charter.management.says', { province: provinceName(source.territory.id) }) },
    ...actionTables(
      source,
      [t('charter.field.deed'), t('charter.field.unit'), t('charter.field.base'), t('charter.field.instrument')],
      ({ plan, management }) => [
        plan.action,
        management?.unit ?? t('charter.management.nobody'),
        management?.base || '–',
        management?.instrument || '–',
      ],
    ),
  ]
}

function reviewPaper(source: CharterSource): readonly PaperBlock[] {
  const { t } = source.i18n
  return actionTables(
    source,
    [t('charter.field.deed'), t('charter.field.responsible'), t('charter.field.due'), t('charter.review.state')],
    (action) => [
      action.plan.action,
      action.plan.responsible,
      dayText(source, action.plan.due),
      reviewText(source, action),
    ],
  )
}

function reviewText(source: CharterSource, action: FollowedAction): string {
  const { t } = source.i18n
  const last = lastReview(action)
  if (!last) return t('charter.review.unseen')
  const said = t(`charter.review.${last.state}.on`, { date: dayText(source, last.on) })
  return last.reason === '' ? said : `${said}: ${last.reason}`
}

/** The template of an article, for the kind of mesa this is. */
export function articleTemplate(
  article: (typeof CHARTER_ARTICLES)[number],
  { programme, territory, i18n: { t } }: Pick<CharterSource, 'programme' | 'territory' | 'i18n'>,
): string {
  const kind = mesaAt(programme, territory.id)?.kind ?? 'provincial'
  const values = { mesa: placeName(programme, territory.id), province: provinceName(territory.id) }
  if (article === 'object' || article === 'members' || article === 'decisions')
    return t(`charter.article.${article}.${kind}`, values)
  return t(`charter.article.${article}.text`, values)
}

/** Articles are numbered by their order; one that the mesa has not adopted stands as the template has it, and says so. */
function rulesPaper(source: CharterSource): readonly PaperBlock[] {
  const { territory, i18n } = source
  const { t, format } = i18n
  const adopted = entriesOf(territory.charter, 'rules')
  return [
    ...CHARTER_ARTICLES.flatMap((article, i): readonly PaperBlock[] => {
      const own = adopted.find((one) => one.article === article)
      const heading = t('charter.article', { n: format.whole(i + 1), name: t(`charter.article.${article}`) })
      return [
        { kind: 'heading', text: own ? heading : `${heading} (${t('charter.article.template')})` },
        { kind: 'paragraph', text: own?.text ?? articleTemplate(article, source) },
      ]
    }),
    ...signing(source, []),
  ]
}

/** What was written for a pair that no longer is stays in sight: what was promised for it was promised. */
function forOthers({ i18n: { t } }: CharterSource, items: readonly string[]): readonly PaperBlock[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: t('charter.other') },
    { kind: 'list', items },
  ]
}

function signing(
  { i18n: { t } }: CharterSource,
  people: readonly { readonly name: string; readonly role: string }[],
): readonly PaperBlock[] {
  const blank = Array.from({ length: BLANK_SIGNATURES }, () => ({ name: t('charter.sign.blank'), role: '' }))
  return [
    { kind: 'heading', text: t('charter.sign') },
    { kind: 'signatures', people: people.length > 0 ? people : blank },
  ]
}
