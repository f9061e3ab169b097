import type { ProductId } from '../../../domain/ids'
import { isScored } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { Button, IconButton } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Checkbox, Select, TextField } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import styles from './ChangesFields.module.css'
import type { ChangeDraft, Faults } from './draft'
import fields from './fields.module.css'

export interface ChangesFieldsProps {
  readonly changes: readonly ChangeDraft[]
  readonly faults: Faults
  readonly onChanges: (changes: readonly ChangeDraft[]) => void
}

/** «Precio −20 % en cacao»: an indicator, how much its value changes, and for which products. */
export function ChangesFields({ changes, faults, onChanges }: ChangesFieldsProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const [first] = territory.indicators
  const put = (key: number, part: Partial<ChangeDraft>) =>
    onChanges(changes.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const add = () => {
    if (!first) return
    const key = Math.max(-1, ...changes.map((one) => one.key)) + 1
    onChanges([...changes, { key, indicator: first.id, products: [], percent: '−20' }])
  }
  return (
    <fieldset className={fields.group}>
      <legend className={fields.legend}>{t('scenarios.edit.changes')}</legend>
      <p className={text.note}>{t('scenarios.edit.changes.hint')}</p>
      {changes.map(({ key, indicator, products, percent }) => (
        <div key={key} className={styles.change}>
          <Select
            label={t('scenarios.edit.changes.indicator')}
            value={indicator}
            onChoose={(chosen) => put(key, { indicator: chosen })}
            options={territory.indicators.map(({ id, name }) => ({ value: id, label: name }))}
            className={styles.indicator}
          />
          <TextField
            label={t('scenarios.edit.changes.percent')}
            inputMode="text"
            value={percent}
            error={faults.percents.includes(key) ? t('scenarios.edit.changes.percent.bad') : null}
            onChange={(event) => put(key, { percent: event.target.value })}
          />
          <IconButton
            icon="close"
            label={t('scenarios.edit.changes.remove')}
            onClick={() => onChanges(changes.filter((one) => one.key !== key))}
          />
          <fieldset className={classes(fields.group, fields.checks, styles.whole)}>
            <legend className={fields.legend}>{t('scenarios.edit.changes.products')}</legend>
            {territory.candidates.filter(isScored).map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={products.includes(id)}
                onChange={(on) => put(key, { products: toggled(products, id, on) })}
              />
            ))}
          </fieldset>
          {faults.productless.includes(key) && (
            <p className={classes(text.error, styles.whole)}>{t('scenarios.edit.changes.products.none')}</p>
          )}
        </div>
      ))}
      <Button size="small" icon="plus" className={styles.add} onClick={add}>
        {t('scenarios.edit.changes.add')}
      </Button>
    </fieldset>
  )
}

const toggled = (products: readonly ProductId[], product: ProductId, on: boolean): readonly ProductId[] =>
  on ? [...products, product] : products.filter((one) => one !== product)
