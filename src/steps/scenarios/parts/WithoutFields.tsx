import { isScored } from '../../../domain/product'
import type { Scenario } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import { Checkbox } from '../../../ui/Field'
import fields from './fields.module.css'

export interface WithoutFieldsProps {
  readonly without: Scenario['without']
  readonly onWithout: (without: Scenario['without']) => void
}

/** Products, mesas and indicators that do not count in the scenario. */
export function WithoutFields({ without, onWithout }: WithoutFieldsProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const some = without.products.length + without.indicators.length + without.mesas.length > 0
  const candidates = territory.candidates.filter(isScored)
  const mesas = territory.mesas.filter(({ id }) => candidates.some(({ mesa }) => mesa === id))
  return (
    <details open={some || undefined}>
      <summary className={fields.opens}>{t('scenarios.edit.without')}</summary>
      <Left
        title={t('scenarios.edit.without.products')}
        things={candidates}
        out={without.products}
        onOut={(products) => onWithout({ ...without, products })}
      />
      {mesas.length > 0 && (
        <Left
          title={t('scenarios.edit.without.mesas')}
          things={mesas}
          out={without.mesas}
          onOut={(out) => onWithout({ ...without, mesas: out })}
        />
      )}
      <Left
        title={t('scenarios.edit.without.indicators')}
        things={territory.indicators}
        out={without.indicators}
        onOut={(indicators) => onWithout({ ...without, indicators })}
      />
    </details>
  )
}

interface LeftProps<Id extends string> {
  readonly title: string
  readonly things: readonly { readonly id: Id; readonly name: string }[]
  readonly out: readonly Id[]
  readonly onOut: (out: readonly Id[]) => void
}

/** Things of one kind, each ticked when it is left out. */
function Left<Id extends string>({ title, things, out, onOut }: LeftProps<Id>) {
  return (
    <fieldset className={classes(fields.group, fields.checks)}>
      <legend className={fields.legend}>{title}</legend>
      {things.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={out.includes(id)}
          onChange={(on) => onOut(on ? [...out, id] : out.filter((other) => other !== id))}
        />
      ))}
    </fieldset>
  )
}
