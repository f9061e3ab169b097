import { WEIGHING_WAYS } from '../../../domain/directWeights'
import { JOININGS } from '../../../domain/rating'
import { methodName } from '../../../i18n/methods'
import { useI18n } from '../../../i18n/useI18n'
import { nameOf, saidOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { FindingList } from '../../../shared/page/FindingList'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { type Convention, isSame, selectConventions } from '../model/conventions'
import styles from './Otherwise.module.css'
import { useKeptScenario } from './useKeptScenario'

const naWay = (way: string) => (way === 'lowest' || way === 'neutral' ? way : 'middle')

/** "What if we counted otherwise": the pair by every convention that changes a score, one a row; those that change the pair on top. */
export function Otherwise() {
  const i18n = useI18n()
  const { t, format } = i18n
  const { programme, territory, canEdit } = useStep()
  const ranked = useRanking()
  const faces = useFaces()
  const { keep, findings } = useKeptScenario()
  const conventions = selectConventions(programme, territory, ranked)
  const [, second, third] = ranked.evaluation.rows
  const firstSame = conventions.findIndex(isSame)
  const names = (products: Convention['enters']) => format.list(products.map((product) => saidOf(faces, product)))
  const wayOf = ({ kind, way }: Convention): string => {
    if (kind === 'method') return t('sensitivity.otherwise.method', { way: methodName(way, t) })
    if (kind === 'na') return t(`sensitivity.otherwise.na.${naWay(way)}`)
    const weighing = WEIGHING_WAYS.find((one) => one === way)
    if (weighing) return t('sensitivity.otherwise.weighing', { way: t(`weighing.${weighing}`) })
    const joining = JOININGS.find((one) => one === way)
    if (joining) return t(`sensitivity.otherwise.joining.${joining}`)
    return t(`sensitivity.otherwise.${kind}`, { way })
  }
  const said = ({ verdict, enters, leaves }: Convention): string => {
    if (verdict === 'same') return t('sensitivity.guards.same')
    if (verdict === 'tied') return t('sensitivity.otherwise.tied')
    return enters.length > 0
      ? t('sensitivity.otherwise.enters', { names: names(enters), n: enters.length })
      : t('sensitivity.otherwise.leaves', { names: names(leaves), n: leaves.length })
  }
  if (conventions.length === 0) return <p className={text.note}>{t('sensitivity.otherwise.none')}</p>
  return (
    <div className={styles.frame}>
      <table className={table.table}>
        <caption className={text.note}>{t('sensitivity.otherwise.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sensitivity.otherwise.column.way')}</th>
            <th scope="col" className={table.number}>
              {t('sensitivity.otherwise.column.lead', {
                second: nameOf(faces, second?.product),
                third: nameOf(faces, third?.product),
              })}
            </th>
            <th scope="col">{t('sensitivity.otherwise.column.pair')}</th>
            {canEdit && <th scope="col">{t('sensitivity.otherwise.column.keep')}</th>}
          </tr>
        </thead>
        <tbody>
          {conventions.map((one, i) => {
            const { kind, way, scenario, lead } = one
            const name = wayOf(one)
            return (
              <tr key={`${kind} ${way}`} className={classes(i > 0 && i === firstSame && styles.cut)}>
                <th scope="row" className={styles.way}>
                  {name}
                  <span className={text.note}>{t(`sensitivity.otherwise.${kind}.why`)}</span>
                </th>
                <td className={table.number}>
                  {lead === null ? t('sensitivity.otherwise.ownScale') : format.signed(lead)}
                </td>
                <td className={classes(!isSame(one) && styles.other)}>{said(one)}</td>
                {canEdit && (
                  <td>
                    {scenario && (
                      <Button
                        size="small"
                        aria-label={t('sensitivity.otherwise.keep.of', { name })}
                        onClick={() => keep(scenario, name)}
                      >
                        {t('sensitivity.otherwise.keep')}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
      <FindingList findings={findings} />
    </div>
  )
}
