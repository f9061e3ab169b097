import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { saidOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
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
    <section className="esc-firme">
      <h2>{t('scenarios.robust')}</h2>
      <table className="tabla dif">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('scenarios.robust.pair')}</span>
            </th>
            <th scope="col" className="num">
              {t('scenarios.robust.wins')}
            </th>
            <th scope="col" className="num">
              {t('scenarios.robust.regret')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, SHOWN).map(({ pair, wins, regret }, i) => {
            return (
              <tr key={pair.join()} className={i === 0 ? 'fuerte' : undefined}>
                <th scope="row">
                  <span className="esc-par">
                    {pair.map((product) => {
                      const face = faces.get(product)
                      return face && <Ficha key={product} face={face} size={22} />
                    })}
                    <span>{format.list(pair.map((product) => saidOf(faces, product)))}</span>
                  </span>
                </th>
                <td className="num">{t('scenarios.robust.of', { wins, n })}</td>
                <td className="num">{format.one(regret)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="nota op">{t('scenarios.robust.note')}</p>
    </section>
  )
}
