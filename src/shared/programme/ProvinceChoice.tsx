import { PROVINCES } from '../../../data/places'
import { useI18n } from '../../i18n/useI18n'
import { Checkbox } from '../../ui/Field'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'
import styles from './ProvinceChoice.module.css'

export interface ProvinceChoiceProps {
  /** DPA codes. */
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
  readonly error?: string | null
}

/** The 23 provinces of the programme, in its four groups (Galápagos has none). */
const GROUPS = [1, 2, 3, 4].map((group) => ({ group, provinces: PROVINCES.filter((one) => one.group === group) }))

/** Which provinces are in the stage, chosen by whoever runs the programme. */
export function ProvinceChoice({ chosen, onChange, error = null }: ProvinceChoiceProps) {
  const { t } = useI18n()
  const turn = (code: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(code)
    else next.delete(code)
    onChange(next)
  }
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('new.provinces', { n: chosen.size })}</legend>
      <p className={text.note}>{t('new.provinces.hint')}</p>
      {error && (
        <p className={text.error} role="alert">
          {error}
        </p>
      )}
      <div className={layout.columns}>
        {GROUPS.map(({ group, provinces }) => (
          <div key={group}>
            <h3>{t('new.group', { n: group })}</h3>
            {provinces.map(({ id, name }) => (
              <Checkbox lined key={id} label={name} checked={chosen.has(id)} onChange={(on) => turn(id, on)} />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
