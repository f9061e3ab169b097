import { isScored } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { measuredSubs } from '../model/measuredSubs'
import { ChangeFields } from './ChangeFields'
import type { ChangeDraft, Faults } from './draft'
import fields from './fields.module.css'

export interface ChangesFieldsProps {
  readonly changes: readonly ChangeDraft[]
  readonly faults: Faults
  readonly onChanges: (changes: readonly ChangeDraft[]) => void
}

/** What a scenario changes of data («Precio −20 % en cacao») and of ratings («puntaje +1 en Precios»), each by its name. */
export function ChangesFields({ changes, faults, onChanges }: ChangesFieldsProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const [indicator] = territory.indicators
  const subs = measuredSubs(territory)
  const sub = subs.find(({ measured }) => measured.length > 0) ?? subs[0]
  const everybody = territory.candidates.filter(isScored).map(({ id }) => id)
  const add = (begun: Omit<ChangeDraft, 'key' | 'products'>) => {
    const key = Math.max(-1, ...changes.map((one) => one.key)) + 1
    onChanges([...changes, { ...begun, key, products: everybody }])
  }
  return (
    <fieldset className={fields.group}>
      <legend className={fields.legend}>{t('scenarios.edit.changes')}</legend>
      <p className={text.note}>{t('scenarios.edit.changes.hint')}</p>
      {changes.map((change) => (
        <ChangeFields
          key={change.key}
          change={change}
          unread={faults.amounts.includes(change.key)}
          productless={faults.productless.includes(change.key)}
          onChange={(part) => onChanges(changes.map((one) => (one.key === change.key ? { ...one, ...part } : one)))}
          onRemove={() => onChanges(changes.filter((one) => one.key !== change.key))}
        />
      ))}
      <div className={layout.row}>
        {sub && (
          <Button size="small" icon="plus" onClick={() => add({ kind: 'datum', of: sub.id, amount: '−20' })}>
            {t('scenarios.edit.changes.add.datum')}
          </Button>
        )}
        {indicator && (
          <Button size="small" icon="plus" onClick={() => add({ kind: 'rating', of: indicator.id, amount: '+1' })}>
            {t('scenarios.edit.changes.add.rating')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
