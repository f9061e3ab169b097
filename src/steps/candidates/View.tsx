import { useRef, useState } from 'react'
import type { ProductId } from '../../domain/ids'
import { sentTo } from '../../domain/sent'
import { isClosed } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { Page } from '../../shared/page/Page'
import page from '../../shared/page/page.module.css'
import { StepState } from '../../shared/page/StepState'
import { useStep } from '../../shared/step'
import { addressOf } from '../../store/route'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'
import styles from './candidates.module.css'
import { candidatesLectura } from './lectura'
import { candidateCount } from './model'
import { AddCandidates } from './parts/AddCandidates'
import { CandidateList } from './parts/CandidateList'
import { CandidateSheet } from './parts/CandidateSheet'
import { KnownCandidates } from './parts/KnownCandidates'

/** Which products compete: the list, and the sheet of each with where it comes from and what holds it back. */
export default function CandidatesView() {
  const i18n = useI18n()
  const { t } = i18n
  const { territory, canEdit } = useStep()
  const editable = canEdit && !isClosed(territory.steps.candidates)
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const [chosen, setChosen] = useState<ProductId | null>(null)
  const [adding, setAdding] = useState(false)
  const sheet = useRef<HTMLElement>(null)
  const { candidates } = territory
  const candidate = candidates.find(({ id }) => id === chosen) ?? candidates[0] ?? null
  const choose = (product: ProductId) => {
    setChosen(product)
    // On a phone the sheet stands below the whole list: go to it.
    if (window.innerWidth <= 700) requestAnimationFrame(() => sheet.current?.scrollIntoView({ block: 'start' }))
  }
  const toImport = () => {
    if (route.screen === 'step') {
      goTo({ screen: 'import', slot: route.slot, territory: territory.id, what: 'candidates' })
    }
  }
  return (
    <Page
      question={t('candidates.question')}
      lectura={candidatesLectura(candidateCount(territory), i18n)}
      tools={
        editable && (
          <div className={classes(layout.row, page.tools)}>
            <Button size="small" icon="table" onClick={toImport}>
              {t('candidates.import')}
            </Button>
            <Button size="small" look="primary" icon="plus" onClick={() => setAdding(true)}>
              {t('candidates.add')}
            </Button>
          </div>
        )
      }
    >
      <Arrived />
      {candidate ? (
        <div className={styles.page}>
          <CandidateList current={candidate.id} onChoose={choose} />
          <CandidateSheet key={candidate.id} ref={sheet} candidate={candidate} editable={editable} />
        </div>
      ) : (
        <Notice kind="info">
          <p>{t('candidates.empty')}</p>
          {editable && (
            <>
              <p className={layout.row}>
                <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
                  {t('candidates.add')}
                </Button>
                <Button icon="table" onClick={toImport}>
                  {t('candidates.import')}
                </Button>
              </p>
              <KnownCandidates onAdded={setChosen} />
            </>
          )}
        </Notice>
      )}
      {candidates.length > 0 && <StepState step="candidates" closeLabel={t('candidates.close')} />}
      {adding && <AddCandidates onClose={() => setAdding(false)} onAdded={setChosen} />}
    </Page>
  )
}

/** Products that other mesas sent and nobody decided on. */
function Arrived() {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const slot = useApp((state) => state.work?.slot ?? '')
  const waiting = sentTo(programme, territory).filter(({ arrival }) => arrival === null)
  if (waiting.length === 0) return null
  return (
    <Notice kind="info">
      {t('candidates.arrived', { n: waiting.length })}{' '}
      <a href={addressOf({ screen: 'arrivals', slot, territory: territory.id })}>{t('candidates.arrived.go')}</a>
    </Notice>
  )
}
