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

/** Products, mesas and indicators that do not count in the scenario. */
export function WithoutFields({ place: { territory }, without, onWithout }: WithoutFieldsProps) {
  const { t } = useI18n()
  const some = without.products.length + without.indicators.length + without.mesas.length > 0
  const candidates = territory.candidates.filter(isScored)
  const mesas = territory.mesas.filter(({ id }) => candidates.some(({ mesa }) => mesa === id))
  return (
    <details className="esc-fuera" open={some || undefined}>
      <summary>{t('scenarios.edit.without')}</summary>
      <fieldset className="esc-productos">
        <legend>{t('scenarios.edit.without.products')}</legend>
        {candidates.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={without.products.includes(id)}
            onChange={(on) => onWithout({ ...without, products: toggled(without.products, id, on) })}
          />
        ))}
      </fieldset>
      {mesas.length > 0 && (
        <fieldset className="esc-productos">
          <legend>{t('scenarios.edit.without.mesas')}</legend>
          {mesas.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={without.mesas.includes(id)}
              onChange={(on) => onWithout({ ...without, mesas: toggled(without.mesas, id, on) })}
            />
          ))}
        </fieldset>
      )}
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
