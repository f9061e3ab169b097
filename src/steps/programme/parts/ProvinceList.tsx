import type { ProductId } from '../../../domain/ids'
import type { Programme } from '../../../domain/programme'
import { cameFrom } from '../../../domain/sent'
import { STEPS } from '../../../domain/step'
import { raised } from '../../../i18n/sentence'
import { useI18n } from '../../../i18n/useI18n'
import { pairWords } from '../../../i18n/verdict'
import { MiniYoke } from '../../../shared/charts/MiniYoke'
import { StepBar } from '../../../shared/charts/StepBar'
import type { Face } from '../../../shared/model/faces'
import type { ProvinceProgress } from '../../../shared/model/progress'
import { provinceName } from '../../../shared/programme/provinceName'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import { rove } from '../../../ui/roving'
import text from '../../../ui/text.module.css'
import styles from './ProvinceList.module.css'

export interface ProvinceListProps {
  readonly programme: Programme
  readonly progress: readonly ProvinceProgress[]
  readonly faces: ReadonlyMap<string, Face>
  readonly pointed: string | null
  readonly onPoint: (code: string | null) => void
  readonly onOpen: (code: string) => void
}

/** The provinces of the stage: yoke, names, state. Arrows move, Enter opens at the current step. */
export function ProvinceList({ programme, progress, faces, pointed, onPoint, onOpen }: ProvinceListProps) {
  return (
    <ul className={styles.list} onKeyDown={(event) => rove(event, 'button')}>
      {progress.map((one) => (
        <li key={one.territory} className={styles.item}>
          <button
            type="button"
            className={classes(styles.card, one.territory === pointed && styles.pointed)}
            data-province={one.territory}
            onMouseEnter={() => onPoint(one.territory)}
            onMouseLeave={() => onPoint(null)}
            onFocus={() => onPoint(one.territory)}
            onBlur={() => onPoint(null)}
            onClick={() => onOpen(one.territory)}
          >
            <Card one={one} programme={programme} faces={faces} />
          </button>
        </li>
      ))}
    </ul>
  )
}

interface CardProps {
  readonly one: ProvinceProgress
  readonly programme: Programme
  readonly faces: ReadonlyMap<string, Face>
}

function Card({ one, programme, faces }: CardProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { territory, state, products, tiedAtCut, reached } = one
  const inside = products.filter((product) => !tiedAtCut.includes(product))
  const face = (product: ProductId | undefined) => faces.get(`${territory}/${product}`) ?? null
  const name = (product: ProductId) => face(product)?.name ?? product
  const province = programme.territories[territory]
  const mark = province?.steps.selection.at(-1)
  const origin = (product: ProductId): string => {
    const [from] = province ? cameFrom(programme, province, product) : []
    return province?.mesas.find(({ id }) => id === from?.mesa)?.name ?? ''
  }
  return (
    <>
      <MiniYoke slots={[face(inside[0]), face(inside[1])]} firm={state === 'picked'} />
      <span>
        <b className={styles.name}>{provinceName(territory)}</b>
        <span className={styles.products}>
          {products.length === 0
            ? t(state === 'empty' ? 'programme.empty' : 'programme.noOrder')
            : tiedAtCut.length > 0
              ? raised(pairWords(inside.map(name), tiedAtCut.map(name), i18n))
              : products.map((product) => (
                  <span key={product} className={styles.product}>
                    {name(product)}
                    {origin(product) && (
                      <small className={text.note}> {t('programme.from', { mesa: origin(product) })}</small>
                    )}
                  </span>
                ))}
        </span>
        <span className={styles.state}>
          {state === 'picked' && mark && (
            <>
              <Icon id="check" size={13} className={styles.check} />{' '}
              {t('programme.picked', { when: format.shortDate(mark.at, mark.offset) })}
            </>
          )}
          {mark?.act === 'outdated' && (
            <>
              <Icon id="alert" size={13} /> {t('programme.outdated')}
            </>
          )}
          {state === 'working' && mark?.act !== 'outdated' && (
            <>
              <StepBar reached={reached} of={STEPS.length} /> {t('programme.step', { n: STEPS.indexOf(one.next) + 1 })}
            </>
          )}
        </span>
      </span>
    </>
  )
}
