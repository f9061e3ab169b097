import { eigs } from 'mathjs'
import { EigenvalueDecomposition, Matrix as MlMatrix } from 'ml-matrix'
import { id, type MemberId, type ProductId, type TerritoryId } from '../../src/domain/ids'
import type { Programme, Territory } from '../../src/domain/programme'
import { evaluate } from '../../src/engine/evaluate'
import { groupWeights } from '../../src/engine/groupWeights'
import { joinBallots } from '../../src/engine/joinBallots'
import { principalEigenvector } from '../../src/engine/kernel/ahp'
import { indices, type Matrix } from '../../src/engine/kernel/matrix'
import { streamOf } from '../../src/engine/kernel/random'
import { decisionProblem } from '../../src/engine/problem'
import { EXAMPLE, openApp } from '../support/app'
import { medianTime, ms, row } from './measure'

const SAATY = [1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 3, 5, 7, 9] as const

/** 1,000 judgement matrices of nine things: ours, against two libraries. mathjs is given fifty, since it is slow and often fails. */
export function eigenvectors(): readonly string[] {
  const uniform = streamOf(3, 0)
  const draw = () => SAATY[Math.floor(uniform() * SAATY.length)] ?? 1
  const random = (): Matrix => {
    const upper = Array.from({ length: 9 }, () => Array.from({ length: 9 }, draw))
    return upper.map((line, i) => line.map((_, j) => (i === j ? 1 : i < j ? (line[j] ?? 1) : 1 / (upper[j]?.[i] ?? 1))))
  }
  const matrices = Array.from({ length: 1000 }, random)
  const ours = medianTime(() => {
    for (const matrix of matrices) principalEigenvector(matrix)
  })
  const ml = medianTime(() => {
    for (const matrix of matrices) new EigenvalueDecomposition(new MlMatrix(matrix.map((line) => [...line])))
  }, 3)
  let failures = 0
  const few = matrices.slice(0, 50)
  const start = performance.now()
  for (const matrix of few) {
    try {
      eigs(matrix.map((line) => [...line]))
    } catch {
      failures++
    }
  }
  const mathjs = ((performance.now() - start) * matrices.length) / few.length
  return [
    '## 1,000 principal eigenvectors 9 × 9',
    '',
    row('', 'time', 'against ours'),
    row('---', '---', '---'),
    row('power iteration (ours)', ms(ours), '1'),
    row('ml-matrix, all eigenvalues', ms(ml), (ml / ours).toFixed(1)),
    row(`mathjs eigs (${failures} of 50 did not converge)`, ms(mathjs), (mathjs / ours).toFixed(0)),
    '',
  ]
}

/** One province of 20 products × 15 indicators × 40 members, from ballots to a ranking. */
export async function evaluation(): Promise<readonly string[]> {
  const { programme, manabi } = await exampleProvince()
  const territory = enlarged(programme, manabi, { products: 20, members: 40 })
  const join = medianTime(() => void joinBallots(territory))
  const weigh = medianTime(() => void groupWeights(programme, territory))
  const joined = joinBallots(territory)
  const weights = territory.indicators.map(() => 1 / territory.indicators.length)
  const order = medianTime(() => void evaluate(decisionProblem(joined, weights, territory.method), territory.method))
  return [
    '## Evaluation of 20 products × 15 indicators × 40 members',
    '',
    row('', 'time'),
    row('---', '---'),
    row('ballots joined (12,000 ratings)', ms(join)),
    row('weights of 40 ballots', ms(weigh)),
    row('both methods, places, margin', ms(order)),
    '',
  ]
}

/** The example programme and its complete province. */
export async function exampleProvince(): Promise<{ programme: Programme; manabi: Territory }> {
  const store = await openApp(EXAMPLE)
  const programme = store.getState().work?.folded.programme
  const manabi = programme?.territories[id<TerritoryId>('13')]
  return programme && manabi ? { programme, manabi } : fail('Manabí')
}

/** A province with more of everything, 15 indicators, and made-up ratings by everyone of everything. */
export function enlarged(
  programme: Programme,
  province: Territory,
  size: { readonly products: number; readonly members: number },
): Territory {
  const copies = <T>(list: readonly T[], count: number): readonly T[] =>
    indices(count).map((i) => list[i % list.length] ?? fail('candidates or members'))
  const candidates = copies(province.candidates, size.products).map((candidate, i) => ({
    ...candidate,
    id: id<ProductId>(`p${i}`),
    withdrawn: null,
    filters: {},
  }))
  const indicators = programme.catalogue.slice(0, 15)
  // The first of the province keep their names, and with them their judgements.
  const members = copies(province.members, size.members).map((member, i) =>
    i < province.members.length ? member : { ...member, id: id<MemberId>(`m${i}`) },
  )
  const uniform = streamOf(5, 0)
  const level = () => ([1, 2, 3, 4, 5] as const)[Math.floor(uniform() * 5)] ?? 3
  const sheet = () =>
    Object.fromEntries(
      candidates.map((candidate) => [
        candidate.id,
        Object.fromEntries(
          indicators.map((indicator) => [indicator.id, { value: level(), round: 1, firstRound: null, reason: '' }]),
        ),
      ]),
    ) as Territory['sheets']['plenary']
  const sheets = Object.fromEntries(members.map((member) => [`member:${member.id satisfies MemberId}`, sheet()]))
  return { ...province, candidates, indicators, members, tables: [], sheets, data: {} }
}

function fail(what: string): never {
  throw new Error(`the example has no ${what}`)
}
