import { useI18n } from '../../../i18n/useI18n'
import { nameOf, shortOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import type { Chance } from '../../../shared/model/chance'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { ofHundred } from '../lectura/sensitivity'
import { More } from './More'
import more from './More.module.css'

/** How often each product beats each other. */
export function Wins({ chance }: { readonly chance: Chance }) {
  const i18n = useI18n()
  const faces = useFaces()
  const title = i18n.t('sensitivity.wins')
  return (
    <More title={title}>
      <div className={more.scroll}>
        <table className={table.table}>
          <caption className={text.hidden}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('ranking.column.product')}</th>
              {chance.rows.map(({ product }) => (
                <th key={product} scope="col" className={table.number}>
                  {shortOf(faces, product)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chance.rows.map(({ product, beats }) => (
              <tr key={product}>
                <th scope="row">{nameOf(faces, product)}</th>
                {chance.rows.map((other, j) => (
                  <td key={other.product} className={table.number}>
                    {other.product === product ? '·' : ofHundred(beats[j] ?? 0, i18n)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </More>
  )
}
