import type { Rating } from '../../../domain/rating'
import type { I18n } from '../../../i18n/useI18n'
import { classes } from '../../../ui/classes'
import { levelText } from '../lectura/level'
import type { CellFacts } from '../model/sheetGrid'
import look from './cell.module.css'
import type { GridCell } from './DataGrid'

export interface CellNames {
  readonly product: string
  readonly indicator: string
}

export interface PaintedNames extends CellNames {
  /** The head of the column says the unit, so the cell need not. */
  readonly unitAbove: boolean
}

/** How a cell looks and reads. The same facts always give the same object, so an untouched cell is not painted again. */
export function cellPainter(i18n: I18n): (facts: CellFacts, names: PaintedNames) => GridCell {
  const painted = new WeakMap<CellFacts, GridCell>()
  return (facts, names) => {
    const known = painted.get(facts)
    if (known) return known
    const cell = paint(facts, names, i18n)
    painted.set(facts, cell)
    return cell
  }
}

function paint(facts: CellFacts, names: PaintedNames, i18n: I18n): GridCell {
  const words = wordsOf(facts, i18n)
  return {
    content: (
      <>
        {facts.owes && <span className={look.owes}>?</span>}
        <span className={valueLook(facts)} data-value>
          {shownValue(facts, i18n)}
        </span>
        {facts.firstRound !== null && (
          <small className={look.below}>{i18n.t('ratings.cell.before', { value: facts.firstRound })}</small>
        )}
        {facts.firstRound === null && facts.suggested !== null && facts.raw !== null && (
          <small className={classes(look.below, look.datum)}>
            {`${i18n.format.fixed(facts.raw, facts.decimals)} ${names.unitAbove ? '' : facts.unit} → ${facts.suggested}`}
          </small>
        )}
      </>
    ),
    label: [names.product, names.indicator, ...words].join('. '),
    className: lookOf(facts),
  }
}

/** "4", "3,5", "SD", "NA" or "falta". */
export function shownValue({ state, value }: Pick<CellFacts, 'state' | 'value'>, i18n: I18n): string {
  const { t } = i18n
  if (value !== null) return levelText(value, i18n)
  if (state === 'sd') return t('missing.sd')
  return state === 'na' ? t('missing.na') : t('missing.falta')
}

function wordsOf(facts: CellFacts, i18n: I18n): readonly string[] {
  const { t, format } = i18n
  const value = shownValue(facts, i18n)
  return [
    facts.value === null ? t(`rating.say.${facts.state === 'rated' ? 'missing' : facts.state}`) : value,
    ...(facts.agreed ? [t('ratings.say.agreed')] : []),
    ...(facts.suggested !== null && facts.raw !== null
      ? [
          t('ratings.say.suggested', {
            level: facts.suggested,
            raw: `${format.fixed(facts.raw, facts.decimals)} ${facts.unit}`,
          }),
        ]
      : []),
    ...(facts.firstRound === null ? [] : [t('ratings.say.before', { value: sayRating(facts.firstRound) })]),
    ...(facts.owes ? [t(`ratings.say.owes.${facts.owes}`)] : []),
    ...(facts.noted ? [t('ratings.say.noted')] : []),
  ]
}

const sayRating = (rating: Rating): string => String(rating)

function lookOf(facts: CellFacts): string {
  return classes(
    look.cell,
    facts.state === 'missing' && look.missing,
    facts.state === 'rated' && facts.own === null && look.computed,
    facts.noted && look.noted,
  )
}

function valueLook({ state, agreed, votes }: CellFacts): string {
  return classes(
    state === 'missing' && look.word,
    (state === 'sd' || state === 'na') && look.state,
    agreed && votes > 1 && look.agreed,
  )
}
