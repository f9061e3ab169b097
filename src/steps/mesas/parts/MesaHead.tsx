import type { ReactNode } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import text from '../../../ui/text.module.css'
import styles from './MesaHead.module.css'

export interface MesaHeadProps {
  readonly kind: string
  readonly name: string
  /** null while it has not begun here. */
  readonly people: number | null
  /** What can be done with it. */
  readonly children: ReactNode
}

/** The head of a mesa's card: what it is, its name, how many sit in it. */
export function MesaHead({ kind, name, people, children }: MesaHeadProps) {
  const { t } = useI18n()
  return (
    <div className={styles.head}>
      <div>
        <p className={text.note}>{kind}</p>
        <h2 className={styles.name}>{name}</h2>
        {people !== null && <p className={text.note}>{t('mesas.people', { n: people })}</p>}
      </div>
      <div className={styles.acts}>{children}</div>
    </div>
  )
}
