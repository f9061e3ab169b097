import type { Programme, Territory } from '../../../domain/programme'
import { selectWeights } from '../../../shared/model/evaluation'
import type { FileContext } from '../../../shared/model/rankingRows'

/** Rows of `pesos.csv`: the mesa's official weights, "one person, one vote", and each segment's, never a person's. */
export function pesosRows(programme: Programme, territory: Territory, { date }: Pick<FileContext, 'date'>) {
  const { official, everyone, segments, members } = selectWeights(programme, territory)
  const named = [
    { name: 'Mesa (oficial)', judged: official, ballots: members.length },
    { name: 'Una persona, un voto', judged: everyone, ballots: members.length },
    ...segments.map((judged) => ({
      name: programme.segments.find(({ id }) => id === judged.segment)?.name ?? judged.segment,
      judged,
      ballots: judged.answered,
    })),
  ]
  return named.flatMap(({ name, judged, ballots }) =>
    (judged.weights ?? []).map((weight, k) => ({
      run: programme.name,
      date,
      provinceCode: territory.id,
      segment: name,
      indicator: territory.indicators[k]?.id ?? '',
      weight,
      consistency: judged.ratio,
      ballots,
    })),
  )
}
