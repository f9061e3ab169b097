/** @jsxImportSource preact */
import { usePhone } from '../page'
import { Choice } from './Choice'
import styles from './LanguageChoice.module.css'

const NAMES = [
  ['es', 'Español'],
  ['en', 'English'],
] as const

/** Each language by its own name. */
export function LanguageChoice() {
  const { turn, change, t } = usePhone()
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{t('language')}</legend>
      {NAMES.map(([code, name]) => (
        <Choice
          key={code}
          group="language"
          chosen={turn.language === code}
          onChoose={() => change((now) => ({ ...now, language: code }))}
        >
          <span lang={code}>{name}</span>
        </Choice>
      ))}
    </fieldset>
  )
}
