import type { ProductId, TerritoryId } from '../../../domain/ids'
import type { Programme } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { customaryHue, faceOf } from '../../../shared/model/faces'
import { provinceName } from '../../../shared/programme/provinceName'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import type { PlanRow } from '../model/planRows'
import styles from './PlanTable.module.css'

/** The plan beside the pairs of today. A province that changes is marked by a ground, and by what its product replaces. */
export function PlanTable({ rows, programme }: { readonly rows: readonly PlanRow[]; readonly programme: Programme }) {
  const { t, format } = useI18n()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={t('plan.table')}>
      <table className={classes(table.table, styles.plan)}>
        <thead>
          <tr>
            <th scope="col">{t('plan.table.province')}</th>
            <th scope="col">{t('plan.table.group')}</th>
            <th scope="col" colSpan={2}>
              {t('plan.table.pair')}
            </th>
            <th scope="col">{t('plan.table.acta')}</th>
            <th scope="col" className={table.number}>
              {t('plan.table.given')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ territory, group, products, signed, changed, givenUp }) => (
            <tr key={territory} className={changed ? styles.changed : undefined}>
              <th scope="row">{provinceName(territory)}</th>
              <td>{group ?? '–'}</td>
              {products.map(({ product, insteadOf }) => (
                <td key={product}>
                  <Product programme={programme} territory={territory} product={product} insteadOf={insteadOf} />
                </td>
              ))}
              <td className={styles.acta}>
                {signed && changed && <Icon id="lock" size={13} />}{' '}
                {t(!signed ? 'plan.working' : changed ? 'plan.signed.changes' : 'plan.signed')}
              </td>
              <td className={classes(table.number, givenUp > 0 && text.strong)}>{format.one(givenUp)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ProductProps {
  readonly programme: Programme
  readonly territory: TerritoryId
  readonly product: ProductId
  readonly insteadOf: ProductId | null
}

function Product({ programme, territory, product, insteadOf }: ProductProps) {
  const { t } = useI18n()
  const candidates = programme.territories[territory]?.candidates ?? []
  const found = candidates.find(({ id }) => id === product)
  const before = candidates.find(({ id }) => id === insteadOf)
  const face = found && faceOf(found, customaryHue(found) ?? 'p-x')
  return (
    <span className={styles.product}>
      {face && <Ficha face={face} size={24} />}
      <span>
        <span className={insteadOf ? text.strong : undefined}>{found?.name ?? product}</span>
        {insteadOf && <small>{t('plan.instead', { product: before?.name ?? insteadOf })}</small>}
      </span>
    </span>
  )
}
