import { shownShares } from '../../../domain/shownShares'
import { useI18n } from '../../../i18n/useI18n'
import { selectWeights } from '../../../shared/model/evaluation'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import { doubled, inProportion } from '../model/inProportion'
import { type Faults, readShares, type ScenarioDraft } from './draft'
import fields from './fields.module.css'
import styles from './TypedWeights.module.css'

export interface TypedWeightsProps {
  readonly typed: ScenarioDraft['typed']
  readonly faults: Faults
  readonly onTyped: (typed: ScenarioDraft['typed']) => void
}

/**
 * A weight for each indicator, with the mesa's beside it and what it comes to here. One click doubles a weight or keeps it
 * as written and fits the others to it: nobody has to work out what the rest must be.
 */
export function TypedWeights({ typed, faults, onTyped }: TypedWeightsProps) {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const { indicators } = territory
  const mesa = shownShares(selectWeights(programme, territory).official.weights ?? [])
  const percents = readShares(
    typed,
    indicators.map(({ id }) => id),
  ).map(({ percent }) => percent ?? 0)
  const sum = percents.reduce((total, percent) => total + percent, 0)
  const here = shownShares(percents.map((percent) => (sum === 0 ? 0 : percent / sum)))
  const put = (fitted: readonly number[]) =>
    onTyped(Object.fromEntries(indicators.map(({ id }, k) => [id, format.one(fitted[k] ?? 0)])))
  return (
    <fieldset className={fields.group}>
      <legend className={fields.legend}>{t('scenarios.edit.typed')}</legend>
      <p className={text.note}>{t('scenarios.edit.typed.hint')}</p>
      <div className={styles.weights}>
        {indicators.map(({ id, name }, k) => (
          <div key={id}>
            <TextField
              label={name}
              inputMode="decimal"
              value={typed[id] ?? ''}
              error={faults.typed.includes(id) ? t('scenarios.edit.typed.bad') : null}
              hint={t('scenarios.edit.typed.before', {
                before: format.percent(mesa[k] ?? 0),
                after: format.percent(here[k] ?? 0),
              })}
              onChange={(event) => onTyped({ ...typed, [id]: event.target.value })}
            />
            <div className={styles.clicks}>
              <Button
                size="small"
                look="text"
                className={styles.click}
                aria-label={t('scenarios.edit.typed.double.of', { name })}
                onClick={() => put(doubled(percents, k))}
              >
                {t('scenarios.edit.typed.double')}
              </Button>
              <Button
                size="small"
                look="text"
                className={styles.click}
                aria-label={t('scenarios.edit.typed.fit.of', { name })}
                onClick={() => put(inProportion(percents, k, percents[k] ?? 0))}
              >
                {t('scenarios.edit.typed.fit')}
              </Button>
            </div>
          </div>
        ))}
      </div>
      <p className={text.note} role="status">
        <Sum sum={sum} />
      </p>
    </fieldset>
  )
}

/** What rounding to one decimal may leave over, in per cent. */
const ROUNDING = 0.05

function Sum({ sum }: { readonly sum: number }) {
  const { t, format } = useI18n()
  if (sum === 0) return t('scenarios.edit.sum.none')
  return t(Math.abs(sum - 100) < ROUNDING ? 'scenarios.edit.sum' : 'scenarios.edit.sum.scaled', {
    sum: format.percent(sum / 100),
  })
}
