import type { MethodSetting } from '../../../domain/scenario'
import { methodHint, methodName, optionName, parameterName } from '../../../i18n/methods'
import { type I18n, useI18n } from '../../../i18n/useI18n'
import { type MethodParameter, parametersOf, withSetting } from '../../../shared/model/methodParameters'
import { METHOD_IDS } from '../../../shared/model/otherMethod'
import { useStep } from '../../../shared/step'
import { Select } from '../../../ui/Field'
import fields from './fields.module.css'

export interface MethodFieldProps {
  readonly method: string
  readonly settings: readonly MethodSetting[]
  readonly onMethod: (method: string, settings: readonly MethodSetting[]) => void
}

/** By which method the scenario is ordered, the official one named as such, and the parameters it has. */
export function MethodField({ method, settings, onMethod }: MethodFieldProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { official } = useStep().territory.method
  const parameters = parametersOf(method, settings)
  return (
    <>
      <Select
        label={t('scenarios.edit.method')}
        value={method}
        onChoose={(chosen) => onMethod(chosen, [])}
        options={METHOD_IDS.map((id) => ({
          value: id,
          label:
            id === official
              ? t('scenarios.edit.method.official', { method: methodName(id, t) })
              : `${methodName(id, t)} · ${methodHint(id, t)}`,
        }))}
      />
      {parameters.length > 0 && (
        <div className={fields.lists}>
          {parameters.map((parameter) => (
            <Select
              key={parameter.id}
              label={parameterName(parameter.id, t)}
              value={parameter.value}
              onChoose={(value) => onMethod(method, withSetting(method, settings, { parameter: parameter.id, value }))}
              options={parameter.options.map((value) => ({ value, label: labelOf(parameter, value, i18n) }))}
            />
          ))}
        </div>
      )}
    </>
  )
}

function labelOf(parameter: MethodParameter, option: string, i18n: I18n): string {
  const value = optionName(parameter, option, i18n)
  return option === parameter.usual ? i18n.t('parameter.usual', { value }) : value
}
