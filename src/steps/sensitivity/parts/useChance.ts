import { useEffect, useState } from 'react'
import { type Chance, selectChance } from '../../../shared/model/chance'
import { doubtsOf, selectEstimateRequest, usualDoubt, type WeightDoubt } from '../../../shared/model/estimateRequest'
import { selectWeights } from '../../../shared/model/evaluation'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { useApp } from '../../../store/useApp'

/** What chance says under the doubt chosen on this step. */
export interface Asked {
  readonly doubt: WeightDoubt
  readonly doubts: readonly WeightDoubt[]
  readonly setDoubt: (doubt: WeightDoubt) => void
  /** Whether measured values move too. */
  readonly data: boolean
  readonly setData: (data: boolean) => void
  /** Null until the answer holds or somebody stops it, and while no draw could be counted. */
  readonly chance: Chance | null
  /** How far it has come: the latest answer, which may still move. */
  readonly latest: Chance | null
  /** No draw could be counted, and none will be. */
  readonly failed: boolean
  readonly stopped: boolean
  readonly stop: () => void
  readonly goOn: () => void
}

/** Asks only while somebody looks. */
export function useChance(looking: boolean): Asked {
  const { programme, territory } = useStep()
  const ranked = useRanking()
  const ask = useApp((state) => state.askFirmness)
  const stop = useApp((state) => state.stopFirmness)
  const { request: asked, step, stopped } = useApp((state) => state.firmness.step)
  const weights = selectWeights(programme, territory)
  const [doubt, setDoubt] = useState(usualDoubt(weights))
  const [data, setData] = useState(false)
  const request = selectEstimateRequest(programme, territory, doubt, data)
  useEffect(() => {
    if (looking) ask('step', request)
  }, [ask, looking, request])
  const answer = asked === request ? step : null
  const latest = answer && selectChance(ranked, answer)
  return {
    doubt,
    doubts: doubtsOf(weights),
    setDoubt,
    data,
    setData,
    chance: answer?.settled || stopped ? latest : null,
    latest,
    failed: answer?.settled === true && answer.summary === null,
    stopped,
    stop: () => stop('step'),
    goOn: () => {
      ask('step', null)
      ask('step', request)
    },
  }
}
