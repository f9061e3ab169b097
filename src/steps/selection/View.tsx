import { isClosed } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { useFirmness } from '../../shared/firmness/useFirmness'
import { selectRanked } from '../../shared/model/evaluation'
import { Findings } from '../../shared/page/Findings'
import { Page } from '../../shared/page/Page'
import { SignedMarks } from '../../shared/page/SignedMarks'
import { StepState } from '../../shared/page/StepState'
import { SealedSheet } from '../../shared/rounds/SealedSheet'
import { useSealed } from '../../shared/rounds/useSealed'
import { useStep } from '../../shared/step'
import { addressOf } from '../../store/route'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'
import text from '../../ui/text.module.css'
import { selectionLectura } from './lectura'
import { Departures } from './parts/Departures'
import { Exports } from './parts/Exports'
import { selectionFacts } from './parts/facts'
import { Reason } from './parts/Reason'
import { Rules } from './parts/Rules'
import { Slots } from './parts/Slots'
import { useChoice } from './parts/useChoice'
import styles from './selection.module.css'

/** Step 8: the mesa keeps two, with the rules in sight and the reason written. */
export default function SelectionView() {
  const i18n = useI18n()
  const { t, format } = i18n
  const { programme, territory, canEdit } = useStep()
  const firmness = useFirmness(programme, territory)
  const choice = useChoice(firmness)
  const sealed = useSealed()
  const { slots, selection, reason, known, waits, findings } = choice
  const closed = isClosed(territory.steps.selection)
  const editable = canEdit && !closed
  const lectura = selectionLectura(selectionFacts(programme, territory, selection), i18n)
  if (!selection) {
    return (
      <Page question={t('selection.question')} lectura={sealed?.lectura ?? lectura}>
        {sealed ? <SealedSheet /> : <Lacking />}
      </Page>
    )
  }
  return (
    <Page question={t('selection.question')} lectura={lectura}>
      <div className={styles.selection}>
        <section>
          <Slots selection={selection} slots={slots} sealed={closed} {...(editable && { onChange: choice.setSlots })} />
          <Reason reason={reason} onReason={choice.setReason} causes={selection.reasons} editable={editable} />
          <Departures departs={choice.departs} departures={choice.departures} editable={editable} />
        </section>
        <section className={styles.rules}>
          <Rules
            selection={selection}
            slots={slots}
            known={known}
            onKnown={choice.setKnown}
            onInstead={(product) => choice.setSlots([slots[0], product])}
            editable={editable}
          />
          {editable && (
            <div className={styles.confirm}>
              <Button look="primary" size="large" icon="lock" disabled={waits.length > 0} onClick={choice.confirm}>
                {t('selection.confirm')}
              </Button>
              <p className={classes(text.note, styles.hint)}>
                {waits.length > 0
                  ? t('selection.waits', { what: format.list(waits.map((wait) => t(`selection.waits.${wait}`))) })
                  : t('selection.confirm.hint')}
              </p>
            </div>
          )}
          <Findings findings={findings} />
          {closed ? (
            <StepState step="selection" closeLabel={t('selection.confirm')} />
          ) : (
            <SignedMarks marks={territory.steps.selection} />
          )}
          <PaperLinks />
        </section>
        <Exports />
      </div>
    </Page>
  )
}

/** Choosing needs a ranking: where to go for what it lacks. */
function Lacking() {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'ranked' || route.screen !== 'step') return null
  return (
    <Notice kind="info">
      <div className={layout.row}>
        {ranked.lacks.map((step) => (
          <Button
            key={step}
            size="small"
            onClick={() => goTo({ screen: 'step', slot: route.slot, territory: territory.id, step })}
          >
            {t('selection.goTo', { step: t(`step.${step}`) })}
          </Button>
        ))}
      </div>
    </Notice>
  )
}

/** What is printed afterwards has screens of its own: the acta, for whoever signs, and what the mesa constitutes for its pair. */
function PaperLinks() {
  const { t } = useI18n()
  const { territory } = useStep()
  const route = useApp((state) => state.route)
  if (route.screen !== 'step') return null
  const at = { slot: route.slot, territory: territory.id }
  return (
    <p className={styles.acta}>
      <a href={addressOf({ screen: 'acta', ...at })}>{t('selection.acta')}</a>
      <br />
      <a href={addressOf({ screen: 'charter', ...at })}>{t('selection.charter')}</a>
    </p>
  )
}
