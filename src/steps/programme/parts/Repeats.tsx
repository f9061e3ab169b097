import type { TerritoryId } from '../../../domain/ids'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import type { Face } from '../../../shared/model/faces'
import type { ProvinceProgress, Repetition } from '../../../shared/model/progress'
import { provinceName } from '../../../shared/programme/provinceName'
import text from '../../../ui/text.module.css'
import styles from './Repeats.module.css'

export interface RepeatsProps {
  readonly repeats: readonly Repetition[]
  readonly progress: readonly ProvinceProgress[]
  /** The face of the repeated product in one of its provinces. */
  readonly faceOf: (repetition: Repetition) => Face | null
}

/** What several provinces repeat, neighbours first: an opportunity, not a fault. */
export function Repeats({ repeats, progress, faceOf }: RepeatsProps) {
  const { t, format } = useI18n()
  const places = (codes: readonly TerritoryId[]) => format.list(codes.map(provinceName))
  const sentence = ({ name, neighbours, apart }: Repetition): string => {
    if (neighbours.length === 0) return t('programme.repeats.only', { name, places: places(apart) })
    const picked = new Set(progress.filter(({ state }) => state === 'picked').map(({ territory }) => territory))
    const chosen = neighbours.filter((code) => picked.has(code))
    const leading = neighbours.filter((code) => !picked.has(code))
    if (leading.length === 0) return t('programme.repeats.settled', { name, places: places(neighbours) })
    if (chosen.length === 0) return t('programme.repeats.open', { name, places: places(neighbours) })
    const counts = { n: chosen.length, m: leading.length }
    return t('programme.repeats.mixed', { name, chosen: places(chosen), leading: places(leading), ...counts })
  }
  return (
    <div className={styles.repeats}>
      <h2 className={styles.title}>{t('programme.repeats')}</h2>
      {repeats.length === 0 && <p className={text.note}>{t('programme.repeats.none')}</p>}
      <ul>
        {[...repeats].sort(neighboursFirst).map((one) => {
          const face = faceOf(one)
          return (
            <li key={`${one.name}${one.neighbours[0] ?? one.apart[0]}`} className={styles.item}>
              {face && <Ficha face={face} size={22} />}
              <span>
                <Rich message={sentence(one)} />
                {one.neighbours.length > 0 && one.apart.length > 0 && (
                  <> {t('programme.repeats.apart', { places: places(one.apart) })}</>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const neighboursFirst = (one: Repetition, other: Repetition): number =>
  Math.min(1, other.neighbours.length) - Math.min(1, one.neighbours.length)
