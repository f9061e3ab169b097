import { indicatorName } from '../../../shared/model/indicatorNames'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { segmentName } from '../../../shared/people/group'
import { firmSentences } from './resolution'
import { type PaperSource, pointsOf, productName } from './source'

/** Three reasons for and two against: what fits on one page, the largest first. */
const FOR = 3
const AGAINST = 2

/** «Por qué estos dos y no el tercero»: one page that is read in two minutes, with the boxes of the decision. */
export function prefectPage(source: PaperSource): readonly PaperBlock[] {
  const { facts, i18n } = source
  const { t, format } = i18n
  const { why, picked } = facts
  const pair = format.list(picked.map(({ name }) => name))
  return [
    {
      kind: 'title',
      text: why ? t('acta.prefect.title', { pair, third: why.second.name }) : t('acta.prefect.title.two', { pair }),
    },
    ...reasonOf(source),
    { kind: 'paragraph', text: firmSentences(source).join(' '), small: true },
    ...(why ? reasonBlocks(source, why) : []),
    { kind: 'heading', text: t('acta.prefect.differs') },
    ...differing(source),
    { kind: 'heading', text: t('acta.prefect.decision') },
    { kind: 'boxes', items: [t('acta.prefect.accept'), t('acta.prefect.depart')] },
    { kind: 'signatures', people: [{ name: t('acta.prefect.sign'), role: '' }] },
  ]
}

/** In the mesa's own words. */
function reasonOf({ facts, territory }: PaperSource): readonly PaperBlock[] {
  const reason = territory.pick?.reason.trim() ?? ''
  return facts.closing && reason !== '' ? [{ kind: 'paragraph', text: reason }] : []
}

type Why = NonNullable<PaperSource['facts']['why']>

function reasonBlocks({ territory, i18n }: PaperSource, { first, second, gaps }: Why): readonly PaperBlock[] {
  const { t, format } = i18n
  const told = (list: Why['gaps'], most: number): PaperBlock =>
    list.length === 0
      ? { kind: 'paragraph', text: t('acta.prefect.nothing') }
      : {
          kind: 'list',
          items: list
            .slice(0, most)
            .map(({ indicator, points }) =>
              t('acta.prefect.point', { indicator: indicatorName(territory, indicator), ...pointsOf(i18n, points) }),
            ),
        }
  return [
    { kind: 'heading', text: t('acta.prefect.for', { name: first.name }) },
    told(
      gaps.filter(({ points }) => points > 0),
      FOR,
    ),
    { kind: 'heading', text: t('acta.prefect.against', { name: second.name }) },
    told(gaps.filter(({ points }) => points < 0).toReversed(), AGAINST),
    {
      kind: 'bars',
      caption: t('acta.prefect.bars'),
      rows: barsOf(gaps).map(({ indicator, points }) => ({
        label:
          indicator === null
            ? t('acta.prefect.others', { n: gaps.length - MOST_BARS + 1 })
            : indicatorName(territory, indicator),
        points,
        shown: format.signed(points),
      })),
      sides: [second.name, first.name],
    },
  ]
}

const MOST_BARS = 8

/** As many bars as one page holds: with more indicators, the largest differences and all the rest as one bar. */
function barsOf(
  gaps: Why['gaps'],
): readonly { readonly indicator: Why['gaps'][number]['indicator'] | null; readonly points: number }[] {
  if (gaps.length <= MOST_BARS) return gaps
  const bySize = gaps.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
  const shown = bySize.slice(0, MOST_BARS - 1)
  const rest = bySize.slice(MOST_BARS - 1).reduce((sum, { points }) => sum + points, 0)
  return [...shown.toSorted((one, other) => other.points - one.points), { indicator: null, points: rest }]
}

/** Segments whose own weights would give another pair. */
function differing(source: PaperSource): readonly PaperBlock[] {
  const { facts, programme, i18n } = source
  const { t, format } = i18n
  if (facts.bySegment.length === 0) return [{ kind: 'paragraph', text: t('acta.prefect.differs.none') }]
  return [
    {
      kind: 'list',
      items: facts.bySegment.map(({ segment, pair }) =>
        t('acta.prefect.differs.is', {
          segment: segmentName(programme, segment),
          pair: format.list(pair.map((one) => productName(source, one))),
        }),
      ),
    },
  ]
}
