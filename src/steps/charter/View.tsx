import { useState } from 'react'
import { CHARTER_PAPERS, type CharterPaper } from '../../domain/charter'
import { useI18n } from '../../i18n/useI18n'
import { pickedPair } from '../../shared/model/charterPapers'
import { selectRunDate } from '../../shared/model/current'
import { Page } from '../../shared/page/Page'
import { Paper } from '../../shared/paper/Paper'
import { PaperBlocks } from '../../shared/paper/PaperBlocks'
import { paperHead } from '../../shared/paper/paperHead'
import { useDocx } from '../../shared/paper/useDocx'
import { useStep } from '../../shared/step'
import { addressOf } from '../../store/route'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Segmented } from '../../ui/Segmented'
import styles from './charter.module.css'
import { useCharterCsv } from './files'
import { charterLectura } from './lectura'
import { charterFacts } from './model/facts'
import { actionsOf, type ListedPaper } from './model/form'
import { Articles } from './parts/Articles'
import { Entries } from './parts/Entries'
import { charterPaper } from './parts/papers'
import { useContacts } from './parts/useContacts'

/** What the mesa constitutes once it has chosen: seven short papers, each with its form. */
export default function CharterView() {
  const i18n = useI18n()
  const { t, format } = i18n
  const { programme, territory } = useStep()
  const today = useApp(selectRunDate)
  const code = useApp((state) => state.spokenCode)()
  const [paper, setPaper] = useState<CharterPaper>(pickedPair(territory).length > 0 ? 'plan' : 'actors')
  const { contacts, write } = useContacts()
  const docx = useDocx()
  const csv = useCharterCsv()
  const blocks = charterPaper(paper, { programme, territory, contacts, i18n })
  const day = today === '' ? '' : format.date(Date.parse(today), 0)
  const head = [paperHead(programme, territory.id, t), [t('charter.head.draft'), day]] as const
  return (
    <Page unprinted question={t('charter.question')} lectura={charterLectura(charterFacts(programme, territory), i18n)}>
      <div className={styles.tools}>
        <Segmented
          label={t('charter.papers')}
          options={CHARTER_PAPERS.map((one) => ({ id: one, label: t(`charter.paper.${one}`) }))}
          current={paper}
          onChoose={setPaper}
        />
        <Button look="primary" icon="print" onClick={() => window.print()}>
          {t('charter.print')}
        </Button>
        {/* A file leaves the device: what institutions are reached by stays. */}
        <Button
          icon="download"
          onClick={() =>
            void docx([charterPaper(paper, { programme, territory, contacts: {}, i18n })], t(`charter.title.${paper}`))
          }
        >
          {t('charter.docx')}
        </Button>
        <Button icon="download" onClick={() => csv(paper)}>
          {t('charter.csv')}
        </Button>
      </div>
      <div className={styles.charter}>
        <section className={styles.written} aria-labelledby="lo-escrito">
          <h2 id="lo-escrito">{t('charter.write')}</h2>
          {paper === 'rules' ? (
            <Articles />
          ) : (
            <Writable paper={paper}>
              <Entries key={paper} paper={paper} contacts={contacts} onContact={write} />
            </Writable>
          )}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={styles.desk} tabIndex={0} aria-label={t('charter.papers')}>
          <Paper head={head} foot={t('charter.foot', { code })} label={t(`charter.title.${paper}`)}>
            <PaperBlocks blocks={blocks} />
          </Paper>
        </section>
      </div>
    </Page>
  )
}

/** Papers that speak of the pair wait for it, and those that speak of actions for the plan; the notice leads there. */
function Writable({ paper, children }: { readonly paper: ListedPaper; readonly children: React.ReactNode }) {
  const { t } = useI18n()
  const { territory } = useStep()
  const route = useApp((state) => state.route)
  if (paper === 'actors' || route.screen !== 'charter') return children
  if (pickedPair(territory).length === 0)
    return (
      <Notice kind="info">
        <a href={addressOf({ screen: 'step', slot: route.slot, territory: territory.id, step: 'selection' })}>
          {t('charter.needs.pair')}
        </a>
      </Notice>
    )
  if ((paper === 'management' || paper === 'review') && actionsOf(territory).length === 0)
    return <Notice kind="info">{t('charter.needs.plan')}</Notice>
  return children
}
