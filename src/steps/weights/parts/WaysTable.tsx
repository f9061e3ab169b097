import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import table from '../../../ui/table.module.css'
import { selectWays } from '../model/ways'
import scroll from './scroll.module.css'
import sentences from './sentences.module.css'
import styles from './WaysTable.module.css'

/** What each indicator weighs by each way in which people were asked; nothing while they were asked in one. */
export function WaysTable() {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const { ways, widest } = selectWays(programme, territory)
  if (ways.length < 2 || !widest) return null
  return (
    <section>
      <h2 id="ways">{t('weights.ways.title')}</h2>
      <p className={sentences.said}>
        {t('weights.ways.note', {
          indicator: widest.name,
          low: format.percent(widest.low),
          high: format.percent(widest.high),
        })}
      </p>
      <div className={scroll.scroll}>
        <table className={table.table} aria-labelledby="ways">
          <thead>
            <tr>
              <th scope="col">{t('weights.mesa.column.indicator')}</th>
              {ways.map(({ way, people, official }) => (
                <th key={way} scope="col" className={table.number}>
                  {t('weights.ways.people', {
                    way: t(official ? 'weights.ways.official' : 'weights.ways.other', { way: t(`weighing.${way}`) }),
                    n: format.whole(people),
                  })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {territory.indicators.map(({ id, name }, k) => (
              <tr key={id}>
                <th scope="row" className={styles.indicator}>
                  {name}
                </th>
                {ways.map(({ way, weights }) => (
                  <td key={way} className={table.number}>
                    {format.percent(weights[k] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
