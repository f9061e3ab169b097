import { type Delivery, tallyOf } from '../../domain/delivery'
import { lentTo } from '../../domain/lent'
import type { AnsweredStep } from '../../domain/sitting'
import { useI18n } from '../../i18n/useI18n'
import { classes } from '../../ui/classes'
import table from '../../ui/table.module.css'
import text from '../../ui/text.module.css'
import { GroupIcon } from '../charts/GroupMark'
import type { Sealed } from '../model/sealed'
import { groupOf, segmentName } from '../people/group'
import { useProjected } from '../people/useProjected'
import { useStep } from '../step'
import styles from './rounds.module.css'

/** Who delivered and who is missing, by segment or by mesita. On the wall nobody's ticket is named. */
export function WhoDelivered({ sealed: { deliveries, step } }: { readonly sealed: Sealed }) {
  const { t } = useI18n()
  const segments = [...new Set(deliveries.map(({ segment }) => segment))]
  return (
    <section>
      <h2>{t('rounds.who')}</h2>
      <table className={classes(table.table, styles.who)}>
        <thead>
          <tr>
            <th scope="col">{t(segments.some((one) => one !== null) ? 'rounds.segment' : 'rounds.holder')}</th>
            <th scope="col" className={table.number}>
              {t('rounds.in')}
            </th>
            <th scope="col">{t('rounds.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {segments.map((segment) => (
            <Row key={segment ?? ''} step={step} deliveries={deliveries.filter((one) => one.segment === segment)} />
          ))}
        </tbody>
      </table>
      <p className={text.note}>{t('rounds.note')}</p>
    </section>
  )
}

interface RowProps {
  readonly step: AnsweredStep
  readonly deliveries: readonly Delivery[]
}

function Row({ step, deliveries }: RowProps) {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const projected = useProjected()
  const segment = deliveries[0]?.segment ?? null
  const { delivered, all } = tallyOf(deliveries)
  // Mesitas sign with their name on the wall too; people do not.
  const named = segment === null || !projected
  const told = ({ sheet, name }: Delivery) => {
    const lent = lentTo(territory, step, sheet)?.lent
    return lent ? t('rounds.elsewhere', { name, at: format.clock(lent.at, lent.offset) }) : name
  }
  const names = (state: Delivery['state']) => deliveries.filter((one) => one.state === state).map(told)
  const [missing, partial] = [names('missing'), names('partial')]
  return (
    <tr>
      <th scope="row" className={styles.segment}>
        {segment && <GroupIcon group={groupOf(programme, segment)} size={14} />}{' '}
        {segment ? segmentName(programme, segment) : t('rounds.holder')}
      </th>
      <td className={table.number}>{t('rounds.of', { n: delivered, all })}</td>
      <td>
        {delivered === all && t('rounds.all')}
        {named && missing.length > 0 && <p>{t('rounds.missing.names', { names: format.list(missing) })}</p>}
        {named && partial.length > 0 && <p>{t('rounds.partial.names', { names: format.list(partial) })}</p>}
        {!named && delivered < all && format.whole(all - delivered)}
      </td>
    </tr>
  )
}
