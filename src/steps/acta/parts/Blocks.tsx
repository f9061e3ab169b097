import { useState } from 'react'
import { ACTA_BLOCKS, type ActaBlock } from '../../../domain/acta'
import type { Finding } from '../../../domain/finding'
import { findingText } from '../../../i18n/findings'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { TextArea } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import styles from '../acta.module.css'

/** What the mesa writes, block by block. Figures are not among them. */
export function Blocks() {
  const { t } = useI18n()
  return (
    <section className={styles.written} aria-labelledby="lo-escrito">
      <h2 id="lo-escrito">{t('acta.blocks')}</h2>
      <p className={text.note}>{t('acta.blocks.hint')}</p>
      {ACTA_BLOCKS.map((block) => (
        <BlockField key={block} block={block} />
      ))}
    </section>
  )
}

/** One block: it goes into the record when the field is left, and stays a draft until then. */
function BlockField({ block }: { readonly block: ActaBlock }) {
  const i18n = useI18n()
  const { t } = i18n
  const { territory, canEdit } = useStep()
  const act = useApp((state) => state.act)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const label = t(`acta.block.${block}`)
  const said = territory.acta?.[block] ?? ''
  const draft = useDraft(`acta ${territory.id} ${block}`, label, said)
  const [finding] = findings
  const keep = () => {
    if (!draft.unsaid) return
    const outcome = act({ kind: 'acta-written', body: { territory: territory.id, block, text: draft.text } })
    if (outcome.status === 'accepted') draft.drop()
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  return (
    <TextArea
      label={label}
      hint={t(`acta.block.${block}.hint`)}
      rows={block === 'place' ? 2 : 3}
      maxLength={4000}
      value={draft.text}
      readOnly={!canEdit}
      error={finding ? findingText(finding, i18n) : null}
      onChange={(event) => draft.write(event.target.value)}
      onBlur={keep}
    />
  )
}
