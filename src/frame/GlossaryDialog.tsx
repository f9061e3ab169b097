import { useState } from 'react'
import { useI18n } from '../i18n/useI18n'
import { guideOf } from '../shared/guide'
import { glossaryIn, type HeardTerm, saysTerm, soughtTerms } from '../shared/model/terms'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/Field'
import layout from '../ui/layout.module.css'
import text from '../ui/text.module.css'
import styles from './GlossaryDialog.module.css'

/** The words of the screen behind, then all others; a field finds any of them. */
export function GlossaryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useI18n()
  const guide = guideOf(language)
  const [all] = useState(() => glossaryIn(language.code))
  const [onScreen] = useState(() => {
    const shown = textOnScreen()
    return new Set(all.filter((term) => saysTerm(shown, term)).map(({ id }) => id))
  })
  const [sought, setSought] = useState('')
  const found = soughtTerms(all, sought)
  const here = found.filter(({ id }) => onScreen.has(id))
  const rest = found.filter(({ id }) => !onScreen.has(id))
  return (
    <Dialog title={t('glossary.title')} onClose={onClose}>
      <TextField label={t('glossary.seek')} value={sought} onChange={(event) => setSought(event.target.value)} />
      <p role="status" className={text.note}>
        {found.length > 0 ? t('glossary.found', { n: found.length }) : t('glossary.none', { sought })}
      </p>
      <Terms title={t('glossary.here')} terms={here} />
      <Terms title={t('glossary.rest')} terms={rest} />
      <div className={layout.actions}>
        {guide !== null && <a href={guide}>{t('glossary.guide')}</a>}
        <Button look="primary" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  )
}

function Terms({ title, terms }: { readonly title: string; readonly terms: readonly HeardTerm[] }) {
  if (terms.length === 0) return null
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.terms}>
        {terms.map(({ id, term, means }) => (
          <div key={id} className={styles.term}>
            <dt className={styles.word}>{term}</dt>
            <dd className={styles.meaning}>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What the sheet and the panel say, word by word: what stands in two elements is not one word. */
function textOnScreen(): string {
  const said: string[] = []
  for (const place of ['sheet', 'panel']) {
    const root = document.getElementById(place)
    if (!root) continue
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) said.push(node.textContent ?? '')
  }
  return said.join(' ')
}
