import type { Datum } from '../../../domain/datum'
import { useI18n } from '../../../i18n/useI18n'
import { Select, TextField } from '../../../ui/Field'
import styles from './Defaults.module.css'

type Value = Pick<Datum, 'source' | 'year' | 'grade'>

export interface DefaultsProps {
  readonly value: Value
  readonly onChange: (value: Value) => void
}

const GRADES = ['oficial', 'encuesta', 'juicio'] as const

/** Where data come from when their file does not say. */
export function Defaults({ value, onChange }: DefaultsProps) {
  const { t } = useI18n()
  const wrong = value.year !== '' && !/^(?:19|20)\d\d$/.test(value.year)
  return (
    <fieldset className={styles.defaults}>
      <legend className={styles.legend}>{t('import.defaults')}</legend>
      <TextField
        label={t('import.defaults.source')}
        value={value.source}
        onChange={(event) => onChange({ ...value, source: event.target.value })}
      />
      <TextField
        label={t('import.defaults.year')}
        inputMode="numeric"
        value={value.year}
        error={wrong ? t('import.defaults.year.bad') : null}
        onChange={(event) => onChange({ ...value, year: event.target.value.trim() })}
      />
      <Select
        label={t('import.defaults.grade')}
        options={GRADES.map((grade) => ({ value: grade, label: t(`import.grade.${grade}`) }))}
        value={value.grade}
        onChoose={(grade) => onChange({ ...value, grade })}
      />
    </fieldset>
  )
}
