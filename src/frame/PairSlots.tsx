import type { CSSProperties } from 'react'
import type { ProductId } from '../domain/ids'
import { useI18n } from '../i18n/useI18n'
import { nameOf, shortOf } from '../shared/faces/named'
import type { PanelFirmness } from '../shared/firmness/useFirmness'
import type { Held } from '../shared/model/chance'
import type { Face } from '../shared/model/faces'
import type { Panel, PanelSlot } from '../shared/model/panel'
import { classes } from '../ui/classes'
import styles from './PairSlots.module.css'

export interface PairSlotsProps {
  readonly panel: Panel
  readonly faces: ReadonlyMap<ProductId, Face>
  readonly firmness: PanelFirmness | null
  /** Draws made so far while chance has no answer that holds; null while none is coming. */
  readonly draws: number | null
}

/** The two slots: place, name, points and how often by chance; under the yoke, one each. */
export function PairSlots({ panel, faces, firmness, draws }: PairSlotsProps) {
  const { t, format } = useI18n()
  const slots = panel.state === 'empty' ? [] : panel.slots
  const rows = panel.state === 'empty' ? [] : panel.evaluation.rows
  return (
    <div className={styles.slots}>
      {[0, 1].map((i) => {
        const [id, ...others] = slots[i] ?? []
        const row = rows.find(({ product }) => product === id)
        const place = format.ordinal(row?.place ?? i + 1)
        const whole = format.either((slots[i] ?? []).map((product) => nameOf(faces, product)))
        // Whole names that share a slot may push all the rest down: then they go by their short ones.
        const name =
          others.length > 0 && whole.length > MOST_TOGETHER
            ? format.either((slots[i] ?? []).map((product) => shortOf(faces, product)))
            : whole
        return (
          <div className={styles.slot} key={i}>
            <b className={styles.place}>{others.length > 0 ? t('panel.tiedPlace', { place }) : place}</b>
            <span className={classes(styles.name, lengthOf(name))}>{id === undefined ? t('panel.vacant') : name}</span>
            <span className={styles.points}>{row ? format.one(row.score) : '—'}</span>
            {firmness && <Chance products={slots[i] ?? []} firmness={firmness} />}
            {!firmness && draws !== null && <span className={styles.chance}>{t('panel.ofHundred.running')}</span>}
          </div>
        )
      })}
    </div>
  )
}

/** Letters that the names of one slot may have together. */
export const MOST_TOGETHER = 60

/** A longer name is written smaller, so that the slots keep their height. */
const lengthOf = (name: string): string | undefined =>
  name.length > 70 ? styles.longest : name.length > 36 ? styles.long : undefined

/** How often those of one slot stay among the first two; of several, each in the order of their names. */
function Chance({ products, firmness }: { readonly products: PanelSlot; readonly firmness: PanelFirmness }) {
  const { t, format } = useI18n()
  const all = products.flatMap((product) => firmness.of(product) ?? [])
  const [only, ...others] = all
  if (only === undefined) return null
  if (others.length === 0) return <OfHundred {...only} />
  const n = format.list(all.map(({ share }) => format.whole(share * 100)))
  return <span className={styles.chance}>{t('panel.ofHundred', { n })}</span>
}

/** "61 de 100 (entre 59 y 63)" as a bar and words. */
function OfHundred({ share, low, high }: Held) {
  const { t, format } = useI18n()
  // A custom property is not in the type of style, though React passes it on.
  const filled = { '--filled': `${share * 100}%` } as CSSProperties
  const [n, least, most] = [share, low, high].map((part) => format.whole(part * 100))
  return (
    <span className={styles.chance}>
      <i className={styles.bar} style={filled} />
      {t('panel.ofHundred', { n: n ?? '' })}
      {least !== most && (
        <small className={styles.between}>{t('panel.ofHundred.between', { low: least ?? '', high: most ?? '' })}</small>
      )}
    </span>
  )
}
