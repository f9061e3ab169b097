import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { Button } from '../../../ui/Button'
import { TextArea } from '../../../ui/Field'
import { Notice } from '../../../ui/Notice'
import styles from './parts.module.css'

/** The key was made on another laptop: its twelve words bring it here. */
export function Words({ onWords }: { readonly onWords: (words: string) => Finding | null }) {
  const { t } = useI18n()
  const [typed, setTyped] = useState('')
  const [finding, setFinding] = useState<Finding | null>(null)
  return (
    <Notice kind="info">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          setFinding(onWords(typed))
        }}
      >
        <p>{t('inbox.words.elsewhere')}</p>
        <TextArea
          label={t('inbox.words.field')}
          rows={2}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">{t('inbox.words.use')}</Button>
        <Findings findings={finding ? [finding] : []} />
      </form>
    </Notice>
  )
}
