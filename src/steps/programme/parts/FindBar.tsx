import { useI18n } from '../../../i18n/useI18n'
import type { ProvinceProgress } from '../../../shared/model/progress'
import { provinceName } from '../../../shared/programme/provinceName'
import { Select, TextField } from '../../../ui/Field'
import type { ProvinceGroup, Wanted } from '../model/find'
import styles from './FindBar.module.css'

export interface FindBarProps {
  readonly wanted: Wanted
  readonly groups: readonly ProvinceGroup[]
  /** What is said of those found: how many, and what they have chosen. */
  readonly told: string
  readonly onWant: (wanted: Wanted) => void
}

const STATES: readonly ProvinceProgress['state'][] = ['picked', 'working', 'empty']

/** Looks for a province, a product, a chain or a mesa; by group of GAD, of neighbours, and by how far it is. */
export function FindBar({ wanted, groups, told, onWant }: FindBarProps) {
  const { t } = useI18n()
  const named = (group: ProvinceGroup): string => {
    if (group.kind === 'gad') return t('programme.find.gad', { n: group.group })
    return group.kind === 'named' ? group.name : t('programme.find.around', { province: provinceName(group.centre) })
  }
  return (
    <search className={styles.find}>
      <TextField
        label={t('programme.find')}
        placeholder={t('programme.find.hint')}
        value={wanted.text}
        onChange={(event) => onWant({ ...wanted, text: event.target.value })}
      />
      <Select
        label={t('programme.find.group')}
        value={wanted.group?.key ?? ''}
        options={[
          { value: '', label: t('programme.find.all') },
          ...groups.map((group) => ({ value: group.key, label: named(group) })),
        ]}
        onChoose={(key) => onWant({ ...wanted, group: groups.find((group) => group.key === key) ?? null })}
      />
      <Select
        label={t('programme.find.state')}
        value={wanted.state ?? ''}
        options={[
          { value: '', label: t('programme.find.any') },
          ...STATES.map((state) => ({ value: state, label: t(`programme.map.${state}`) })),
        ]}
        onChoose={(state) => onWant({ ...wanted, state: STATES.find((one) => one === state) ?? null })}
      />
      <p role="status" className={styles.told}>
        {told}
      </p>
    </search>
  )
}
