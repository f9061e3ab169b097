import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import table from '../../../ui/table.module.css'
import { selectTwoRounds } from '../model/rounds'
import sentences from './sentences.module.css'
import styles from './TwoRounds.module.css'

/** Both rounds on one ruler: the first pale, the second full; how many ballots are new, and how many changed. */
export function TwoRounds() {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const rounds = selectTwoRounds(programme, territory)
  if (!rounds) return null
  const { rows, ballots, moved } = rounds
  const full = Math.max(...rows.flatMap(({ before, after }) => [before, after]))
  const width = (share: number) => ({ width: `${(100 * share) / full}%` })
  return (
    <section>
      <h2 id="two-rounds">{t('weights.rounds')}</h2>
      <p className={sentences.said}>
        {t('weights.rounds.ballots', ballots)}
        {moved &&
          ` ${t('weights.rounds.moved', {
            indicator: moved.name,
            before: format.percent(moved.before),
            after: format.percent(moved.after),
          })}`}
      </p>
      <table className={classes(table.table, styles.rounds)} aria-labelledby="two-rounds">
        <thead>
          <tr>
            <th scope="col">{t('weights.rounds.indicator')}</th>
            <th scope="col" className={table.number}>
              {t('weights.rounds.first')}
            </th>
            <th scope="col" className={table.number}>
              {t('weights.rounds.second')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, name, before, after }) => (
            <tr key={indicator}>
              <th scope="row">
                {name}
                <span aria-hidden="true" className={styles.bars}>
                  <i className={styles.before} style={width(before)} />
                  <i className={styles.after} style={width(after)} />
                </span>
              </th>
              <td className={table.number}>{format.percent(before)}</td>
              <td className={table.number}>{format.percent(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
