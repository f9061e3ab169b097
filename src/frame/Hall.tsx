import type { ProductId } from '../domain/ids'
import type { Programme, Territory } from '../domain/programme'
import { methodName } from '../i18n/methods'
import { Rich } from '../i18n/Rich'
import { useI18n } from '../i18n/useI18n'
import { Ficha } from '../shared/charts/Ficha'
import { Yoke } from '../shared/charts/Yoke'
import { nameOf, shortOf, slotOf } from '../shared/faces/named'
import { useFirmness } from '../shared/firmness/useFirmness'
import { type Face, selectFaces } from '../shared/model/faces'
import { type Panel, type RankedPanel, selectPanel } from '../shared/model/panel'
import { CutLine } from '../shared/page/CutLine'
import { placeName } from '../shared/programme/placeName'
import { useSealed } from '../shared/rounds/useSealed'
import { classes } from '../ui/classes'
import { Dialog } from '../ui/Dialog'
import { useMeasure } from '../ui/useMeasure'
import { Caliper } from './charts/Caliper'
import { Logo } from './charts/Logo'
import styles from './Hall.module.css'
import { MOST_TOGETHER } from './PairSlots'
import { panelTie } from './panelWords'
import { SealedPanel } from './SealedPanel'

export interface HallProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly onClose: () => void
}

/** The ruler is drawn smaller and stretched to the wall, so that its figures are read from afar. */
const RULER_SCALE = 1.7

/** For the moment of decision, on the wall of the hall: the pair, the cut, the margin, the ruler, and nothing else. */
export function Hall({ programme, territory, onClose }: HallProps) {
  const { t, format } = useI18n()
  const [ref, width] = useMeasure<HTMLDivElement>(1060)
  const firmness = useFirmness(programme, territory)
  const panel = selectPanel(programme, territory, null, firmness)
  const faces = selectFaces(programme, territory)
  const sealed = useSealed()
  // Whole names that share a slot may leave no room for the cut: then they go by their short ones.
  const named = (slot: readonly ProductId[]): string => {
    const whole = format.either(slot.map((id) => nameOf(faces, id)))
    const together = slot.length > 1 && whole.length > MOST_TOGETHER
    return together ? format.either(slot.map((id) => shortOf(faces, id))) : whole
  }
  const slots = panel.state === 'empty' ? [] : panel.slots
  const rows = panel.state === 'empty' ? [] : panel.evaluation.rows
  return (
    <Dialog
      title={t('sala.title', { name: placeName(programme, territory.id) })}
      onClose={onClose}
      wide
      className={styles.dialog}
      titleClass={styles.title}
    >
      <div ref={ref}>
        <p className={styles.standing}>
          {programme.simulated && <b>{t('simulated.label')} · </b>}
          {sealed ? t(`rounds.chip.${sealed.why}`) : standing(panel, t)} ·{' '}
          <button type="button" className={styles.leave} onClick={onClose}>
            <kbd>Esc</kbd> {t('sala.leave')}
          </button>
        </p>
        <span className={styles.logo}>
          <Logo size={34} />
        </span>
        <Yoke
          className={styles.yoke}
          slots={[slotOf(slots[0], faces), slotOf(slots[1], faces)]}
          width={Math.min(width, 1060)}
          token={Math.min(width, 1060) * 0.178}
          faded={panel.state === 'provisional'}
          sealed={panel.state === 'picked'}
        />
        <div className={styles.pair}>
          {slots
            .filter((slot) => slot.length > 0)
            .map((slot, i) => (
              // The two slots may hold the same products, level with each other.
              // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
              <p key={i}>
                <b className={classes(styles.name, lengthOf(named(slot)))}>{named(slot)}</b>
                <span className={styles.points}>
                  {t('sala.points', {
                    points: format.one(rows.find(({ product }) => product === slot[0])?.score ?? 0),
                  })}
                </span>
              </p>
            ))}
          {slots.length === 0 &&
            (sealed ? <SealedPanel programme={programme} sealed={sealed} /> : <p>{t('panel.empty')}</p>)}
        </div>
        {!sealed && <CutLine label={t('cut.line')} className={styles.cut} labelClass={styles.cutLabel} />}
        {panel.state !== 'empty' && <Third panel={panel} faces={faces} width={width} />}
      </div>
    </Dialog>
  )
}

/** A longer name is written smaller, so that the whole hall fits the wall. */
const lengthOf = (name: string): string | undefined =>
  name.length > 80 ? styles.longest : name.length > 32 ? styles.long : undefined

type Faces = ReadonlyMap<ProductId, Face>

function standing(panel: Panel, t: ReturnType<typeof useI18n>['t']): string {
  if (panel.state === 'empty') return t('panel.title')
  const method = methodName(panel.evaluation.official, t)
  if (panel.state !== 'provisional') return method
  return `${t('sala.answered', { done: panel.answered, all: panel.cells })} · ${method}`
}

interface ThirdProps {
  readonly panel: RankedPanel
  readonly faces: Faces
  readonly width: number
}

function Third({ panel, faces, width }: ThirdProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { margin, rows, tiedAtCut } = panel.evaluation
  const third = rows[2]
  const face = third && faces.get(third.product)
  if (margin === null || !panel.word || !face) return null
  const points = format.one(margin)
  const tie = panelTie(panel, faces, i18n)
  return (
    <>
      <div className={styles.follows}>
        {tiedAtCut.length === 0 && (
          <>
            <Ficha face={face} size={50} />
            <p>
              <Rich
                cutClass={styles.figure}
                message={t('sala.follows', { product: face.name, points, n: points === format.one(1) ? 1 : 2 })}
              />
            </p>
          </>
        )}
        {tie === null ? (
          <strong className={styles.word}>{t('sala.word', { word: t(`margin.${panel.word}`) })}</strong>
        ) : (
          <strong className={classes(styles.word, styles.verdict)}>
            <Rich message={`${tie} ${t('tie.decides')}`} />
          </strong>
        )}
      </div>
      <Caliper
        className={styles.ruler}
        width={width / RULER_SCALE}
        scores={rows.map(({ product, score }) => ({
          id: product,
          score,
          colour: faces.get(product)?.colour ?? 'p-x',
        }))}
        format={format.whole}
        label={t('panel.caliper', { points })}
      />
    </>
  )
}
