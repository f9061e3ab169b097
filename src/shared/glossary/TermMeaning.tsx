import { useI18n } from '../../i18n/useI18n'
import { termIn } from '../model/terms'

/** A word of the glossary with its meaning, in one breath. */
export function TermMeaning({ id }: { readonly id: string }) {
  const { language } = useI18n()
  const { term, means } = termIn(language.code, id)
  return (
    <>
      <b>{term}</b>: {means}
    </>
  )
}
