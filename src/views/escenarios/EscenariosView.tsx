import { useState } from 'react'
import type { Programme, Territory } from '../../domain/programme'
import { MOST_SCENARIOS, type Scenario } from '../../domain/scenario'
import { scenariosLectura } from '../../i18n/lecturas/scenarios'
import { useI18n } from '../../i18n/useI18n'
import { selectCanEdit, selectProgramme, selectTerritory } from '../../selectors/current'
import { selectFaces } from '../../selectors/faces'
import { compareScenarios, mesaScenario } from '../../selectors/scenarios'
import { useApp } from '../../store/useApp'
import { Findings } from '../marco/Findings'
import { Hoja } from '../marco/Hoja'
import { Lacks } from '../marco/Lacks'
import { AddMenu } from './AddMenu'
import { Differences } from './Differences'
import { type Edit, EditDialog } from './EditDialog'
import { Files } from './Files'
import { factsOf } from './facts'
import { Places } from './Places'
import { Robust } from './Robust'
import { Suggestions } from './Suggestions'
import { Unanswered } from './Unanswered'
import { useScenarios } from './useScenarios'
import './escenarios.css'

/** Step 7: the mesa's order beside others that change one thing, and the pair that holds in most. */
export default function EscenariosView() {
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
      <Hoja question={t('scenarios.question')} lectura={t('scenarios.will')}>
        <Lacks />
      </Hoja>
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
    <Hoja
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
    </Hoja>
  )
}
