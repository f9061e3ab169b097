import { methodName } from '../../../i18n/methods'
import { Rich } from '../../../i18n/Rich'
import { lowered } from '../../../i18n/sentence'
import { useI18n } from '../../../i18n/useI18n'
import { saidOf } from '../../../shared/faces/named'
import { selectWeights } from '../../../shared/model/evaluation'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { Icon } from '../../../ui/Icon'
import { type Guard, selectGuards, selectOverlaps } from '../model/guards'
import { ratioRange } from '../model/ratioRange'
import { Alike } from './Alike'
import type { Parts } from './part'

/** What should not change the pair and whether it does, and indicators that weigh twice or not at all. */
export function Guards(parts: Parts) {
  const { programme, territory, ranked, faces } = parts
  const { t, format } = useI18n()
  const guards = selectGuards(ranked)
  const { repeated, opposed, flat } = selectOverlaps(ranked)
  const ratio = ratioRange(selectWeights(programme, territory))
  const name = (id: string) => lowered(indicatorName(territory, id))
  const kinds = [...new Set(guards.map(({ kind }) => kind))]
  const lines = kinds.flatMap((kind) => {
    const own = guards.filter((guard) => guard.kind === kind)
    const holding = own.filter(({ same }) => same)
    return [
      ...own.filter(({ same }) => !same).map((guard) => ({ text: said([guard]), same: false })),
      ...(holding.length > 0 ? [{ text: said(holding), same: true }] : []),
    ]
  })
  const three = (figure: number) => format.fixed(figure, 3)
  // Weights come from the judgements, not from their ratio: another table cannot change the pair.
  const ratioLines = ratio
    ? [
        {
          text: t('sensitivity.guards.randomIndex', {
            own: three(ratio.official),
            low: three(ratio.low),
            high: three(ratio.high),
          }),
          same: true,
        },
      ]
    : []
  return (
    <div className="sens-guardas">
      <section>
        <h3>{t('sensitivity.guards')}</h3>
        <p className="nota">{t('sensitivity.guards.note')}</p>
        <ul>
          {[...lines, ...ratioLines].map(({ text, same }) => (
            <li key={text}>
              <span>{text}</span>
              <span className={same ? 'sens-veredicto s2' : 'sens-veredicto ac'}>
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
          <p className="nota">{t('sensitivity.overlaps.none')}</p>
        )}
        <ul>
          {[...repeated, ...opposed].map((pair) => (
            <li key={`${pair.first} ${pair.second}`} className="sens-seguido">
              <Rich
                message={t(pair.r > 0 ? 'sensitivity.overlaps.repeated' : 'sensitivity.overlaps.opposed', {
                  names: format.list([name(pair.first), name(pair.second)]),
                  r: format.fixed(pair.r, 2),
                })}
              />
              <Alike {...parts} pair={pair} />
            </li>
          ))}
          {flat.map((indicator) => (
            <li key={indicator} className="sens-seguido">
              <Rich message={t('sensitivity.overlaps.flat', { indicator: name(indicator) })} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )

  /** Guards of one kind with the same verdict, in one line. */
  function said(alike: readonly Guard[]): string {
    const names = format.list(alike.map(nameOf))
    return t(`sensitivity.guards.${alike[0]?.kind ?? 'method'}`, { names })
  }

  function nameOf(guard: Guard): string {
    if (guard.kind === 'dominated') return ''
    if (guard.kind === 'dropped') return saidOf(faces, guard.product)
    return guard.kind === 'spacing' ? guard.line : methodName(guard.method, t)
  }
}
