import { useState } from 'react'
import type { ProductId } from '../../domain/ids'
import type { Programme, Territory } from '../../domain/programme'
import { isClosed } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { selectCanEdit, selectProgramme, selectTerritory } from '../../shared/model/current'
import { selectFaces } from '../../shared/model/faces'
import { Page } from '../../shared/page/Page'
import { StepState } from '../../shared/page/StepState'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { candidatesLectura } from './lectura'
import { candidateCount } from './model'
import { AddCandidates } from './parts/AddCandidates'
import { CandidateList } from './parts/CandidateList'
import { CandidateSheet } from './parts/CandidateSheet'
import { EmptyList } from './parts/EmptyList'
import './candidates.css'

/** Which products compete: the list, and the sheet of each with where it comes from and what holds it back. */
export default function CandidatesView() {
  const programme = useApp(selectProgramme)
  const territory = useApp(selectTerritory)
  if (!programme || !territory) return <main className="hoja" id="sheet" aria-busy="true" />
  return <Candidates key={territory.id} programme={programme} territory={territory} />
}

function Candidates({ programme, territory }: { readonly programme: Programme; readonly territory: Territory }) {
  const i18n = useI18n()
  const { t } = i18n
  const canEdit = useApp(selectCanEdit) && !isClosed(territory.steps.candidates)
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const [chosen, setChosen] = useState<ProductId | null>(null)
  const [adding, setAdding] = useState(false)
  const { candidates } = territory
  const candidate = candidates.find(({ id }) => id === chosen) ?? candidates[0] ?? null
  const faces = selectFaces(programme, territory)
  const choose = (product: ProductId) => {
    setChosen(product)
    // On a phone the sheet stands below the whole list: go to it.
    if (window.innerWidth <= 700) {
      requestAnimationFrame(() => document.querySelector('.ficha-candidato')?.scrollIntoView({ block: 'start' }))
    }
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
        canEdit && (
          <div className="fila">
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
      {candidate ? (
        <div className="cand">
          <CandidateList candidates={candidates} faces={faces} current={candidate.id} onChoose={choose} />
          <CandidateSheet
            key={candidate.id}
            programme={programme}
            territory={territory}
            candidate={candidate}
            face={faces.get(candidate.id)}
            editable={canEdit}
          />
        </div>
      ) : (
        <EmptyList territory={territory} editable={canEdit} onAdd={() => setAdding(true)} onImport={toImport} />
      )}
      {candidates.length > 0 && (
        <StepState territory={territory} step="candidates" closeLabel={t('candidates.close')} />
      )}
      {adding && <AddCandidates territory={territory} onClose={() => setAdding(false)} onAdded={setChosen} />}
    </Page>
  )
}
