import { useState } from 'react'
import { useI18n } from '../../i18n/useI18n'
import { useCsv } from '../../shared/files/useCsv'
import { selectRunDate } from '../../shared/model/current'
import { Page } from '../../shared/page/Page'
import { Refusal } from '../../shared/page/Refusal'
import { SheetPicker } from '../../shared/people/SheetPicker'
import { useRecordedStep } from '../../shared/step'
import { IMPORTS, type ImportKind } from '../../store/route'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import layout from '../../ui/layout.module.css'
import { Segmented } from '../../ui/Segmented'
import { errorTable, templateOf } from './files'
import { importLectura } from './lectura'
import { Blocked } from './parts/Blocked'
import { Defaults } from './parts/Defaults'
import { HowRead } from './parts/HowRead'
import { type ImportChoices, importerOf } from './parts/importer'
import { PickFile } from './parts/PickFile'
import { ReviewRead } from './parts/ReviewRead'
import { numbered } from './parts/troubles'
import { STEP_OF, useBringIn } from './parts/useBringIn'
import { useReading } from './parts/useReading'
import styles from './View.module.css'

/** Candidates, measured data, ratings or members from a file: seen first, repaired, and then all or nothing. */
export default function ImportView() {
  const what = useApp(({ route }) => (route.screen === 'import' ? route.what : null))
  return what && <Import key={what} what={what} />
}

/** One kind of import of one territory, from the choice of the file to the act. */
function Import({ what }: { readonly what: ImportKind }) {
  // Files bring the names that files gave.
  const { programme, territory } = useRecordedStep()
  const i18n = useI18n()
  const { t } = i18n
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const shownSheet = useApp((state) => state.sheet)
  const slot = useApp((state) => state.work?.slot ?? '')
  const date = useApp(selectRunDate)
  const write = useCsv()
  const [choices, setChoices] = useState<ImportChoices>({
    sheet: shownSheet,
    defaults: { source: '', year: '', grade: 'encuesta' },
  })
  const hand = useReading(importerOf(what, programme, territory, choices))
  const { reading } = hand
  const bringIn = useBringIn(what)
  const troubles = reading.status === 'read' ? numbered(reading.understood.result.troubles) : []
  const errors = troubles.filter(({ number }) => number !== null).length
  const name = { place: territory.id, date, simulated: programme.simulated }
  return (
    <Page
      question={question()}
      lectura={lectura()}
      tools={
        errors > 0 && (
          <Button
            size="small"
            icon="download"
            onClick={() => write(errorTable(troubles, i18n), 'excel', { ...name, what: t('import.errors.name') })}
          >
            {t('import.errors.list')}
          </Button>
        )
      }
    >
      <Blocked what={what} />
      {reading.status === 'none' && (
        <>
          <div className={classes(layout.row, layout.spread, styles.what)}>
            <Segmented
              label={t('import.what')}
              options={IMPORTS.map((id) => ({ id, label: t(`import.kind.${id}`) }))}
              current={what}
              onChoose={(next) => {
                if (route.screen === 'import') goTo({ ...route, what: next })
              }}
            />
            <Button
              look="text"
              icon="left"
              onClick={() => goTo({ screen: 'step', slot, territory: territory.id, step: STEP_OF[what] })}
            >
              {t(`step.${STEP_OF[what]}`)}
            </Button>
          </div>
          {what === 'data' && (
            <Defaults value={choices.defaults} onChange={(defaults) => setChoices({ ...choices, defaults })} />
          )}
          <PickFile
            onSource={hand.open}
            onTemplate={() =>
              write(templateOf(what, programme, territory), 'excel', {
                ...name,
                what: t('import.template.name', { kind: t(`import.kind.${what}`) }),
              })
            }
          />
        </>
      )}
      {reading.status !== 'none' && what === 'ratings' && (
        <SheetPicker
          label={t('import.sheet')}
          sheet={choices.sheet}
          onChoose={(sheet) => setChoices({ ...choices, sheet })}
        />
      )}
      {reading.status === 'unreadable' && (
        <>
          <Refusal findings={reading.findings} />
          <HowRead
            how={null}
            headings={[]}
            choices={hand.choices}
            corrections={hand.corrections}
            onChoose={hand.choose}
            onCorrect={hand.correct}
          />
          <Button onClick={() => hand.open(null)}>{t('import.other')}</Button>
        </>
      )}
      {reading.status === 'read' && (
        <ReviewRead reading={reading} hand={hand} troubles={troubles} errors={errors} bringIn={bringIn} />
      )}
    </Page>
  )

  function question(): string {
    if (reading.status === 'none') return t(`import.question.${what}`)
    if (reading.status === 'unreadable') return t('import.question.unreadable')
    return t(errors > 0 ? 'import.question.errors' : 'import.question.ready')
  }

  function lectura(): string {
    if (reading.status === 'none') return t('import.lectura.pick')
    if (reading.status === 'unreadable') return t('import.lectura.unreadable', { file: reading.file })
    const rows = reading.understood.result.table.rows.length
    return importLectura({ file: reading.file, rows, errors, warnings: troubles.length - errors }, i18n)
  }
}
