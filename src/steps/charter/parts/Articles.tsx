import { useState } from 'react'
import { CHARTER_ARTICLES, type CharterArticle, entriesOf, type RuleEntry } from '../../../domain/charter'
import type { Finding } from '../../../domain/finding'
import { type CharterEntryId, id } from '../../../domain/ids'
import { findingText } from '../../../i18n/findings'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { TextArea } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import { articleTemplate } from './rulesPaper'

const entryOf = (article: CharterArticle, said: string): RuleEntry => ({
  paper: 'rules',
  id: id<CharterEntryId>(`rules-${article}`),
  article,
  text: said,
})

/** The rules of procedure, article by article: what the mesa adopts is written, and the template stands until it does. */
export function Articles() {
  const i18n = useI18n()
  const { t } = i18n
  const { programme, territory, canEdit } = useStep()
  const act = useApp((state) => state.act)
  const adopted = entriesOf(territory.charter, 'rules').map(({ article }) => article)
  const left = CHARTER_ARTICLES.filter((one) => !adopted.includes(one))
  const adopt = () => {
    const entries = left.map((article) => entryOf(article, articleTemplate(article, { programme, territory, i18n })))
    act({ kind: 'charter-entered', body: { territory: territory.id, entries } })
  }
  return (
    <>
      <p className={text.note}>{t('charter.article.hint')}</p>
      {canEdit && left.length > 0 && (
        <Button icon="check" onClick={adopt}>
          {t('charter.article.adopt')}
        </Button>
      )}
      {CHARTER_ARTICLES.map((article) => (
        <Article key={article} article={article} />
      ))}
    </>
  )
}

/** One article: it is adopted when the field is left, and stays a draft until then. */
function Article({ article }: { readonly article: CharterArticle }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { programme, territory, canEdit } = useStep()
  const act = useApp((state) => state.act)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const own = entriesOf(territory.charter, 'rules').find((one) => one.article === article)
  const n = format.whole(CHARTER_ARTICLES.indexOf(article) + 1)
  const label = t('charter.article', { n, name: t(`charter.article.${article}`) })
  const draft = useDraft(
    `charter ${territory.id} ${article}`,
    label,
    own?.text ?? articleTemplate(article, { programme, territory, i18n }),
  )
  const keep = () => {
    if (!draft.unsaid) return
    const said = draft.text.trim()
    const body = { territory: territory.id, entries: [entryOf(article, said)] }
    if (said === '') return draft.drop()
    const outcome = act({ kind: 'charter-entered', body })
    if (outcome.status === 'accepted') draft.drop()
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  const [finding] = findings
  return (
    <TextArea
      label={own ? label : `${label} (${t('charter.article.template')})`}
      rows={4}
      maxLength={4000}
      value={draft.text}
      readOnly={!canEdit}
      error={finding ? findingText(finding, i18n) : null}
      onChange={(event) => draft.write(event.target.value)}
      onBlur={keep}
    />
  )
}
