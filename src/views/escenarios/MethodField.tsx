import type { Territory } from '../../domain/programme'
import { useI18n } from '../../i18n/useI18n'
import { type MethodId, OTHER_METHODS } from '../../selectors/otherMethod'
import { Select } from '../../ui/Field'

const METHODS: readonly MethodId[] = ['ahp', 'topsis', ...OTHER_METHODS]

export interface MethodFieldProps {
  readonly territory: Territory
  readonly method: string
  readonly onMethod: (method: string) => void
}

/** By which method the scenario is ordered; the official one says so. */
export function MethodField({ territory, method, onMethod }: MethodFieldProps) {
  const { t } = useI18n()
  const official = territory.method.official
  return (
    <Select
      label={t('scenarios.edit.method')}
      value={method}
      onChoose={onMethod}
      options={METHODS.map((id) => ({
        value: id,
        label:
          id === official
            ? t('scenarios.edit.method.official', { method: t(`method.${id}`) })
            : `${t(`method.${id}`)} · ${t(`method.${id}.hint`)}`,
      }))}
    />
  )
}
