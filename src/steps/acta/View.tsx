import { useMemo, useState } from 'react'
import { useI18n } from '../../i18n/useI18n'
import { useFirmness } from '../../shared/firmness/useFirmness'
import { selectRunDate } from '../../shared/model/current'
import { Page } from '../../shared/page/Page'
import { Paper } from '../../shared/paper/Paper'
import { PaperBlocks } from '../../shared/paper/PaperBlocks'
import { useDocx } from '../../shared/paper/useDocx'
import { SealedSheet } from '../../shared/rounds/SealedSheet'
import { useSealed } from '../../shared/rounds/useSealed'
import { useStep } from '../../shared/step'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import styles from './acta.module.css'
import { actaFacts } from './model/acta'
import { Blocks } from './parts/Blocks'
import { DOCUMENTS, type DocumentId, papersOf } from './parts/documents'
import { framing, type PaperSource, paperVersion } from './parts/source'

/** What the mesa signs and the prefect reads, as it will be printed; what people write beside it. */
export default function ActaView() {
  const i18n = useI18n()
  const { t } = i18n
  const { programme, territory } = useStep()
  const folded = useApp((state) => state.work?.folded ?? null)
  const evaluator = useApp((state) => state.evaluator)
  const today = useApp(selectRunDate)
  const firmness = useFirmness(programme, territory)
  const sealed = useSealed()
  const [document, setDocument] = useState<DocumentId>('acta')
  const docx = useDocx()
  const facts = useMemo(
    () => folded && actaFacts(programme, territory, folded, evaluator),
    [programme, territory, folded, evaluator],
  )
  if (!facts) {
    return (
      <Page question={t('acta.question')} lectura={sealed?.lectura ?? t('acta.lectura.lacking')}>
        {sealed && <SealedSheet />}
      </Page>
    )
  }
  const source: PaperSource = { facts, programme, territory, firmness, today, i18n }
  const code = facts.closing?.code
  const { head, foot } = framing(source)
  return (
    <Page
      unprinted
      question={t('acta.question')}
      lectura={
        code === undefined ? t('acta.lectura.draft') : t('acta.lectura.closed', { version: paperVersion(source), code })
      }
    >
      <div className={styles.tools}>
        <Segmented
          label={t('acta.documents')}
          options={DOCUMENTS.map((one) => ({ id: one, label: t(`acta.document.${one}`) }))}
          current={document}
          onChoose={setDocument}
        />
        <Button look="primary" icon="print" onClick={() => window.print()}>
          {t('acta.print')}
        </Button>
        <Button icon="download" onClick={() => void docx(papersOf(document, source), t(`acta.document.${document}`))}>
          {t('acta.docx')}
        </Button>
      </div>
      <div className={styles.acta}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={styles.desk} tabIndex={0} aria-label={t('acta.documents')}>
          {papersOf(document, source).map((blocks, i) => (
            <Paper
              // biome-ignore lint/suspicious/noArrayIndexKey: a paper is its place among those of its document
              key={i}
              head={head}
              foot={foot}
              after={i > 0}
              poster={document === 'poster'}
              label={t(`acta.document.${document}`)}
            >
              <PaperBlocks blocks={blocks} />
            </Paper>
          ))}
        </section>
        {document === 'acta' && <Blocks />}
      </div>
    </Page>
  )
}
