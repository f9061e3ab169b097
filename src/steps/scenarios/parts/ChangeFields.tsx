import type { ProductId } from '../../../domain/ids'
import { isScored } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { IconButton } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Checkbox, Select, TextField } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import { measuredSubs } from '../model/measuredSubs'
import styles from './ChangeFields.module.css'
import type { ChangeDraft } from './draft'
import fields from './fields.module.css'

export interface ChangeFieldsProps {
  readonly change: ChangeDraft
  /** Its amount does not read. */
  readonly unread: boolean
  readonly productless: boolean
  readonly onChange: (part: Partial<ChangeDraft>) => void
  readonly onRemove: () => void
}

/** One change: of which datum or rating, how much, and for which products; it says of which there is no such datum. */
export function ChangeFields({ change, unread, productless, onChange, onRemove }: ChangeFieldsProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const { kind, of, products, amount } = change
  const subs = measuredSubs(territory)
  const measured = subs.find(({ id }) => id === of)?.measured ?? []
  const options =
    kind === 'datum'
      ? subs.map(({ id, name, unit, indicator }) => ({
          value: String(id),
          label: t('scenarios.edit.changes.sub', { indicator, name, unit }),
        }))
      : territory.indicators.map(({ id, name }) => ({ value: String(id), label: name }))
  // What the mesa no longer has stays in the list while it is the one chosen.
  const known = options.some(({ value }) => value === of) ? options : [{ value: of, label: of }, ...options]
  return (
    <div className={styles.change}>
      <Select
        label={t(`scenarios.edit.changes.${kind}`)}
        value={of}
        onChoose={(chosen) => onChange({ of: chosen })}
        options={known}
        className={styles.of}
      />
      <TextField
        label={t(kind === 'rating' ? 'scenarios.edit.changes.steps' : 'scenarios.edit.changes.percent')}
        inputMode="text"
        value={amount}
        error={
          unread
            ? t(kind === 'rating' ? 'scenarios.edit.changes.steps.bad' : 'scenarios.edit.changes.percent.bad')
            : null
        }
        onChange={(event) => onChange({ amount: event.target.value })}
      />
      <IconButton icon="close" label={t('scenarios.edit.changes.remove')} onClick={onRemove} />
      <fieldset className={classes(fields.group, fields.checks, styles.whole)}>
        <legend className={fields.legend}>{t('scenarios.edit.changes.products')}</legend>
        {territory.candidates.filter(isScored).map(({ id, name }) => (
          <Checkbox
            key={id}
            label={kind === 'datum' && !measured.includes(id) ? t('scenarios.edit.changes.noDatum', { name }) : name}
            checked={products.includes(id)}
            onChange={(on) => onChange({ products: toggled(products, id, on) })}
          />
        ))}
      </fieldset>
      {productless && <p className={classes(text.error, styles.whole)}>{t('scenarios.edit.changes.products.none')}</p>}
    </div>
  )
}

const toggled = (products: readonly ProductId[], product: ProductId, on: boolean): readonly ProductId[] =>
  on ? [...products, product] : products.filter((one) => one !== product)
