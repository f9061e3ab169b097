import type { ProductId } from '../domain/ids'
import { useI18n } from '../i18n/useI18n'
import { Ficha } from '../shared/charts/Ficha'
import type { PanelFirmness } from '../shared/firmness/useFirmness'
import type { Face } from '../shared/model/faces'
import type { RankedPanel } from '../shared/model/panel'
import { useApp } from '../store/useApp'
import button from '../ui/Button.module.css'
import { classes } from '../ui/classes'
import text from '../ui/text.module.css'
import styles from './PanelRest.module.css'

type Row = RankedPanel['evaluation']['rows'][number]

export interface PanelRestProps {
  readonly panel: RankedPanel
  readonly faces: ReadonlyMap<ProductId, Face>
  readonly firmness: PanelFirmness | null
}

/** Up to the tenth place all are listed; beyond, up to the eighth and how many more. */
const WHOLE = 10
const LISTED = 8
/** Closer than this, two scores show as equal. */
const LOOK_EQUAL = 0.1

/** Who follows after the cut. A row leads to the ranking. */
export function PanelRest({ panel, faces, firmness }: PanelRestProps) {
  const { t, format } = useI18n()
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const { rows } = panel.evaluation
  const rest = rows.filter(({ product }) => panel.rest.includes(product))
  const shown = rows.length <= WHOLE ? rest : rest.slice(0, LISTED - 2)
  const toRanking = () => {
    if (route.screen === 'step') goTo({ ...route, step: 'ranking' })
  }
  if (rest.length === 0) return null
  return (
    <>
      <table className={styles.rest}>
        <caption className={text.hidden}>{t('panel.rest')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={text.hidden}>{t('panel.place')}</span>
            </th>
            <th scope="col" className={styles.first}>
              {t('panel.follow')}
            </th>
            <th scope="col">{t('panel.points')}</th>
            {firmness && <th scope="col">{t('panel.ofHundred.column')}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const face = faces.get(row.product)
            return (
              face && (
                <tr key={row.product}>
                  <td className={styles.place}>{format.ordinal(row.place)}</td>
                  <td className={styles.product}>
                    <span className={styles.who}>
                      <Ficha face={face} size={18} className={styles.token} />
                      <button type="button" className={classes(button.plain, styles.name)} onClick={toRanking}>
                        {face.name}
                      </button>
                      {looksTied(row, rows) && (
                        <em className={styles.tied} title={t('panel.equal')}>
                          =<span className={text.hidden}>{t('panel.equal')}</span>
                        </em>
                      )}
                    </span>
                  </td>
                  <td>{format.one(row.score)}</td>
                  {firmness && (
                    <td className={styles.chance}>{format.whole((firmness.of(row.product)?.share ?? 0) * 100)}</td>
                  )}
                </tr>
              )
            )
          })}
        </tbody>
      </table>
      {shown.length < rest.length && (
        <p className={classes(text.note, styles.more)}>{t('panel.more', { n: rest.length - shown.length })}</p>
      )}
    </>
  )
}

const looksTied = (row: Row, rows: readonly Row[]): boolean =>
  rows.some((other) => other.product !== row.product && Math.abs(other.score - row.score) < LOOK_EQUAL)
