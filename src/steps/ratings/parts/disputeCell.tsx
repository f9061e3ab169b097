import { DISPUTED } from '../../../domain/rating'
import { SCALE } from '../../../domain/scale'
import type { I18n } from '../../../i18n/useI18n'
import { classes } from '../../../ui/classes'
import { DisagreementCell } from '../charts/DisagreementCell'
import { levelText } from '../lectura/level'
import type { JoinedCell } from '../model/disputes'
import look from './cell.module.css'
import type { GridCell } from './DataGrid'
import { type CellNames, shownValue } from './gridCell'

/** One cell of the disagreement view: a ruler when there is a voice to draw, else the word of what there is. */
export function disputeCell(cell: JoinedCell, before: JoinedCell | null, names: CellNames, i18n: I18n): GridCell {
  const { t } = i18n
  const values = cell.voices.map(({ value }) => value)
  if (cell.value === null || values.length === 0) {
    const word = shownValue(cell, i18n)
    const missing = cell.state === 'missing'
    return {
      content: <span className={missing ? look.word : undefined}>{word}</span>,
      label: `${names.product}. ${names.indicator}. ${word}. ${t('ratings.dispute.none')}`,
      className: classes(look.cell, missing ? look.missing : look.computed),
    }
  }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const strong = cell.spread >= DISPUTED
  const first = before && before.voices.length > 1 ? before : null
  const words = [
    strong ? t('ratings.dispute.strong', { spread: levelText(cell.spread, i18n) }) : '',
    values.length < 2 ? t('ratings.dispute.none') : '',
    first ? t('ratings.dispute.before', { spread: levelText(first.spread, i18n) }) : '',
  ]
  const said = { low: levelText(low, i18n), high: levelText(high, i18n), value: levelText(cell.value, i18n) }
  return {
    content: (
      <DisagreementCell
        levels={SCALE.levels}
        low={low}
        value={cell.value}
        high={high}
        strong={strong}
        text={values.length < 2 ? t('ratings.dispute.one') : levelText(cell.spread, i18n)}
        before={first ? edges(first) : null}
      />
    ),
    label: t('ratings.dispute.cell', { ...names, ...said, words: words.filter(Boolean).join(' ') }),
    className: classes(look.cell, look.computed, strong ? look.disputed : cell.spread > SOME && look.divided),
  }
}

/** Above one level of spread a cell is tinted, though not yet disputed. */
const SOME = 1

const edges = ({ voices }: JoinedCell) => {
  const values = voices.map(({ value }) => value)
  return { low: Math.min(...values), high: Math.max(...values) }
}
