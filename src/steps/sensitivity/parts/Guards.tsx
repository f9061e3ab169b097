import { methodName } from '../../../i18n/methods'
import { Rich } from '../../../i18n/Rich'
import { lowered } from '../../../i18n/sentence'
import { useI18n } from '../../../i18n/useI18n'
import { saidOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { selectWeights } from '../../../shared/model/evaluation'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import text from '../../../ui/text.module.css'
import { type GuardResult, selectGuards, selectOverlaps } from '../model/guards'
import { ratioRange } from '../model/ratioRange'
import { Alike } from './Alike'
import styles from './Guards.module.css'

/** What should not change the pair and whether it does, and indicators that weigh twice or not at all. */
export function Guards() {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const ranked = useRanking()
  const faces = useFaces()
  const guards = selectGuards(ranked)
  const { repeated, opposed, flat } = selectOverlaps(ranked)
  const ratio = ratioRange(selectWeights(programme, territory))
  const name = (id: string) => lowered(indicatorName(territory, id))
  const kinds = [...new Set(guards.map(({ kind }) => kind))]
  const lines = kinds.flatMap((kind) => {
    const own = guards.filter((guard) => guard.kind === kind)
    const holding = own.filter(({ same }) => same)
    return [
      ...own.filter(({ same }) => !same).map((guard) => ({ words: said([guard]), same: false })),
      ...(holding.length > 0 ? [{ words: said(holding), same: true }] : []),
    ]
  })
  const three = (figure: number) => format.fixed(figure, 3)
  // Weights come from the judgements, not from their ratio: another table cannot change the pair.
  const ratioLines = ratio
    ? [
        {
          words: t('sensitivity.guards.randomIndex', {
            own: three(ratio.official),
            low: three(ratio.low),
            high: three(ratio.high),
          }),
          same: true,
        },
      ]
    : []
  return (
    <div className={styles.guards}>
      <section>
        <h3>{t('sensitivity.guards')}</h3>
        <p className={text.note}>{t('sensitivity.guards.note')}</p>
        <ul>
          {[...lines, ...ratioLines].map(({ words, same }) => (
            <li key={words} className={styles.guard}>
              <span>{words}</span>
              <span className={classes(styles.verdict, !same && styles.other)}>
                <Icon id={same ? 'check' : 'alert'} size={14} />
                {t(same ? 'sensitivity.guards.same' : 'sensitivity.guards.other')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('sensitivity.overlaps')}</h3>
        {repeated.length + opposed.length + flat.length === 0 && (
          <p className={text.note}>{t('sensitivity.overlaps.none')}</p>
        )}
        <ul>
          {[...repeated, ...opposed].map((pair) => (
            <li key={`${pair.first} ${pair.second}`} className={styles.overlap}>
              <Rich
                message={t(pair.r > 0 ? 'sensitivity.overlaps.repeated' : 'sensitivity.overlaps.opposed', {
                  names: format.list([name(pair.first), name(pair.second)]),
                  r: format.fixed(pair.r, 2),
                })}
              />
              <Alike pair={pair} />
            </li>
          ))}
          {flat.map((indicator) => (
            <li key={indicator} className={styles.overlap}>
              <Rich message={t('sensitivity.overlaps.flat', { indicator: name(indicator) })} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )

  /** Guards of one kind with the same verdict, in one line. */
  function said(alike: readonly GuardResult[]): string {
    const names = format.list(alike.map(nameOf))
    return t(`sensitivity.guards.${alike[0]?.kind ?? 'method'}`, { names })
  }

  function nameOf(guard: GuardResult): string {
    if (guard.kind === 'dominated') return ''
    if (guard.kind === 'dropped') return saidOf(faces, guard.product)
    return guard.kind === 'spacing' ? guard.line : methodName(guard.method, t)
  }
}
