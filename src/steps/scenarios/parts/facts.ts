import type { ProductId } from '../../../domain/ids'
import { nameOf, saidOf } from '../../../shared/faces/named'
import type { Faces } from '../../../shared/model/faces'
import type { PairAcross } from '../../../shared/model/scenarioPairs'
import type { ComparedScenario, Comparison } from '../../../shared/model/scenarios'
import type { ScenariosFacts, VerdictFacts } from '../lectura/scenarios'

/** What the step's sentence is made of. */
export function scenarioFacts({ columns, pairs }: Comparison, faces: Faces): ScenariosFacts {
  const said = (products: readonly ProductId[]) => products.map((product) => saidOf(faces, product))
  const winners = columns.flatMap(({ result, tied }) => (tied.length > 0 ? [] : result.pair))
  const fact = ({ pair, wins, regret }: PairAcross) => ({ pair: said(pair), wins, regret })
  const [best] = pairs
  const least = pairs.reduce<PairAcross | undefined>(
    (safest, one) => (safest && safest.regret <= one.regret ? safest : one),
    undefined,
  )
  const [mesa] = columns
  return {
    scenarios: columns.length,
    own: mesa && mesa.tied.length === 0 ? said(mesa.result.pair) : null,
    present: [...new Set(winners)]
      .map((product) => ({
        product: saidOf(faces, product),
        times: winners.filter((winner) => winner === product).length,
      }))
      .sort((one, other) => other.times - one.times),
    best: best ? fact(best) : null,
    least: best && least && least.regret < best.regret - LESS ? fact(least) : null,
  }
}

/** A difference that shows with one decimal. */
const LESS = 0.05

/** What the words under a scenario are made of. */
export function verdictFacts({ verdict, entered, left, tied, result }: ComparedScenario, faces: Faces): VerdictFacts {
  const named = (products: readonly ProductId[]) => products.map((product) => nameOf(faces, product))
  return { verdict, entered: named(entered), left: named(left), tied: named(tied), pair: named(result.pair) }
}
