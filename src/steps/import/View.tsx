import { useMemo, useState } from 'react'
import { CANTONS, PROVINCES } from '../../../data/places'
import { words as ENGLISH } from '../../i18n/body.words.en'
import { useI18n } from '../../i18n/useI18n'
import { contextOf } from '../../io/understand/contextOf'
import { useCsv } from '../../shared/files/useCsv'
import { selectRunDate } from '../../shared/model/current'
import { Page } from '../../shared/page/Page'
import { Refusal } from '../../shared/page/Refusal'
import { SheetPicker } from '../../shared/people/SheetPicker'
import { useRecordedStep } from '../../shared/step'
import { useWritten } from '../../shared/written'
import { IMPORTS, type ImportKind } from '../../store/route'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import layout from '../../ui/layout.module.css'
import { Segmented } from '../../ui/Segmented'
import { templateOf } from './files'
import { importLectura } from './lectura'
import { Agreed } from './parts/Agreed'
import { Blocked } from './parts/Blocked'
import type { DefaultDetails } from './parts/brought'
import { Defaults } from './parts/Defaults'
import { groupsOf } from './parts/groups'
import { PickFile } from './parts/PickFile'
import { Proposed } from './parts/Proposed'
import { ReadingFile } from './parts/ReadingFile'
import { STEP_OF } from './parts/useBringIn'
import { useTables } from './parts/useTables'
import styles from './View.module.css'

/** What people bring: any file of tables, seen as it is, asked about once, and then all or nothing. */
export default function ImportView() {
  const what = useApp(({ route }) => (route.screen === 'import' ? route.what : null))
  return what && <Import key={what} what={what} />
}

/** One kind of import of one territory, from the choice of the file to the act. */
function Import({ what }: { readonly what: ImportKind }) {
  // Files bring the names that files gave.
  const { programme, territory } = useRecordedStep()
  const written = useWritten()
  const i18n = useI18n()
  const { t } = i18n
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  const date = useApp(selectRunDate)
  const write = useCsv()
  const shownSheet = useApp((state) => state.sheet)
  const [sheet, chooseSheet] = useState(shownSheet)
  const [defaults, setDefaults] = useState<DefaultDetails>({ source: '', year: '', grade: 'encuesta' })
  const context = useMemo(
    () => contextOf(programme, territory, { provinces: PROVINCES, cantons: CANTONS }, [ENGLISH], sheet),
    [programme, territory, sheet],
  )
  const hand = useTables(what, context, territory.readings ?? NOTHING)
  const { reading } = hand
  const name = { place: territory.id, date, simulated: programme.simulated }
  return (
    <Page
      question={question()}
      lectura={importLectura(factsOf(), i18n)}
      tools={
        reading.status === 'read' && (
          <Button size="small" icon="open" onClick={hand.next}>
            {t(hand.waiting > 0 ? 'import.nextFile' : 'import.other', { n: hand.waiting })}
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
          <PickFile
            onSources={hand.take}
            onTemplate={() =>
              write(templateOf(what, programme, territory), 'excel', {
                ...name,
                what: t('import.template.name', { kind: t(`import.kind.${what}`) }),
              })
            }
          />
          <Agreed context={context} target={what} />
        </>
      )}
      {what === 'data' && (reading.status === 'none' || reading.status === 'read') && (
        <Defaults value={defaults} onChange={setDefaults} />
      )}
      {what === 'ratings' && reading.status === 'read' && (
        <SheetPicker label={t('import.sheet')} sheet={sheet} onChoose={chooseSheet} />
      )}
      {reading.status === 'reading' && <ReadingFile reading={reading} />}
      {reading.status === 'refused' && (
        <>
          <Refusal findings={reading.findings} />
          <Button onClick={hand.next}>
            {t(hand.waiting > 0 ? 'import.nextFile' : 'import.other', { n: hand.waiting })}
          </Button>
        </>
      )}
      {reading.status === 'read' && (
        <Proposed
          what={what}
          hand={hand}
          file={reading.file}
          proposal={reading.proposal}
          context={context}
          mesa={{ programme, shown: territory, written }}
          defaults={defaults}
        />
      )}
    </Page>
  )

  function question(): string {
    if (reading.status === 'none') return t(`import.question.${what}`)
    if (reading.status === 'refused') return t('import.question.unreadable')
    if (reading.status === 'reading') return t('import.question.reading')
    return t(reading.proposal.questions.length > 0 ? 'import.question.what' : 'import.question.change')
  }

  function factsOf() {
    switch (reading.status) {
      case 'none':
        return { status: 'none' } as const
      case 'reading':
        return { status: 'reading', file: reading.file } as const
      case 'refused':
        return { status: 'refused', file: reading.file } as const
      case 'read': {
        const { questions, understood, sheets, tables } = reading.proposal
        return {
          status: 'read',
          file: reading.file.name,
          sheet: sheets.length > 1 ? (tables[0]?.sheet ?? '') : '',
          questions: groupsOf(questions).length,
          values: understood?.drafts.length ?? 0,
        } as const
      }
    }
  }
}

const NOTHING: NonNullable<ReturnType<typeof useRecordedStep>['territory']['readings']> = []
