import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Select, TextField } from '../../../ui/Field'
import type { SubDraft } from './draft'
import group from './group.module.css'

export interface SubFieldsProps {
  readonly sub: SubDraft
  /** Names of the data a formula can be made of. */
  readonly data: readonly string[]
  readonly onChange: (part: Partial<SubDraft>) => void
  readonly onRemove: () => void
}

/** One measured series: unit, direction, the four cuts that turn it into a suggestion, source, or a formula over others. */
export function SubFields({ sub, data, onChange, onRemove }: SubFieldsProps) {
  const { t } = useI18n()
  return (
    <fieldset className={classes(group.group, group.short)}>
      <legend className={group.legend}>{sub.name.trim() === '' ? t('indicators.sub.new') : sub.name}</legend>
      <TextField
        label={t('indicators.sub.name')}
        value={sub.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <TextField
        label={t('indicators.sub.unit')}
        value={sub.unit}
        onChange={(event) => onChange({ unit: event.target.value })}
      />
      <Select
        label={t('indicators.sub.direction')}
        value={sub.direction}
        onChoose={(direction) => onChange({ direction })}
        options={[
          { value: 'max', label: t('indicators.sub.max') },
          { value: 'min', label: t('indicators.sub.min') },
        ]}
      />
      <TextField
        label={t('indicators.sub.cuts')}
        hint={t('indicators.sub.cuts.hint')}
        inputMode="decimal"
        value={sub.cuts}
        onChange={(event) => onChange({ cuts: event.target.value })}
      />
      <TextField
        label={t('indicators.sub.source')}
        value={sub.source}
        onChange={(event) => onChange({ source: event.target.value })}
      />
      <TextField
        label={t('indicators.sub.formula')}
        hint={t('indicators.sub.formula.hint')}
        value={sub.formula}
        onChange={(event) => onChange({ formula: event.target.value })}
      />
      <Select
        label={t('indicators.sub.formula.data')}
        options={[
          { value: '', label: t('indicators.sub.formula.choose') },
          ...data.map((name) => ({ value: name, label: name })),
        ]}
        value=""
        onChoose={(name) => name !== '' && onChange({ formula: `${sub.formula} [${name}]`.trimStart() })}
      />
      <Button size="small" look="text" onClick={onRemove}>
        {t('indicators.sub.remove')}
      </Button>
    </fieldset>
  )
}
