import type { Candidate } from '../../../domain/product'
import { strong } from '../../../i18n/message'
import type { PaperBlock } from '../../../shared/paper/blocks'
import { cantonName } from '../../../shared/programme/provinceName'
import { evidenceText } from './annexes'
import { whereFrom } from './resolution'
import { type PaperSource, pointsOf } from './source'

/** The page of one product: what it is, what stands in its way, and what each rating of it rests on. */
export function productPage(source: PaperSource, candidate: Candidate): readonly PaperBlock[] {
  const { facts, i18n } = source
  const { t, format } = i18n
  const { name, kind, problem, virtues, cantons, families, id } = candidate
  const row = facts.ranked.evaluation.rows.find(({ product }) => product === id)
  const unknown = t('acta.product.unknown')
  const standing = row
    ? t('acta.product.place', { place: format.ordinal(row.place), ...pointsOf(i18n, row.score) })
    : unknown
  const listed = (key: 'causes' | 'effects' | 'virtues', items: readonly string[]) =>
    items.length === 0 ? [] : [`${t(`acta.product.${key}`)}: ${format.list(items)}`]
  return [
    { kind: 'title', text: name },
    { kind: 'paragraph', text: strong(standing) },
    {
      kind: 'paragraph',
      text: `${t(`acta.product.kind.${kind}`)} · ${whereFrom({ ...candidate, cantons: [] }, source)}`,
    },
    {
      kind: 'list',
      items: [
        `${t('acta.product.cantons')}: ${cantons.length === 0 ? unknown : format.list(cantons.map(cantonName))}`,
        `${t('acta.product.families')}: ${families === null ? unknown : format.whole(families)}`,
        `${t('acta.product.problem')}: ${problem.central === '' ? unknown : problem.central}`,
        ...listed('causes', problem.causes),
        ...listed('effects', problem.effects),
        ...listed('virtues', virtues),
      ],
    },
    ratingsTable(source, candidate),
  ]
}

function ratingsTable(source: PaperSource, { id, name }: Candidate): PaperBlock {
  const { facts, territory, i18n } = source
  const { t, format } = i18n
  const { evaluation } = facts.ranked
  const at = evaluation.rows.findIndex(({ product }) => product === id)
  const row = evaluation.rows[at]
  return {
    kind: 'table',
    caption: name,
    head: [
      t('acta.product.indicator'),
      t('acta.product.level'),
      t('acta.product.weight'),
      t('acta.product.part'),
      t('acta.product.datum'),
    ],
    rows: territory.indicators.map((indicator, k) => {
      const cell = facts.cells[at]?.[k]
      const behind = facts.evidence.find((one) => one.product === id && one.indicator === indicator.name)
      const level = cell?.value == null ? t('acta.matrix.missing') : format.plain(cell.value)
      return [
        indicator.name,
        cell?.state === 'sd' ? 'SD' : cell?.state === 'na' ? 'NA' : level,
        format.percent(evaluation.weights[k] ?? 0),
        format.one(row?.contributions[k] ?? 0),
        behind ? evidenceText(behind, source) : '–',
      ]
    }),
    figures: [1, 2, 3],
    dense: true,
  }
}
