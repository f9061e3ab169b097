import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { saidOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import page from '../../../shared/page/page.module.css'
import { classes } from '../../../ui/classes'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import styles from './Robust.module.css'
import tables from './tables.module.css'
import { useComparison } from './useComparison'

/** Pairs shown. */
const SHOWN = 4

/** The pairs by how many scenarios they win, and what each loses where it does worst. */
export function Robust() {
  const { t, format } = useI18n()
  const { columns, pairs } = useComparison()
  const faces = useFaces()
  if (pairs.length === 0) return null
  const n = columns.length
  return (
    <section>
      <h2 className={styles.title}>{t('scenarios.robust')}</h2>
      <table className={classes(table.table, tables.dense, styles.robust)}>
        <thead>
          <tr>
            <th scope="col">
              <span className={text.hidden}>{t('scenarios.robust.pair')}</span>
            </th>
            <th scope="col" className={table.number}>
              {t('scenarios.robust.wins')}
            </th>
            <th scope="col" className={table.number}>
              {t('scenarios.robust.regret')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, SHOWN).map(({ pair, wins, regret }, i) => {
            return (
              <tr key={pair.join()} className={i === 0 ? text.strong : undefined}>
                <th scope="row" className={i === 0 ? styles.best : undefined}>
                  <span className={styles.pair}>
                    {pair.map((product) => {
                      const face = faces.get(product)
                      return face && <Ficha key={product} face={face} size={22} className={styles.token} />
                    })}
                    <span>{format.list(pair.map((product) => saidOf(faces, product)))}</span>
                  </span>
                </th>
                <td className={table.number}>{t('scenarios.robust.of', { wins, n })}</td>
                <td className={table.number}>{format.one(regret)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={classes(text.note, page.notProjected, styles.note)}>{t('scenarios.robust.note')}</p>
    </section>
  )
}
