import { type ActaBlock, signersOf } from '../../../domain/acta'
import { indicatorName } from '../../../shared/model/indicatorNames'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { segmentName } from '../../../shared/people/group'
import type { ActaMark } from '../model/marks'
import { type PaperSource, paperVersion, productName, writtenText } from './source'

/** What makes the paper an act of the mesa: who was there, what has to be known of how it went, who disagrees, who signs. */
export const ceremony = (source: PaperSource): readonly PaperBlock[] => [
  ...versionBlocks(source),
  ...written(source, 'convened'),
  ...written(source, 'chair'),
  { kind: 'heading', text: source.i18n.t('acta.quorum') },
  ...quorumBlocks(source),
  ...written(source, 'agenda'),
  { kind: 'heading', text: source.i18n.t('acta.marks') },
  marksBlock(source),
  { kind: 'heading', text: source.i18n.t('acta.dissent') },
  { kind: 'paragraph', text: writtenText(source).dissent ?? source.i18n.t('acta.dissent.none') },
  ...written(source, 'commitments'),
  ...signing(source),
]

function written(source: PaperSource, block: Extract<ActaBlock, 'convened' | 'chair' | 'agenda' | 'commitments'>) {
  const text = writtenText(source)[block]
  if (text === undefined) return []
  return [
    { kind: 'heading', text: source.i18n.t(`acta.${block}`) },
    { kind: 'paragraph', text },
  ] satisfies readonly PaperBlock[]
}

/** After a reopening: what the version before said, what this one says, and why it was opened. */
function versionBlocks(source: PaperSource): readonly PaperBlock[] {
  const { facts, i18n } = source
  const { t, format } = i18n
  const before = facts.versions.findLast(({ reopening }) => reopening !== null)
  if (!before) return []
  const [was, now] = [before.version, paperVersion(source)]
  const named = before.pick.products.map((one) => productName(source, one))
  const rows = facts.ranked.evaluation.rows.map(({ product, place, score }) => {
    const then = before.rows.find((one) => one.product === product)
    return [
      productName(source, product),
      then ? format.one(then.score) : '–',
      format.one(score),
      then ? format.ordinal(then.place) : '–',
      format.ordinal(place),
    ]
  })
  const gone = before.rows.filter(({ product }) => !facts.ranked.evaluation.rows.some((one) => one.product === product))
  return [
    { kind: 'heading', text: t('acta.versions') },
    {
      kind: 'paragraph',
      text: t('acta.versions.what', {
        before: was,
        date: format.date(before.closing.at, before.closing.offset),
        code: before.closing.code ?? '–',
        reason: before.reopening?.reason ?? '',
      }),
    },
    { kind: 'paragraph', text: t('acta.versions.pair', { version: was, pair: format.list(named) }) },
    {
      kind: 'table',
      caption: t('acta.versions'),
      head: [
        t('acta.result.product'),
        t('acta.versions.points', { version: was }),
        t('acta.versions.points', { version: now }),
        t('acta.versions.place', { version: was }),
        t('acta.versions.place', { version: now }),
      ],
      rows: [
        ...rows,
        ...gone.map(({ name, score, place }) => [name, format.one(score), '–', format.ordinal(place), '–']),
      ],
      figures: [1, 2, 3, 4],
    },
  ]
}

function quorumBlocks({
  facts: { quorum, weights },
  programme,
  territory,
  i18n: { t },
}: PaperSource): readonly PaperBlock[] {
  const ballots = (segment: string) => String(weights.segments.find((one) => one.segment === segment)?.answered ?? 0)
  if (!quorum) {
    return [
      { kind: 'paragraph', text: t('acta.quorum.none') },
      {
        kind: 'table',
        caption: t('acta.quorum'),
        head: [t('acta.quorum.segment'), t('acta.quorum.seats'), t('acta.quorum.ballots')],
        rows: programme.segments.map(({ id, name }) => [
          name,
          String(territory.members.filter(({ segment }) => segment === id).length),
          ballots(id),
        ]),
        figures: [1, 2],
      },
    ]
  }
  const { here, all, quorum: asked, meeting, segments } = quorum
  return [
    {
      kind: 'paragraph',
      text: t(here >= asked ? 'acta.quorum.stated' : 'acta.quorum.short', { here, all, meeting, quorum: asked }),
    },
    {
      kind: 'table',
      caption: t('acta.quorum'),
      head: [t('acta.quorum.segment'), t('acta.quorum.here'), t('acta.quorum.seats'), t('acta.quorum.ballots')],
      rows: segments.map((one) => [
        segmentName(programme, one.segment),
        2 * one.here < one.all ? `${one.here} (${t('acta.quorum.few')})` : String(one.here),
        String(one.all),
        ballots(one.segment),
      ]),
      figures: [1, 2, 3],
    },
  ]
}

function marksBlock(source: PaperSource): PaperBlock {
  const { facts, i18n } = source
  return facts.marks.length === 0
    ? { kind: 'paragraph', text: i18n.t('acta.marks.none') }
    : { kind: 'list', items: facts.marks.map((mark) => markSentence(mark, source)) }
}

function markSentence(mark: ActaMark, source: PaperSource): string {
  const { t, format } = source.i18n
  const product = 'product' in mark ? productName(source, mark.product) : ''
  switch (mark.kind) {
    case 'reopened':
      return t('acta.mark.reopened', { ...dated(mark, source), step: t(`step.${mark.step}`) })
    case 'round-reopened':
      return t(mark.seen ? 'acta.mark.round-reopened.seen' : 'acta.mark.round-reopened', {
        ...dated(mark, source),
        step: t(`step.${mark.step}`),
      })
    case 'in-sight':
      return t('acta.mark.in-sight')
    case 'acknowledged':
      return t(`acta.mark.acknowledged.${mark.rule}`)
    case 'departure':
      return t('acta.mark.departure', {
        product,
        indicator: indicatorName(source.territory, mark.indicator),
        suggested: mark.suggested,
        rated: mark.rated,
        reason: mark.reason === '' ? t('acta.mark.departure.unsaid') : mark.reason,
      })
    case 'withdrawn':
      return t('acta.mark.withdrawn', { product, reason: mark.reason })
    case 'filtered':
      return t('acta.mark.filtered', { product, reason: mark.reason })
    case 'interest':
      return t('acta.mark.interest', { product, people: mark.people })
    case 'late':
      return t('acta.mark.late', { admitted: mark.admitted, leftOut: mark.leftOut, open: mark.open })
    case 'settled':
      return t('acta.mark.settled', { count: mark.count, open: mark.open, reasons: format.list(mark.reasons) })
  }
}

interface Dated {
  readonly at: number
  readonly offset: number
  readonly who: string
  readonly reason: string
}
const dated = ({ at, offset, who, reason }: Dated, { i18n: { format } }: PaperSource) => ({
  date: format.date(at, offset),
  who,
  reason,
})

const BLANK_LINES = 6

function signing(source: PaperSource): readonly PaperBlock[] {
  const { facts, territory, i18n } = source
  const { t } = i18n
  const code = facts.closing?.code
  if (code === undefined) return []
  const named = signersOf(writtenText(source).signers ?? '')
  const blank = Array.from({ length: BLANK_LINES }, () => ({ name: t('acta.signatures.blank'), role: '' }))
  const pair = facts.picked.map(({ id }) => id).join('+')
  return [
    { kind: 'heading', text: t('acta.signatures') },
    { kind: 'signatures', people: named.length > 0 ? named : blank },
    {
      kind: 'seal',
      code,
      payload: `YUNTA:${territory.id}:V${paperVersion(source)}:${code.replaceAll(' ', '')}:${pair}`.toUpperCase(),
      label: t('acta.seal.qr'),
      lines: [t('acta.seal'), t('acta.seal.what'), t('acta.seal.signing')],
    },
  ]
}
