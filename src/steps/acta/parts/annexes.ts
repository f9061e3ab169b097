import { SCALE } from '../../../domain/scale'
import { PAIR_HOLDS, TECHNICAL_TIE } from '../../../domain/tie'
import { indicatorName } from '../../../shared/model/indicatorNames'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { segmentName } from '../../../shared/people/group'
import { provinceName } from '../../../shared/programme/provinceName'
import { uniqueNames } from '../../../shared/scenario/named'
import type { EvidenceRow } from '../model/evidence'
import { type PaperSource, productName } from './source'

/** Where the result comes from: enough to be computed again on paper. */
export const annexes = (source: PaperSource): readonly PaperBlock[] => [
  ...weightsAnnex(source),
  ...whyAnnex(source),
  ...matrixAnnex(source),
  ...evidenceAnnex(source),
  ...scenariosAnnex(source),
  ...methodAnnex(source),
]

function weightsAnnex({
  facts: { weights },
  programme,
  territory,
  i18n: { t, format },
}: PaperSource): readonly PaperBlock[] {
  const heard = weights.segments.filter((one) => one.weights !== null)
  const columns = [weights.official, weights.everyone, ...heard]
  const ratio = (value: number | null) => (value === null ? '–' : format.fixed(value, 2))
  return [
    { kind: 'heading', text: t('acta.annex.weights'), page: true },
    { kind: 'paragraph', text: t('acta.annex.weights.what'), small: true },
    {
      kind: 'table',
      caption: t('acta.annex.weights'),
      head: [
        t('acta.weights.indicator'),
        t('acta.weights.mesa'),
        t('acta.weights.everyone'),
        ...heard.map(({ segment }) => segmentName(programme, segment)),
      ],
      rows: [
        ...territory.indicators.map(({ name }, k) => [
          name,
          ...columns.map((one) => format.percent(one.weights?.[k] ?? 0)),
        ]),
        [t('acta.weights.ratio'), '–', ...[weights.everyone, ...heard].map((one) => ratio(one.ratio))],
        [
          t('acta.weights.answered'),
          ...[weights.members.length, weights.members.length, ...heard.map(({ answered }) => answered)].map(String),
        ],
      ],
      figures: columns.map((_, i) => i + 1),
      dense: true,
    },
  ]
}

function whyAnnex({ facts: { why }, territory, i18n: { t, format } }: PaperSource): readonly PaperBlock[] {
  if (!why) return []
  const { first, second, gaps } = why
  const sum = gaps.reduce((total, { points }) => total + points, 0)
  return [
    { kind: 'heading', text: t('acta.annex.why', { first: first.name, second: second.name }) },
    {
      kind: 'table',
      caption: t('acta.annex.why', { first: first.name, second: second.name }),
      head: [t('acta.weights.indicator'), t('acta.why.favours'), t('acta.why.points')],
      rows: [
        ...gaps.map(({ indicator, points }) => [
          indicatorName(territory, indicator),
          points === 0 ? '=' : points > 0 ? first.name : second.name,
          format.signed(points),
        ]),
        [t('acta.why.sum'), sum === 0 ? '=' : sum > 0 ? first.name : second.name, format.signed(sum)],
      ],
      figures: [2],
    },
  ]
}

/** Indicators below each other and products beside: twenty indicators fit, and so do twelve long names. */
function matrixAnnex(source: PaperSource): readonly PaperBlock[] {
  const { facts, territory, i18n } = source
  const { t, format } = i18n
  const { rows } = facts.ranked.evaluation
  const legend = rows.map(({ place, product }) => `${format.ordinal(place)} ${productName(source, product)}`)
  return [
    { kind: 'heading', text: t('acta.annex.matrix') },
    { kind: 'paragraph', text: `${t('acta.matrix.what')} ${legend.join(' · ')}`, small: true },
    {
      kind: 'table',
      caption: t('acta.annex.matrix'),
      // Tied products share a place: the column says which of them it is.
      head: [t('acta.weights.indicator'), ...rows.map(({ place }, i) => columnName(format.ordinal(place), i, rows))],
      rows: territory.indicators.map(({ name }, k) => [
        name,
        ...facts.cells.map((cells) => {
          const cell = cells[k]
          if (cell?.value != null) return format.plain(cell.value)
          return cell?.state === 'sd' ? 'SD' : cell?.state === 'na' ? 'NA' : t('acta.matrix.missing')
        }),
      ]),
      figures: rows.map((_, i) => i + 1),
      dense: true,
    },
  ]
}

function columnName(ordinal: string, at: number, rows: readonly { readonly place: number }[]): string {
  const sharing = rows.filter(({ place }) => place === rows[at]?.place).length
  const nth = rows.slice(0, at + 1).filter(({ place }) => place === rows[at]?.place).length
  return sharing === 1 ? ordinal : `${ordinal} (${nth})`
}

function evidenceAnnex(source: PaperSource): readonly PaperBlock[] {
  const { facts, i18n } = source
  const { t } = i18n
  const heading: PaperBlock = { kind: 'heading', text: t('acta.annex.evidence') }
  if (facts.evidence.length === 0) return [heading, { kind: 'paragraph', text: t('acta.evidence.none') }]
  return [
    heading,
    {
      kind: 'table',
      caption: t('acta.annex.evidence'),
      head: [t('acta.result.product'), t('acta.weights.indicator'), t('acta.product.datum')],
      rows: facts.evidence.map((row) => [productName(source, row.product), row.indicator, evidenceText(row, source)]),
      figures: [],
      dense: true,
    },
  ]
}

/** Data with their unit, source, year and kind, and what the mesa noted. */
export const evidenceText = ({ data, note }: EvidenceRow, { i18n: { t, format } }: PaperSource): string =>
  [
    ...data.map(({ name, value, unit, source, year, grade }) =>
      t('acta.evidence.datum', {
        name,
        value: format.decimal(value),
        unit,
        source: source || t('acta.evidence.unsourced'),
        year: year || t('acta.evidence.undated'),
        grade: t(`acta.grade.${grade}`),
      }),
    ),
    ...(note === '' ? [] : [note]),
  ].join(' · ')

function scenariosAnnex(source: PaperSource): readonly PaperBlock[] {
  const { facts, programme, territory, i18n } = source
  const { t } = i18n
  if (!facts.comparison) return []
  const names = uniqueNames(facts.comparison, { programme, territory }, i18n)
  return [
    { kind: 'heading', text: t('acta.annex.scenarios') },
    {
      kind: 'table',
      caption: t('acta.annex.scenarios'),
      head: [
        t('acta.scenario'),
        t('acta.scenario.first'),
        t('acta.scenario.second'),
        t('acta.scenario.third'),
        t('acta.scenario.pair'),
      ],
      rows: facts.comparison.columns.map(({ result, verdict }, i) => {
        const [first, second, third] = result.rows.map(({ product }) => productName(source, product))
        const same = i === 0 ? '–' : t(`acta.scenario.${verdict}`)
        return [names[i] ?? '', first ?? '–', second ?? '–', third ?? '–', same]
      }),
      figures: [],
    },
  ]
}

const HEADINGS = [
  'problem',
  'criteria',
  'performance',
  'scoring',
  'weighting',
  'aggregation',
  'uncertainty',
  'report',
] as const

/** The eight headings of the ISPOR checklist for multi-criteria decisions (Marsh et al., 2016, Value in Health 19:125–137). */
function methodAnnex({ facts, programme, territory, i18n: { t, format } }: PaperSource): readonly PaperBlock[] {
  const { indicators, method } = territory
  const values = {
    province: provinceName(territory.id),
    products: facts.ranked.evaluation.rows.length,
    indicators: indicators.length,
    dimensions: new Set(indicators.map(({ dimension }) => dimension)).size,
    body: programme.bodyVersion,
    names: format.list(indicators.map(({ name }) => name)),
    line: SCALE.levels.map((level, i) => `${level} = ${method.valueLine[i]}`).join(', '),
    points: TECHNICAL_TIE,
    holds: 100 * PAIR_HOLDS,
  }
  return [
    { kind: 'heading', text: t('acta.annex.method') },
    ...HEADINGS.map((heading): PaperBlock => {
      const said =
        heading === 'aggregation'
          ? t(`acta.method.aggregation.${method.official}`)
          : t(`acta.method.${heading}.is`, values)
      return { kind: 'paragraph', text: `${t(`acta.method.${heading}`)}. ${said}`, small: true }
    }),
  ]
}
