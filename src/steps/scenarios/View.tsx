import { useState } from 'react'
import type { Programme, Territory } from '../../domain/programme'
import { MOST_SCENARIOS, type Scenario } from '../../domain/scenario'
import { useI18n } from '../../i18n/useI18n'
import { selectCanEdit, selectProgramme, selectTerritory } from '../../shared/model/current'
import { selectFaces } from '../../shared/model/faces'
import { compareScenarios, mesaScenario } from '../../shared/model/scenarios'
import { Findings } from '../../shared/page/Findings'
import { Lacks } from '../../shared/page/Lacks'
import { Page } from '../../shared/page/Page'
import { useApp } from '../../store/useApp'
import { scenariosLectura } from './lectura/scenarios'
import { AddMenu } from './parts/AddMenu'
import { Differences } from './parts/Differences'
import { type Edit, EditDialog } from './parts/EditDialog'
import { Files } from './parts/Files'
import { factsOf } from './parts/facts'
import { Places } from './parts/Places'
import { Robust } from './parts/Robust'
import { Suggestions } from './parts/Suggestions'
import { Unanswered } from './parts/Unanswered'
import { useScenarios } from './parts/useScenarios'
import './scenarios.css'

/** Step 7: the mesa's order beside others that change one thing, and the pair that holds in most. */
export default function ScenariosView() {
  const programme = useApp(selectProgramme)
  const territory = useApp(selectTerritory)
  return programme && territory ? <Sheet key={territory.id} programme={programme} territory={territory} /> : null
}

interface SheetProps {
  readonly programme: Programme
  readonly territory: Territory
}

function Sheet({ programme, territory }: SheetProps) {
  const i18n = useI18n()
  const { t } = i18n
  const canEdit = useApp(selectCanEdit)
  const [edit, setEdit] = useState<Edit | null>(null)
  const place = { programme, territory }
  const acts = useScenarios(place)
  const comparison = compareScenarios(programme, territory)
  if (!comparison) {
    return (
      <Page question={t('scenarios.question')} lectura={t('scenarios.will')}>
        <Lacks />
      </Page>
    )
  }
  const faces = selectFaces(programme, territory)
  const room = canEdit && territory.scenarios.length < MOST_SCENARIOS
  const parts = { ...place, comparison, faces }
  const change = canEdit
    ? {
        onDuplicate: room ? (scenario: Scenario) => setEdit({ kind: 'copy', scenario }) : null,
        onEdit: (scenario: Scenario) => setEdit({ kind: 'change', scenario }),
        onRename: (scenario: Scenario) => setEdit({ kind: 'rename', scenario }),
        onRemove: acts.remove,
      }
    : null
  return (
    <Page
      question={t('scenarios.question')}
      lectura={scenariosLectura(factsOf(comparison, faces), i18n)}
      tools={
        canEdit && (
          <AddMenu
            place={place}
            full={!room}
            onAdd={acts.add}
            onOther={() => setEdit({ kind: 'new', scenario: mesaScenario(territory) })}
          />
        )
      }
    >
      <Findings findings={acts.findings} />
      <Unanswered place={place} scenarios={comparison.unanswered} change={change} />
      {comparison.columns.length > 1 ? (
        <>
          <Places {...parts} change={change} />
          <div className="esc-pie">
            <Differences {...parts} />
            <Robust {...parts} />
          </div>
          <Files {...parts} />
        </>
      ) : (
        <Suggestions
          place={place}
          {...(room && {
            onAdd: acts.add,
            onOther: () => setEdit({ kind: 'new', scenario: mesaScenario(territory) }),
          })}
        />
      )}
      {edit && <EditDialog place={place} edit={edit} onClose={() => setEdit(null)} />}
    </Page>
  )
}
