import type { ProductId } from '../../../domain/ids'
import { contrastOf, isOfficial, type OfficialMethod } from '../../../domain/method'
import type { Territory } from '../../../domain/programme'
import type { ExactTie } from '../../../domain/tie'
import { type Evaluation, evaluate, mayAgree, pairsAllowed } from '../../../engine/evaluate'
import { cutOf, pairIn } from '../../../engine/kernel/cut'
import type { Complete } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'
import { type MethodRow, methodOrder } from '../../../shared/model/otherMethod'
import { type Agreement, agreementOf } from './agreement'

export interface ShownRow extends MethodRow {
  /** Points by indicator when the method adds them up; else the points as one piece. */
  readonly parts: readonly number[]
  /** Lowest and highest points its unknown cells allow; null when none is unknown, or the method does not say. */
  readonly interval: readonly [low: number, high: number] | null
  /** Less than a tenth of a point above the next: they read the same. */
  readonly looksTied: boolean
  /** What the other method says: where its order puts the product, from 0, and its place and points. */
  readonly other: { readonly index: number; readonly place: number; readonly points: number }
}

/** The ranking by the method a person looks at, beside the one it is compared with. */
export interface ShownRanking {
  readonly method: string
  /** The contrast of the official methods; the official method for the rest. */
  readonly against: string
  readonly rows: readonly ShownRow[]
  /** Points between the second and the third; null with fewer than three products. */
  readonly margin: number | null
  /** Why the second and the third are a technical tie by the mesa's rules; those speak of the official methods only. */
  readonly tie: readonly ExactTie[]
  readonly tiedAtCut: readonly ProductId[]
  /** Products the method it is compared with would put into the pair, and out of it; empty when both give one pair. */
  readonly enters: readonly ProductId[]
  readonly leaves: readonly ProductId[]
  /** What that other method gives when either cut runs through a tie; null when both give two products. */
  readonly otherCut: ShownCut | null
  readonly agreement: Agreement | null
}

/** Who is among the first two for certain, and who shares the place the cut runs through. */
export interface ShownCut {
  readonly inside: readonly ProductId[]
  readonly level: readonly ProductId[]
}

const LOOK_EQUAL = 0.1

/** @param id which method the person looks at; one that no mesa can make official is compared with the official one */
export const selectShown: (territory: Territory, ranked: Complete, id: string) => ShownRanking = memo(
  (territory: Territory, { problem, evaluation }: Complete, id: string): ShownRanking => {
    const judged = isOfficial(id) ? judgedBy(id, territory, problem, evaluation) : null
    const against = isOfficial(id) ? contrastOf(id) : evaluation.official
    const own = methodOrder(problem, id)
    const other = methodOrder(problem, against)
    const [ours, theirs] = [pairOfOrder(own), pairOfOrder(other)]
    const same = mayAgree(pairsAllowed(ours), pairsAllowed(theirs))
    const [, second, third] = own
    return {
      method: id,
      against,
      rows: own.map((row, i) => shownRow(row, own[i + 1], other, judged)),
      margin: second && third ? second.points - third.points : null,
      tie: judged?.tie ?? [],
      tiedAtCut: ours.tiedAtCut,
      enters: same ? [] : theirs.pair.filter((product) => !ours.pair.includes(product)),
      leaves: same ? [] : ours.pair.filter((product) => !theirs.pair.includes(product)),
      otherCut: ours.tiedAtCut.length + theirs.tiedAtCut.length === 0 ? null : cutNamed(isOfficial(id) ? theirs : ours),
      agreement: agreementOf(own, other),
    }
  },
)

const judgedBy = (
  id: OfficialMethod,
  territory: Territory,
  problem: Complete['problem'],
  evaluation: Evaluation,
): Evaluation => (id === evaluation.official ? evaluation : evaluate(problem, { ...territory.method, official: id }))

function shownRow(
  row: MethodRow,
  next: MethodRow | undefined,
  other: readonly MethodRow[],
  judged: Evaluation | null,
): ShownRow {
  const found = judged?.rows.find(({ product }) => product === row.product)
  const index = other.findIndex(({ product }) => product === row.product)
  const theirs = other[index] ?? row
  return {
    ...row,
    parts: row.parts ?? [row.points],
    interval: found?.interval ?? null,
    looksTied: next !== undefined && row.points - next.points < LOOK_EQUAL,
    other: { index, place: theirs.place, points: theirs.points },
  }
}

const cutNamed = ({ pair, tiedAtCut }: Pick<Evaluation, 'pair' | 'tiedAtCut'>): ShownCut => ({
  inside: pair.filter((product) => !tiedAtCut.includes(product)),
  level: tiedAtCut,
})

/** The first two of an order and whoever is tied with the second. */
function pairOfOrder(rows: readonly MethodRow[]): Pick<Evaluation, 'pair' | 'tiedAtCut'> {
  const cut = cutOf(rows.map(({ place }) => -place))
  const named = (indices: readonly number[]) => indices.flatMap((i) => rows[i]?.product ?? [])
  return { pair: named(pairIn(cut)), tiedAtCut: named(cut.level) }
}
