import { type Interval, weightStability } from '../../../src/engine/stability'
import { type Fields, matrix, oneOf, type Results, vector } from '../case'

export default function sensitivityInterval(input: Fields, params: Fields): Results {
  oneOf(params, 'mode', ['proportional'])
  const stability = weightStability({ kind: 'linear', values: matrix(input, 'performance') }, vector(input, 'weights'))
  const ends = ({ low, high }: Interval) => [low?.at ?? 0, high?.at ?? 1]
  return {
    intervals: Object.fromEntries(
      stability.map(({ criterion, order, winner }) => [
        String(criterion),
        { ranking: ends(order), winner: ends(winner) },
      ]),
    ),
  }
}
