import { deliveriesOf, takesSheet } from '../../domain/delivery'
import { disclosureOf } from '../../domain/disclosure'
import type { Territory } from '../../domain/programme'
import { memberSheet, type SheetId, tableSheet } from '../../domain/rating'
import { useI18n } from '../../i18n/useI18n'
import { classes } from '../../ui/classes'
import field from '../../ui/Field.module.css'
import { useStep } from '../step'
import { useWritten } from '../written'
import styles from './SheetPicker.module.css'

export interface SheetPickerProps {
  readonly sheet: SheetId
  readonly onChoose: (sheet: SheetId) => void
  /** Instead of "Hoja". */
  readonly label?: string
}

/** Whose sheet is on the grid: the mesa in plenary, a mesita, or one member's ballot, by segment. */
export function SheetPicker({ sheet, onChoose, label }: SheetPickerProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const sheets = sheetsOf(territory)
  const written = useWritten()
  const states = new Map(deliveriesOf(written, 'ratings').map(({ sheet: one, state }) => [one, state] as const))
  // A sheet that somebody began is not one that is in: where sheets are delivered, only a delivered one has its mark.
  const mark = (one: SheetId): string => {
    const state = states.get(one)
    if (!written.sitting) return written.sheets[one] ? ' ✓' : ''
    return state === 'delivered' ? ' ✓' : state === 'partial' ? ` · ${t('rounds.state.partial')}` : ''
  }
  const takes = (one: SheetId) => takesSheet(written, 'ratings', one)
  const tables = territory.tables.filter(({ id }) => takes(tableSheet(id)))
  return (
    <label className={styles.picker}>
      <span>{label ?? t('ratings.sheet')}</span>
      <select
        className={classes(field.input, styles.list)}
        value={sheet}
        onChange={(event) => {
          const chosen = sheets.find((one) => one === event.target.value)
          if (chosen) onChoose(chosen)
        }}
      >
        {disclosureOf(territory, 'ratings') === 'shown' && (
          <option value="plenary">{t('ratings.sheet.plenary')}</option>
        )}
        {tables.length > 0 && (
          <optgroup label={t('ratings.sheet.tables')}>
            {tables.map(({ id, name }) => (
              <option key={id} value={tableSheet(id)}>
                {name + mark(tableSheet(id))}
              </option>
            ))}
          </optgroup>
        )}
        {programme.segments.map((segment) => {
          const members = territory.members.filter(
            ({ id, segment: own }) => own === segment.id && takes(memberSheet(id)),
          )
          if (members.length === 0) return null
          return (
            <optgroup key={segment.id} label={segment.name}>
              {members.map(({ id, name }) => (
                <option key={id} value={memberSheet(id)}>
                  {name + mark(memberSheet(id))}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </label>
  )
}

const sheetsOf = ({ tables, members }: Territory): readonly SheetId[] => [
  'plenary',
  ...tables.map(({ id }) => tableSheet(id)),
  ...members.map(({ id }) => memberSheet(id)),
]
