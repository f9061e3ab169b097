import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'

export interface SecretProps {
  /** What can be shown instead, in words. */
  readonly instead: string
  readonly onInstead: () => void
}

/** On the wall, in the place of one person's ballot: it is secret. It comes back on the desk, or something of the whole mesa instead. */
export function Secret({ instead, onInstead }: SecretProps) {
  const { t } = useI18n()
  const prefer = useApp((state) => state.prefer)
  return (
    <Notice kind="info" icon="lock">
      <p>{t('people.secret')}</p>
      <p className={layout.row}>
        <Button onClick={onInstead}>{instead}</Button>
        <Button onClick={() => prefer({ theme: 'luz' })}>{t('people.secret.desk')}</Button>
      </p>
    </Notice>
  )
}
