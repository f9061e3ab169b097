import type { ProductId } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { selectBallotReport } from '../model/ballots'

/** How many ballots are over 0.10, and what the result would be without them. Nobody is named and all of them count. */
export function ClashingBallots({
  programme,
  territory,
}: {
  readonly programme: Programme
  readonly territory: Territory
}) {
  const { t, format } = useI18n()
  const { total, above, withAll, withoutThem, largestShift } = selectBallotReport(programme, territory)
  if (total === 0) return null
  const name = (pair: readonly ProductId[]) =>
    format.list(pair.map((product) => territory.candidates.find(({ id }) => id === product)?.name ?? product))
  const effect = () => {
    if (withoutThem.weights === null) return t('weights.ballots.nothingLeft', { above: above.length })
    const shift = { above: above.length, points: format.one((largestShift ?? 0) * 100) }
    if (withAll.pair === null || withoutThem.pair === null) return t('weights.ballots.weightsOnly', shift)
    const same = withAll.pair.every((product) => withoutThem.pair?.includes(product))
    return same
      ? t('weights.ballots.same', shift)
      : t('weights.ballots.changes', { ...shift, with: name(withAll.pair), without: name(withoutThem.pair) })
  }
  return (
    <section>
      <h2>{t('weights.ballots')}</h2>
      <p className="frase">
        {above.length === 0
          ? t('weights.ballots.none', { total })
          : `${t('weights.ballots.some', { above: above.length, total })} ${effect()}`}
      </p>
    </section>
  )
}
