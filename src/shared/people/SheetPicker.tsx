import type { Territory } from '../../domain/programme'
import { memberSheet, type SheetId, tableSheet } from '../../domain/rating'
import { useI18n } from '../../i18n/useI18n'
import { classes } from '../../ui/classes'
import field from '../../ui/Field.module.css'
import { useStep } from '../step'
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
  const written = (one: SheetId): string => (territory.sheets[one] ? ' ✓' : '')
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
        <option value="plenary">{t('ratings.sheet.plenary')}</option>
        {territory.tables.length > 0 && (
          <optgroup label={t('ratings.sheet.tables')}>
            {territory.tables.map(({ id, name }) => (
              <option key={id} value={tableSheet(id)}>
                {name + written(tableSheet(id))}
              </option>
            ))}
          </optgroup>
        )}
        {programme.segments.map((segment) => {
          const members = territory.members.filter((member) => member.segment === segment.id)
          if (members.length === 0) return null
          return (
            <optgroup key={segment.id} label={segment.name}>
              {members.map(({ id, name }) => (
                <option key={id} value={memberSheet(id)}>
                  {name + written(memberSheet(id))}
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
