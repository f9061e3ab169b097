import { shownShare } from '../../../domain/shownShares'
import { useI18n } from '../../../i18n/useI18n'
import { nameOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import type { Chance } from '../../../shared/model/chance'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { ofHundred } from '../lectura/sensitivity'
import { More } from './More'
import more from './More.module.css'

/** With which weights each product comes first: the mean of those draws. */
export function Central({ chance }: { readonly chance: Chance }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { territory } = useStep()
  const faces = useFaces()
  const winners = chance.rows.filter(({ central }) => central !== null)
  const [first] = winners
  if (!first?.central) return null
  return (
    <More title={t('sensitivity.central')}>
      <div className={more.scroll}>
        <table className={table.table}>
          <caption className={text.hidden}>{t('sensitivity.central')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sensitivity.column.indicator')}</th>
              {winners.map(({ product }) => (
                <th key={product} scope="col" className={table.number}>
                  {nameOf(faces, product)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.central.map(({ indicator }, k) => (
              <tr key={indicator}>
                <th scope="row">{indicatorName(territory, indicator)}</th>
                {winners.map(({ product, central }) => (
                  <td key={product} className={table.number}>
                    {format.percent(
                      shownShare(
                        (central ?? []).map(({ weight }) => weight),
                        k,
                      ),
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('sensitivity.central.confidence')}</th>
              {winners.map(({ product, confidence }) => (
                <td key={product} className={table.number}>
                  {confidence === null ? '…' : ofHundred(confidence, i18n)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={classes(text.note, more.note)}>{t('sensitivity.central.note')}</p>
    </More>
  )
}
