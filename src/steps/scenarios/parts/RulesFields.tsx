import { DEFAULT_METHOD, joiningOf, OTHER_VALUE_LINES, type ValueLine } from '../../../domain/method'
import { JOININGS } from '../../../domain/rating'
import type { Scenario } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { asksForValues } from '../../../shared/model/methodParameters'
import { useStep } from '../../../shared/step'
import { Checkbox, Select } from '../../../ui/Field'
import fields from './fields.module.css'

type Rules = Pick<Scenario, 'valueLine' | 'joining' | 'twoChains'>

export interface RulesFieldsProps {
  readonly method: string
  readonly rules: Rules
  readonly onRules: (rules: Partial<Rules>) => void
}

/** What each level is worth (where the method asks), how ratings are joined, and whether the two must be of different chains. */
export function RulesFields({ method, rules, onRules }: RulesFieldsProps) {
  const { t } = useI18n()
  const { method: choice } = useStep().territory
  const [own, joining] = [choice.valueLine, joiningOf(choice)]
  const line = rules.valueLine ?? own
  const some = rules.valueLine !== null || rules.joining !== null || rules.twoChains
  return (
    <details open={some || undefined}>
      <summary className={fields.opens}>{t('scenarios.rules')}</summary>
      <div className={fields.lists}>
        {(asksForValues(method) || rules.valueLine) && (
          <Select
            label={t('scenarios.edit.line')}
            value={written(line)}
            onChoose={(text) =>
              onRules({ valueLine: LINES.find((one) => written(one) === text && text !== written(own)) ?? null })
            }
            options={distinct([own, ...LINES, line]).map((value) => ({
              value,
              label: value === written(own) ? t('scenarios.edit.line.mesa', { line: value }) : value,
            }))}
          />
        )}
        <Select
          label={t('scenarios.edit.joining')}
          value={rules.joining ?? joining}
          onChoose={(chosen) => onRules({ joining: chosen === joining ? null : chosen })}
          options={JOININGS.map((value) => ({
            value,
            label:
              value === joining
                ? t('scenarios.edit.joining.mesa', { way: t(`joining.${value}`) })
                : t(`joining.${value}`),
          }))}
        />
      </div>
      <Checkbox
        label={t('scenarios.what.twoChains')}
        checked={rules.twoChains}
        onChange={(twoChains) => onRules({ twoChains })}
      />
    </details>
  )
}

const LINES: readonly ValueLine[] = [DEFAULT_METHOD.valueLine, ...OTHER_VALUE_LINES]

const written = (line: ValueLine): string => line.join('-')

const distinct = (lines: readonly ValueLine[]): readonly string[] => [...new Set(lines.map(written))]
