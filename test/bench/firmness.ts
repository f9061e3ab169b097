import { fileURLToPath } from 'node:url'
import { id, type TerritoryId } from '../../src/domain/ids'
import { type EstimateRequest, estimate } from '../../src/engine/estimate'
import { type Members, secondMesas } from '../../src/engine/secondMesa'
import { selectEstimateRequest } from '../../src/shared/model/estimateRequest'
import { straightforwardMesa } from '../engine/straightforwardMesa'
import { EXAMPLE, openApp } from '../support/app'
import { ms, row } from './measure'

/** The provinces of the example with the most ballots and tables. */
const PROVINCES = [
  ['Manabí', '13'],
  ['Imbabura', '10'],
  ['Los Ríos', '12'],
] as const
const ROUNDS = 40
/** Stretches of some milliseconds, so that the best of many is one in which nothing interfered. */
const DRAWS = { fast: 256, slow: 8 } as const

/**
 * "De 100" of a whole mesa: a draw in typed arrays against the same draw written straightforwardly (`test/engine/straightforwardMesa.ts`, the
 * oracle of its tests), turn by turn in one run; and the whole answer, confidence factors included. The best of the rounds counts.
 */
export async function firmness(): Promise<readonly string[]> {
  const programme = (await openApp(EXAMPLE)).getState().work?.folded.programme
  if (!programme) throw new Error('no example')
  const lines = PROVINCES.map(([name, code]) => {
    const territory = programme.territories[id<TerritoryId>(code)]
    const request = territory && selectEstimateRequest(programme, territory, 'members')
    if (request?.weights.kind !== 'members') throw new Error(`no members in ${name}`)
    const { fast, slow, settled, whole, draws } = timesOf(request, request.weights)
    return row(
      name,
      `${(1000 * slow).toFixed(0)} µs`,
      `${(1000 * fast).toFixed(1)} µs`,
      (slow / fast).toFixed(0),
      String(draws),
      ms(settled),
      ms(whole),
    )
  })
  return [
    '## "De 100" of a mesa drawn again',
    '',
    'Targets: at most 20 µs a draw and at least 40 times as fast as the straightforward writing; settled (P(pair) ± 1 point) within 100 ms, with confidence factors within 400 ms.',
    '',
    row('', 'a draw, straightforward', 'a draw', 'times as fast', 'draws', 'settled', 'with confidence'),
    row('---', '---', '---', '---', '---', '---', '---'),
    ...lines,
    '',
  ]
}

function timesOf(request: EstimateRequest, members: Members) {
  const run = secondMesas(request, members)
  const best = { fast: Number.POSITIVE_INFINITY, slow: Number.POSITIVE_INFINITY, settled: 0, whole: 0, draws: 0 }
  run.tally(0, 16 * DRAWS.fast)
  for (let round = 0; round < ROUNDS; round += 1) {
    best.fast = Math.min(best.fast, timed(() => run.tally(0, DRAWS.fast)) / DRAWS.fast)
    best.slow = Math.min(
      best.slow,
      timed(() => {
        for (let draw = 0; draw < DRAWS.slow; draw += 1) straightforwardMesa(request, members, draw)
      }) / DRAWS.slow,
    )
  }
  const start = performance.now()
  for (const { settled, summary } of estimate(request)) {
    if (settled && best.settled === 0) best.settled = performance.now() - start
    best.draws = (summary?.draws ?? 0) + (summary?.uncounted ?? 0)
  }
  return { ...best, whole: performance.now() - start }
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await firmness()).join('\n'))
