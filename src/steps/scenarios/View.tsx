import { useState } from 'react'
import type { Scenario } from '../../domain/scenario'
import { useI18n } from '../../i18n/useI18n'
import type { Preset } from '../../io/write/csv'
import { useFaces } from '../../shared/faces/useFaces'
import { mesaScenario, needsFormulas } from '../../shared/model/scenarios'
import { Findings } from '../../shared/page/Findings'
import { Lacks } from '../../shared/page/Lacks'
import { Page } from '../../shared/page/Page'
import { PageSheet } from '../../shared/page/PageSheet'
import { useSealed } from '../../shared/rounds/useSealed'
import { useStep } from '../../shared/step'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'
import { useScenarioFile } from './files'
import { scenariosLectura } from './lectura/scenarios'
import { AddMenu } from './parts/AddMenu'
import { ChooseCompared } from './parts/ChooseCompared'
import { Differences } from './parts/Differences'
import { type Edit, EditDialog } from './parts/EditDialog'
import { scenarioFacts } from './parts/facts'
import { Places } from './parts/Places'
import { Robust } from './parts/Robust'
import { Suggestions } from './parts/Suggestions'
import { Unanswered } from './parts/Unanswered'
import { useComparison, useShownComparison } from './parts/useComparison'
import { useScenarios } from './parts/useScenarios'
import styles from './scenarios.module.css'

/** Step 7: the mesa's order beside others that change one thing, and the pair that holds in most. */
export default function ScenariosView() {
  const { t } = useI18n()
  const { territory } = useStep()
  const comparison = useShownComparison()
  const sealed = useSealed()
  const loading = useApp((state) => state.evaluator === null)
  // What asks derived data has no figure until the formula engine is here, and must not show another one meanwhile.
  if (loading && needsFormulas(territory)) return <PageSheet aria-busy="true" />
  if (comparison) return <Compared />
  return (
    <Page question={t('scenarios.question')} lectura={sealed?.lectura ?? t('scenarios.will')}>
      <Lacks />
    </Page>
  )
}

function Compared() {
  const i18n = useI18n()
  const { t } = i18n
  const { territory, canEdit } = useStep()
  const comparison = useComparison()
  const faces = useFaces()
  const acts = useScenarios()
  const [edit, setEdit] = useState<Edit | null>(null)
  const startOther = () => setEdit({ kind: 'new', scenario: mesaScenario(territory) })
  const change = canEdit
    ? {
        onDuplicate: (scenario: Scenario) => setEdit({ kind: 'copy', scenario }),
        onEverywhere: (scenario: Scenario) => acts.askEverywhere(scenario),
        onEdit: (scenario: Scenario) => setEdit({ kind: 'change', scenario }),
        onRename: (scenario: Scenario) => setEdit({ kind: 'rename', scenario }),
        onRemove: acts.remove,
      }
    : null
  return (
    <Page
      question={t('scenarios.question')}
      lectura={scenariosLectura(scenarioFacts(comparison, faces), i18n)}
      tools={canEdit && <AddMenu onAdd={acts.add} onOther={startOther} />}
    >
      <Findings findings={acts.findings} />
      <Unanswered change={change} />
      {comparison.columns.length > 1 ? (
        <>
          <ChooseCompared />
          <Places change={change} />
          <div className={styles.foot}>
            <Differences />
            <Robust />
          </div>
          <Files />
        </>
      ) : (
        <Suggestions {...(canEdit && { onAdd: acts.add, onOther: startOther })} />
      )}
      {edit && <EditDialog edit={edit} onClose={() => setEdit(null)} />}
    </Page>
  )
}

const PRESETS = ['excel', 'qgis'] as const satisfies readonly Preset[]

/** The whole comparison as a file, as each program reads it. */
function Files() {
  const { t } = useI18n()
  const write = useScenarioFile()
  return (
    <p className={classes(layout.row, styles.files)}>
      <span className={text.note}>{t('scenarios.files')}</span>
      {PRESETS.map((preset) => (
        <Button key={preset} size="small" icon="download" onClick={() => write(preset)}>
          {t(`ranking.files.${preset}`)}
        </Button>
      ))}
    </p>
  )
}
