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

export interface SittingChoiceProps {
  readonly chosen: ChosenSitting
  readonly onChange: (chosen: ChosenSitting) => void
}

/** How the mesas of new provinces sit. It stays in the record, and the act of opening says it. */
export function SittingChoice({ chosen, onChange }: SittingChoiceProps) {
  const { t } = useI18n()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('new.sitting')}</legend>
      <Segmented
        label={t('new.sitting')}
        options={(['tables', 'members', 'inSight'] as const).map((id) => ({ id, label: t(`new.sitting.${id}`) }))}
        current={chosen}
        onChoose={onChange}
      />
      <p className={text.note}>{t(`new.sitting.${chosen}.hint`)}</p>
    </fieldset>
  )
}
