import type { Territory } from '../../domain/programme'
import type { SheetHolders, SittingRules } from '../../domain/sitting'
import { USUAL_SITTING } from '../../domain/sitting'
import { useI18n } from '../../i18n/useI18n'
import { Segmented } from '../../ui/Segmented'
import text from '../../ui/text.module.css'
import styles from './ProvinceChoice.module.css'

/** Blind by mesitas or by people; or in sight, where everything written counts at once. */
export type ChosenSitting = SheetHolders | 'inSight'

/** The sitting a province is opened with; none where all is in sight. */
export const sittingOf = (chosen: ChosenSitting): { readonly sitting?: SittingRules } =>
  chosen === 'inSight' ? {} : { sitting: { ...USUAL_SITTING, sheets: chosen } }

/** How a mesa sits now. */
export const chosenOf = ({ sitting }: Pick<Territory, 'sitting'>): ChosenSitting => sitting?.sheets ?? 'inSight'

export interface SittingChoiceProps {
  readonly chosen: ChosenSitting
  /** All three, unless the mesa delivers sheets already: from there on it does. */
  readonly among?: readonly ChosenSitting[]
  readonly onChange: (chosen: ChosenSitting) => void
}

const ALL: readonly ChosenSitting[] = ['tables', 'members', 'inSight']

/** How a mesa sits: agreed before anybody answers, and kept in the record. */
export function SittingChoice({ chosen, among = ALL, onChange }: SittingChoiceProps) {
  const { t } = useI18n()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('new.sitting')}</legend>
      <Segmented
        label={t('new.sitting')}
        options={among.map((id) => ({ id, label: t(`new.sitting.${id}`) }))}
        current={chosen}
        onChoose={onChange}
      />
      <p className={text.note}>{t(`new.sitting.${chosen}.hint`)}</p>
    </fieldset>
  )
}
