import { indicatorName } from '../../../shared/model/indicatorNames'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { segmentName } from '../../../shared/people/group'
import { firmSentences, resolution } from './resolution'
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
  const [, resolves] = resolution(source)
  return [
    {
      kind: 'title',
      text: why ? t('acta.prefect.title', { pair, third: why.second.name }) : t('acta.prefect.title.two', { pair }),
    },
    ...(resolves ? [resolves] : []),
    ...firmSentences(source).map((text): PaperBlock => ({ kind: 'paragraph', text })),
    ...(why ? reasonBlocks(source, why) : []),
    { kind: 'heading', text: t('acta.prefect.differs') },
    ...differing(source),
    { kind: 'heading', text: t('acta.prefect.decision') },
    { kind: 'boxes', items: [t('acta.prefect.accept'), t('acta.prefect.depart')] },
    { kind: 'signatures', people: [{ name: t('acta.prefect.sign'), role: '' }] },
  ]
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
      rows: gaps.map(({ indicator, points }) => ({
        label: indicatorName(territory, indicator),
        points,
        shown: format.signed(points),
      })),
      sides: [second.name, first.name],
    },
  ]
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
