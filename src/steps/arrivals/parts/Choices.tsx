import { type ReactNode, useId } from 'react'
import { id, type ProductId, type SubIndicatorId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { Select } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import { type ArrivalChoice, differing, type Incoming, namesake } from '../model'
import styles from './Choices.module.css'

export type Fate = ArrivalChoice['as']

export interface ChoicesProps {
  readonly one: Incoming
  readonly fate: Fate | null
  readonly onFate: (fate: Fate) => void
  /** The candidate it would be joined with. */
  readonly into: ProductId | null
  readonly onInto: (product: ProductId) => void
}

/** The three things that can be done with what arrives. Nothing is chosen beforehand. */
export function Choices({ one, fate, onFate, into, onInto }: ChoicesProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const { candidate } = one
  const same = namesake(territory, candidate)
  const group = useId()
  const choice = (own: Fate, label: string, below: ReactNode, barred = false) => (
    <div>
      <label className={styles.label}>
        <input
          type="radio"
          name={group}
          className={styles.radio}
          checked={fate === own}
          disabled={barred}
          onChange={() => onFate(own)}
        />
        <span>{label}</span>
      </label>
      {below && <div className={styles.below}>{below}</div>}
    </div>
  )
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{t('arrivals.decide', { name: candidate.name })}</legend>
      {territory.candidates.length > 0 &&
        choice(
          'same',
          t('arrivals.same'),
          <>
            <p className={text.note}>{t('arrivals.same.hint')}</p>
            {fate === 'same' && (
              <>
                <Select
                  label={t('arrivals.same.with')}
                  value={into ?? ''}
                  onChoose={(chosen) => onInto(id<ProductId>(chosen))}
                  options={territory.candidates.map((known) => ({ value: known.id as string, label: known.name }))}
                />
                {into !== null && <Differences one={one} into={into} />}
              </>
            )}
          </>,
        )}
      {choice(
        'new',
        t('arrivals.new', { n: territory.candidates.length + 1 }),
        same && <p className={text.note}>{t('arrivals.new.taken')}</p>,
        same !== null,
      )}
      {choice('refused', t('arrivals.refuse'), null)}
    </fieldset>
  )
}

function Differences({ one, into }: { readonly one: Incoming; readonly into: ProductId }) {
  const { t } = useI18n()
  const { territory } = useStep()
  const differences = differing(territory, into, one)
  if (differences.length === 0) return null
  const subs = territory.indicators.flatMap((indicator) => indicator.subs)
  const nameOf = (sub: SubIndicatorId) => subs.find((one) => one.id === sub)?.name ?? sub
  return (
    <div className={text.note}>
      <p>{t('arrivals.same.differ', { n: differences.length })}</p>
      <ul>
        {differences.map(({ here, there }) => (
          <li key={here.sub}>
            {t('arrivals.same.datum', {
              sub: nameOf(here.sub),
              here: `${here.value} ${here.unit}`,
              there: `${there.value} ${there.unit}`,
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
