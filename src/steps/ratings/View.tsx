import { useState } from 'react'
import { isWritable } from '../../domain/delivery'
import { isClosed, type StepId } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { useSheetsFile } from '../../shared/files/useSheetsFile'
import { Page } from '../../shared/page/Page'
import { StepState } from '../../shared/page/StepState'
import { PeopleDialog } from '../../shared/people/PeopleDialog'
import { Secret } from '../../shared/people/Secret'
import { SheetPicker } from '../../shared/people/SheetPicker'
import { useProjected } from '../../shared/people/useProjected'
import { DeliverSheet } from '../../shared/rounds/DeliverSheet'
import { RoundState } from '../../shared/rounds/RoundState'
import { SealedSheet } from '../../shared/rounds/SealedSheet'
import { useSealed } from '../../shared/rounds/useSealed'
import { useStep } from '../../shared/step'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import button from '../../ui/Button.module.css'
import chip from '../../ui/chip.module.css'
import { classes } from '../../ui/classes'
import { Icon } from '../../ui/Icon'
import layout from '../../ui/layout.module.css'
import { Menu } from '../../ui/Menu'
import { Notice } from '../../ui/Notice'
import { Segmented } from '../../ui/Segmented'
import { disagreementLectura, ratingsLectura } from './lectura/ratings'
import { selectRatingFacts } from './model/ratingFacts'
import { Disagreement } from './parts/Disagreement'
import { Sheets } from './parts/Sheets'
import { useSheetInHand } from './parts/useSheetInHand'
import styles from './ratings.module.css'

type View = 'mesa' | 'disagreement'

/** Step 4: how well each product stands, by the mesa, its tables and its members. */
export default function RatingsView() {
  const i18n = useI18n()
  const { t } = i18n
  const [view, setView] = useState<View>('mesa')
  const [people, setPeople] = useState(false)
  const { territory, canEdit } = useStep()
  const goTo = useApp((state) => state.goTo)
  const sheet = useSheetInHand()
  const showSheet = useApp((state) => state.showSheet)
  const slot = useApp((state) => state.work?.slot ?? '')
  const facts = selectRatingFacts(territory)
  const sealed = useSealed()
  const open = isClosed(territory.steps.weights)
  const mayWrite = canEdit && open && !isClosed(territory.steps.ratings)
  const readOnly = !mayWrite || !isWritable(territory, 'ratings', sheet)
  const mesa = view === 'mesa'
  const projected = useProjected()
  const secret = projected && sheet.startsWith('member:')
  const lacking = territory.indicators.length === 0 ? 'indicators' : 'candidates'
  const toStep = (step: StepId) => goTo({ screen: 'step', slot, territory: territory.id, step })
  const views = [
    { id: 'mesa', label: t('ratings.view.mesa') },
    { id: 'disagreement', label: t('ratings.view.disagreement') },
  ] as const
  return (
    <Page
      question={t(mesa ? 'ratings.question' : 'ratings.question.disagreement')}
      lectura={sealed?.lectura ?? (mesa ? ratingsLectura(facts, i18n) : disagreementLectura(facts, i18n))}
      tools={open && facts.cells > 0 && <StepState step="ratings" closeLabel={t('ratings.close')} />}
    >
      {!open && (
        <Notice kind="info" icon="lock">
          <p>{t('ratings.weightsOpen')}</p>
          <Button size="small" onClick={() => toStep('weights')}>
            {t('ratings.goWeights')}
          </Button>
        </Notice>
      )}
      {facts.cells === 0 ? (
        <Notice kind="info">
          <p>{t(`ratings.empty.${lacking}`)}</p>
          <Button size="small" onClick={() => toStep(lacking)}>
            {t(lacking === 'indicators' ? 'ratings.goIndicators' : 'ratings.goCandidates')}
          </Button>
        </Notice>
      ) : (
        <>
          <div className={classes(layout.row, layout.spread, styles.bar)}>
            <div className={layout.row}>
              <Segmented
                className={styles.views}
                label={t('ratings.view')}
                options={views}
                current={view}
                onChoose={setView}
              />
              {mesa && !projected && <SheetPicker sheet={sheet} onChoose={showSheet} />}
              {territory.round === 2 && <span className={chip.chip}>{t('ratings.round', { round: 2 })}</span>}
            </div>
            {canEdit && (
              <div className={layout.row}>
                {Object.keys(territory.sheets).length > 0 && <SheetFiles />}
                <Button size="small" look="text" icon="person" onClick={() => setPeople(true)}>
                  {t('ratings.people')}
                </Button>
                {mayWrite && (
                  <Button
                    size="small"
                    look="text"
                    icon="open"
                    onClick={() => goTo({ screen: 'import', slot, territory: territory.id, what: 'ratings' })}
                  >
                    {t('ratings.import')}
                  </Button>
                )}
              </div>
            )}
          </div>
          {mesa && secret && <Secret instead={t('ratings.sheet.plenary')} onInstead={() => showSheet('plenary')} />}
          {mesa && !secret && <DeliverSheet step="ratings" sheet={sheet} />}
          {mesa && !secret && <Sheets sheet={sheet} readOnly={readOnly} />}
          {!mesa && (sealed ? <SealedSheet /> : <Disagreement readOnly={readOnly} />)}
          {mesa && <RoundState step="ratings" />}
        </>
      )}
      {people && <PeopleDialog onClose={() => setPeople(false)} />}
    </Page>
  )
}

/** Who rated what, as a file for each kind of reader, which can be imported again. */
function SheetFiles() {
  const { t } = useI18n()
  const write = useSheetsFile()
  return (
    <Menu
      label={t('ratings.files')}
      buttonClass={classes(button.button, button.small, button.text)}
      button={
        <>
          <Icon id="download" /> {t('ratings.files')}
        </>
      }
      items={(['excel', 'qgis'] as const).map((preset) => ({
        id: preset,
        label: t(`figure.csv.${preset}`),
        onChoose: () => write(preset),
      }))}
    />
  )
}
