import { isScored } from '../../domain/product'
import type { Scenario } from '../../domain/scenario'
import { useI18n } from '../../i18n/useI18n'
import { Checkbox } from '../../ui/Field'
import type { Place } from './named'

export interface WithoutFieldsProps {
  readonly place: Place
  readonly without: Scenario['without']
  readonly onWithout: (without: Scenario['without']) => void
}

/** Products and indicators that do not count in the scenario. */
export function WithoutFields({ place: { territory }, without, onWithout }: WithoutFieldsProps) {
  const { t } = useI18n()
  const some = without.products.length + without.indicators.length > 0
  return (
    <details className="esc-fuera" open={some || undefined}>
      <summary>{t('scenarios.edit.without')}</summary>
      <fieldset className="esc-productos">
        <legend>{t('scenarios.edit.without.products')}</legend>
        {territory.candidates.filter(isScored).map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={without.products.includes(id)}
            onChange={(on) => onWithout({ ...without, products: toggled(without.products, id, on) })}
          />
        ))}
      </fieldset>
      <fieldset className="esc-productos">
        <legend>{t('scenarios.edit.without.indicators')}</legend>
        {territory.indicators.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={without.indicators.includes(id)}
            onChange={(on) => onWithout({ ...without, indicators: toggled(without.indicators, id, on) })}
          />
        ))}
      </fieldset>
    </details>
  )
}

const toggled = <T,>(ids: readonly T[], one: T, on: boolean): readonly T[] =>
  on ? [...ids, one] : ids.filter((other) => other !== one)
