import { useState } from 'react'
import type { ProductId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import type { GroupKey } from '../../../shared/charts/groupLooks'
import { useStep } from '../../../shared/step'
import { selectBallotReport } from '../model/ballots'
import { Delivered } from './Delivered'
import { SegmentTable } from './SegmentTable'
import { Strips } from './Strips'
import sentences from './sentences.module.css'
import styles from './WholeMesa.module.css'

/** The mesa as a whole: who delivered, where people stand, what segments say before the mean. */
export function WholeMesa() {
  const [only, setOnly] = useState<GroupKey | null>(null)
  return (
    <>
      <div className={styles.first}>
        <Delivered only={only} onOnly={setOnly} />
        <Strips only={only} onOnly={setOnly} />
      </div>
      <div className={styles.second}>
        <SegmentTable />
        <ClashingBallots />
      </div>
    </>
  )
}

/** How many ballots are over 0.10, and what the result would be without them. Nobody is named and all of them count. */
function ClashingBallots() {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
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
      <p className={sentences.said}>
        {above.length === 0
          ? t('weights.ballots.none', { total })
          : `${t('weights.ballots.some', { above: above.length, total })} ${effect()}`}
      </p>
    </section>
  )
}
