import { useEffect, useMemo, useState } from 'react'
import type { ProductId } from '../domain/ids'
import type { Programme, Territory } from '../domain/programme'
import { isOutdated } from '../domain/step'
import { methodName } from '../i18n/methods'
import { useI18n } from '../i18n/useI18n'
import { type Slot, Yoke } from '../shared/charts/Yoke'
import { slotOf } from '../shared/faces/named'
import { useDrawsSoFar, useFirmness } from '../shared/firmness/useFirmness'
import { selectBefore } from '../shared/model/current'
import { type Face, selectFaces } from '../shared/model/faces'
import { type Panel, selectPanel } from '../shared/model/panel'
import { programmeIn } from '../shared/model/reading'
import { CutLine } from '../shared/page/CutLine'
import { useSealed } from '../shared/rounds/useSealed'
import { useApp } from '../store/useApp'
import { IconButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import text from '../ui/text.module.css'
import { EmptyPanel } from './EmptyPanel'
import { MarginToThird } from './MarginToThird'
import { PairSlots } from './PairSlots'
import { PanelNotice } from './PanelNotice'
import { PanelRest } from './PanelRest'
import { changeWords } from './panelWords'
import { SealedPanel } from './SealedPanel'
import styles from './SidePanel.module.css'

export interface SidePanelProps {
  readonly programme: Programme
  readonly territory: Territory
  /** A sentence for the live region when the pair changes. */
  readonly onNews: (sentence: string) => void
  /** Put away, so that nobody sees the result while it is made. */
  readonly away: boolean
  readonly onAway: (away: boolean) => void
}

/** The panel of the yunta: two slots, the cut, the margin to the third, the rest. Always in view, never stale. */
export function SidePanel({ programme, territory, onNews, away, onAway }: SidePanelProps) {
  const i18n = useI18n()
  const { t, body } = i18n
  const earlier = useApp(selectBefore)
  const before = earlier && programmeIn(body, earlier)
  const firmness = useFirmness(programme, territory)
  const draws = useDrawsSoFar(programme, territory)
  const panel = selectPanel(programme, territory, before, firmness)
  const faces = selectFaces(programme, territory)
  const sealed = useSealed()
  const change = panel.state === 'empty' ? null : panel.change
  const news = useMemo(() => {
    return change ? changeWords(change, (id) => faces.get(id)?.name ?? '', i18n) : ''
  }, [change, faces, i18n])
  useEffect(() => onNews(news), [news, onNews])
  const [open, setOpen] = useState(false)
  const route = useApp((state) => state.route)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is looked at without the panel over it
  useEffect(() => setOpen(false), [route])
  return (
    <aside
      className={styles.panel}
      data-folded={open ? undefined : true}
      data-away={away || undefined}
      id="panel"
      tabIndex={-1}
      aria-label={t('panel.label')}
    >
      <button type="button" className={styles.opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon id={open ? 'down' : 'up'} />
        <span className={text.hidden}>{t(open ? 'panel.fold' : 'panel.open')}</span>
      </button>
      <IconButton
        icon={away ? 'left' : 'right'}
        label={t(away ? 'panel.bring' : 'panel.away')}
        className={styles.putAway}
        onClick={() => onAway(!away)}
      />
      <header className={styles.head}>
        <h2 className={styles.title}>{t('panel.title')}</h2>
        <span className={styles.standing}>{sealed ? t(`rounds.chip.${sealed.why}`) : chip(panel, territory, t)}</span>
      </header>
      <Yoke
        className={styles.yoke}
        slots={slotsOf(panel, faces)}
        faded={panel.state === 'provisional'}
        sealed={panel.state === 'picked'}
      />
      {!sealed && (
        <>
          <PairSlots panel={panel} faces={faces} firmness={firmness} draws={draws} />
          <CutLine label={t('cut.line')} className={styles.cut} />
        </>
      )}
      {sealed && sealed.tally.all > 0 ? (
        <SealedPanel programme={programme} sealed={sealed} />
      ) : panel.state === 'empty' ? (
        <EmptyPanel candidates={panel.candidates} faces={faces} />
      ) : (
        <>
          <MarginToThird panel={panel} faces={faces} />
          <PanelNotice programme={programme} territory={territory} panel={panel} faces={faces} />
          <PanelRest panel={panel} faces={faces} firmness={firmness} />
          {firmness && <p className={styles.footnote}>{t('panel.ofHundred.explained')}</p>}
          {!firmness && draws !== null && (
            <p className={styles.footnote}>{t('panel.ofHundred.progress', { draws: i18n.format.whole(draws) })}</p>
          )}
        </>
      )}
    </aside>
  )
}

type Faces = ReadonlyMap<ProductId, Face>

function chip(panel: Panel, { steps }: Territory, t: ReturnType<typeof useI18n>['t']): string {
  if (isOutdated(steps.selection)) return t('panel.outdated')
  if (panel.state === 'empty') return '—'
  if (panel.state === 'provisional') return t('panel.answered', { done: panel.answered, all: panel.cells })
  return panel.state === 'picked' ? t('panel.picked') : methodName(panel.evaluation.official, t)
}

function slotsOf(panel: Panel, faces: Faces): readonly [Slot, Slot] {
  if (panel.state === 'empty') return [null, null]
  const [first, second] = panel.slots
  return [slotOf(first, faces), slotOf(second, faces)]
}
