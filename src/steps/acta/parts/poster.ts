import { SCALE } from '../../../domain/scale'
import type { PaperBlock } from '../../../shared/paper/blocks'
import type { PaperSource } from './source'

/** The guide for the wall: what each level of each indicator means, so that nobody rates by heart. */
export const posterPage = ({ territory, i18n: { t } }: PaperSource): readonly PaperBlock[] => [
  { kind: 'title', text: t('acta.poster.title') },
  {
    kind: 'table',
    caption: t('acta.poster.title'),
    head: [t('acta.weights.indicator'), ...SCALE.levels.map(String)],
    rows: territory.indicators.map(({ name, question, rubric }) => [
      question === '' ? name : `${name}. ${question}`,
      ...rubric,
    ]),
    figures: [],
  },
]
