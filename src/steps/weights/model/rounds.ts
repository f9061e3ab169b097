import type { IndicatorId } from '../../../domain/ids'
import type { Judgement } from '../../../domain/judgement'
import type { Programme, Territory } from '../../../domain/programme'
import { selectWeights } from '../../../shared/model/evaluation'

/** An indicator's official weight in each round: shares 0…1. */
export interface RoundWeight {
  readonly indicator: IndicatorId
  readonly name: string
  readonly before: number
  readonly after: number
}

/** The same mesa before it talked and after. */
export interface RoundsBeside {
  readonly rows: readonly RoundWeight[]
  /** Ballots of the first round, of the second, and of these: new ones, and those of before that say something else. */
  readonly ballots: {
    readonly before: number
    readonly after: number
    readonly fresh: number
    readonly changed: number
  }
  /** The indicator whose weight moved most. */
  readonly moved: RoundWeight | null
}

/**
 * Both rounds of the weights side by side. null before the second round, while one of the two may not be shown, and where the
 * answers of either do not connect every indicator.
 */
export function selectTwoRounds(programme: Programme, territory: Territory): RoundsBeside | null {
  const first = territory.sitting?.first.weights
  if (!first || territory.sitting?.rounds.weights.number !== 2) return null
  const weightsBy = (judgements: Territory['judgements']) =>
    selectWeights(programme, { ...territory, judgements }).official.weights
  const [before, after] = [weightsBy(first), weightsBy(territory.judgements)]
  if (!before || !after) return null
  const rows = territory.indicators.map(({ id, name }, k) => ({
    indicator: id,
    name,
    before: before[k] ?? 0,
    after: after[k] ?? 0,
  }))
  const shift = ({ before: from, after: to }: RoundWeight) => Math.abs(to - from)
  return {
    rows,
    ballots: ballotsOf(first, territory.judgements),
    moved: rows.toSorted((one, other) => shift(other) - shift(one))[0] ?? null,
  }
}

function ballotsOf(first: Territory['judgements'], second: Territory['judgements']): RoundsBeside['ballots'] {
  const spoken = (judgements: Territory['judgements']) =>
    Object.entries(judgements).filter(([, ballot]) => ballot.length > 0)
  const [before, after] = [new Map(spoken(first)), spoken(second)]
  const again = after.flatMap(([member, ballot]) => {
    const own = before.get(member)
    return own ? [{ own, ballot }] : []
  })
  return {
    before: before.size,
    after: after.length,
    fresh: after.length - again.length,
    changed: again.filter(({ own, ballot }) => answersIn(own) !== answersIn(ballot)).length,
  }
}

/** What a ballot says, whatever the order in which it was said. */
const answersIn = (ballot: readonly Judgement[]): string =>
  ballot
    .map(({ node, first, second, value }) => `${node} ${first} ${second} ${value}`)
    .toSorted()
    .join('\n')
