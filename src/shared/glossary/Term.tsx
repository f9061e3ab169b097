import { lazy, Suspense } from 'react'
import { useI18n } from '../../i18n/useI18n'
import { Hint } from '../../ui/Hint'

const TermMeaning = lazy(async () => ({ default: (await import('./TermMeaning')).TermMeaning }))

export interface TermProps {
  /** Of the glossary. */
  readonly id: string
  /** The word as the screen writes it here. */
  readonly word: string
}

/** What a word means, beside the word; the glossary is fetched when somebody asks. */
export function Term({ id, word }: TermProps) {
  const { t } = useI18n()
  return (
    <Hint label={t('glossary.what', { word })}>
      <Suspense fallback={t('glossary.coming')}>
        <TermMeaning id={id} />
      </Suspense>
    </Hint>
  )
}
