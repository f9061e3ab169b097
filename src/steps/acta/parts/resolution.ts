import type { Candidate } from '../../../domain/product'
import { limitOf } from '../../../i18n/limit'
import { methodName } from '../../../i18n/methods'
import { lowered } from '../../../i18n/sentence'
import { tieSentence } from '../../../i18n/verdict'
import { slotOf } from '../../../shared/faces/named'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { verdictOf } from '../../../shared/model/verdict'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { placeName } from '../../../shared/programme/placeName'
import { cantonName } from '../../../shared/programme/provinceName'
import { facesOf, type PaperSource, pointsOf, productName, writtenText } from './source'

/** What the prefect reads: the resolution in one sentence, the two, why, the order and how firm it is. */
export const resolution = (source: PaperSource): readonly PaperBlock[] => [
  { kind: 'title', text: source.i18n.t('acta.title') },
  { kind: 'paragraph', text: resolves(source) },
  pairBlock(source),
  ...reasons(source),
  { kind: 'heading', text: source.i18n.t('acta.result') },
  resultTable(source),
  { kind: 'heading', text: source.i18n.t('acta.firm') },
  ...firmSentences(source).map((text): PaperBlock => ({ kind: 'paragraph', text })),
]

function resolves(source: PaperSource): string {
  const { facts, programme, territory, i18n } = source
  const { t, format } = i18n
  const { closing, quorum, ranked } = facts
  const about = {
    mesa: placeName(programme, territory.id),
    products: format.counted(ranked.evaluation.rows.length, 'masculine'),
    indicators: format.counted(territory.indicators.length, 'masculine'),
  }
  if (!closing) return t('acta.resolves.draft', about)
  const date = format.formalDate(closing.at, closing.offset)
  const { place } = writtenText(source)
  const when = place ? t('acta.at', { place, date }) : t('acta.at.nowhere', { date })
  if (!quorum) return t('acta.resolves.unnoted', { when, ...about })
  return t('acta.resolves', { when, here: quorum.here, all: quorum.all, ...about })
}

function pairBlock(source: PaperSource): PaperBlock {
  const { facts, i18n } = source
  const faces = facesOf(source)
  const [first, second] = facts.picked
  const items = facts.picked.map((candidate) => ({ name: candidate.name, line: whereFrom(candidate, source) }))
  const open = { name: i18n.t('acta.open'), line: '' }
  return {
    kind: 'pair',
    slots: [slotOf(first && [first.id], faces), slotOf(second && [second.id], faces)],
    items: second ? items : [...items, open],
  }
}

export function whereFrom({ chain, cantons }: Candidate, { i18n: { t, format } }: PaperSource): string {
  const named = chain === '' ? t('acta.chain.none') : t('acta.chain', { chain: lowered(chain) })
  return cantons.length === 0 ? named : `${named} · ${format.list(cantons.map(cantonName))}`
}

function reasons({ territory, facts, i18n: { t } }: PaperSource): readonly PaperBlock[] {
  if (!facts.closing) return []
  const { reason = '', departures = [] } = territory.pick ?? {}
  const mesaName = (id: string) => territory.mesas.find((one) => one.id === id)?.name ?? id
  return [
    { kind: 'heading', text: t('acta.reason') },
    { kind: 'paragraph', text: reason.trim() === '' ? t('acta.reason.none') : reason },
    ...departures.map(
      (one): PaperBlock => ({
        kind: 'paragraph',
        text: t('acta.departs', { mesa: mesaName(one.mesa), reason: one.reason }),
      }),
    ),
  ]
}

function resultTable(source: PaperSource): PaperBlock {
  const { facts, firmness, i18n } = source
  const { t, format } = i18n
  const { official, contrast, rows } = facts.ranked.evaluation
  const [own, other] = [methodName(official, t), methodName(contrast, t)]
  const share = (product: Parameters<typeof productName>[1]) => {
    const held = product === undefined ? null : firmness?.of(product)
    return held ? [format.whole(100 * held.share)] : []
  }
  const chance = firmness ? [t('acta.result.chance')] : []
  return {
    kind: 'table',
    caption: t('acta.result.caption'),
    head: [
      t('acta.result.place'),
      t('acta.result.product'),
      t('acta.result.points', { method: own }),
      t('acta.result.points', { method: other }),
      t('acta.result.otherPlace', { method: other }),
      ...chance,
    ],
    rows: rows.map(({ product, place, score, contrastScore, contrastPlace }) => [
      format.ordinal(place),
      productName(source, product),
      format.one(score),
      format.one(contrastScore),
      format.ordinal(contrastPlace),
      ...share(product),
    ]),
    figures: [2, 3, 4, 5],
    strong: rows.flatMap(({ product }, i) => (facts.picked.some(({ id }) => id === product) ? [i] : [])),
    // Where the cut runs through a tie there is no line to draw; the sentence below says so.
    ...(facts.ranked.evaluation.tiedAtCut.length === 0 && { cut: 2 }),
  }
}

/** The same verdict as on every screen, in a few sentences. */
export function firmSentences(source: PaperSource): readonly string[] {
  const { facts, firmness, i18n } = source
  const { t, format } = i18n
  const { evaluation, missing, cells } = facts.ranked
  const [, second, third] = evaluation.rows
  const { tie, word } = verdictOf(evaluation, firmness)
  if (evaluation.margin === null || !second || !third || word === null) return [t('acta.firm.none')]
  const names = { second: productName(source, second.product), third: productName(source, third.product) }
  const shared =
    evaluation.tiedAtCut.length === 0
      ? null
      : { names: evaluation.tiedAtCut.map((one) => productName(source, one)), place: second.place }
  const tied = tieSentence({ ...names, shared, tie }, i18n)
  return [
    t('acta.firm.margin', { ...names, ...pointsOf(i18n, evaluation.margin), word: t(`margin.${word}`) }),
    ...(tied === null ? [] : [tied]),
    ...(firmness?.pair == null ? [] : [t('acta.firm.chance', { n: format.whole(100 * firmness.pair) })]),
    ...flipSentence(source),
    contrastSentence(source),
    ...(missing === 0 ? [] : [t('acta.firm.missing', { n: missing, all: cells })]),
  ]
}

/** The smallest change of one weight that swaps the two the acta compares. */
export function flipSentence({ facts: { why }, territory, i18n: { t, format } }: PaperSource): readonly string[] {
  if (!why) return []
  const ways = [why.flips.rise, why.flips.fall].flatMap((flip) => {
    if (!flip) return []
    const { indicators, from, to } = flip
    return t(to > from ? 'acta.firm.flip.up' : 'acta.firm.flip.down', {
      indicators: indicators
        .map((one) => lowered(indicatorName(territory, one)))
        .reduce((one, other) => t('acta.or', { one, other })),
      from: format.percent(from),
      to: format.percent(limitOf(from, to)),
    })
  })
  return ways.length === 0
    ? []
    : [t('acta.firm.flip', { changes: ways.reduce((one, other) => t('acta.or', { one, other })) })]
}

function contrastSentence(source: PaperSource): string {
  const { facts, i18n } = source
  const { t, format } = i18n
  const { pair, contrastPair, contrast, tiedAtCut, contrastTied } = facts.ranked.evaluation
  const named = (products: typeof pair) => format.list(products.map((one) => productName(source, one)))
  const enters = contrastPair.filter((one) => !pair.includes(one))
  const leaves = pair.filter((one) => !contrastPair.includes(one))
  if (enters.length === 0 || leaves.length === 0 || tiedAtCut.length + contrastTied.length > 0)
    return t('acta.firm.contrast.same')
  return t('acta.firm.contrast', { method: methodName(contrast, t), enters: named(enters), leaves: named(leaves) })
}
