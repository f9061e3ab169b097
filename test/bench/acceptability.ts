import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import {
  type AcceptabilityProblem,
  createRun,
  mergeTallies,
  type RunOptions,
  type Tallies,
} from '../../src/engine/acceptability'
import { pairShare } from '../../src/engine/acceptabilitySummary'
import type { Sequence } from '../../src/engine/kernel/drawSource'
import { at, indices, type Matrix } from '../../src/engine/kernel/matrix'
import { streamOf } from '../../src/engine/kernel/random'
import { fixedScale } from '../../src/engine/kernel/response'
import { LEVELS, WEIGHTS } from '../engine/workedExample'
import type { Share } from './acceptabilityWorker'
import { straightforward } from './straightforward'

/**
 * npx tsx test/bench/acceptability.ts : 100,000 draws of 10 products × 12 indicators with places counted, against what one writes first,
 * numpy and pymcdm where they are installed (Debian: apt-get install python3-numpy). Read the ratios; times are of this machine.
 */
const DRAWS = 100_000
const ROUNDS = 5
const REPEATS = 9
const METHODS = ['weighted sum', 'TOPSIS'] as const
const OPTIONS: RunOptions = { seed: 1, sequence: 'pseudo', countWins: false }

const WORKER = new URL('./acceptabilityWorker.ts', import.meta.url).href

const uniform = streamOf(7, 0)
const table = (m: number, n: number): Matrix => indices(m).map(() => indices(n).map(() => uniform()))
const VALUES = table(10, 12)

const problemOf = (values: Matrix, method: (typeof METHODS)[number]): AcceptabilityProblem => ({
  response: method === 'TOPSIS' ? fixedScale(values) : { kind: 'linear', values },
  criteria: at(values, 0).length,
  weights: { kind: 'uniform' },
  cells: [],
})

const middle = (times: readonly number[]) =>
  at(
    times.toSorted((a, b) => a - b),
    Math.floor(times.length / 2),
  )

const best = (times: readonly number[]) => Math.min(...times)

async function timed(work: () => void | Promise<void>, repeats = REPEATS): Promise<number> {
  const times: number[] = []
  await work()
  for (let k = 0; k < repeats; k += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return best(times)
}

/** Two threads, each with half the draws, merged. They live for the whole bench, so that they are started and warm. */
function twoWorkers() {
  // A thread of Node does not read TypeScript by itself: it starts with the same loader as this script.
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(WORKER)}) })`
  const workers = indices(2).map(() => new Worker(start, { eval: true }))
  const ask = (worker: Worker, share: Share) =>
    new Promise<Tallies>((resolve) => {
      worker.once('message', resolve)
      worker.postMessage(share)
    })
  return {
    async run(problem: AcceptabilityProblem): Promise<void> {
      const half = DRAWS / 2
      const [one = [], other = []] = await Promise.all(
        workers.map((worker, k) => ask(worker, { problem, options: OPTIONS, from: k * half, to: (k + 1) * half })),
      )
      mergeTallies(one, other)
    },
    stop: () => Promise.all(workers.map((worker) => worker.terminate())),
  }
}

type Peer = Readonly<Record<(typeof METHODS)[number], number>> & { readonly version: string }

function peers(): { numpy: Peer | null; pymcdm: Peer | null } {
  const script = fileURLToPath(new URL('./peers.py', import.meta.url))
  const input = JSON.stringify({ values: VALUES, draws: DRAWS, repeats: REPEATS })
  const found = spawnSync('python3', [script], { input, encoding: 'utf8' })
  // What peers.py prints, as its first lines say.
  return found.status === 0 ? (JSON.parse(found.stdout) as ReturnType<typeof peers>) : { numpy: null, pymcdm: null }
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
const workers = twoWorkers()
const rounds: Record<string, number>[] = []
let found = peers()
if (!found.numpy) console.log('numpy is not installed: its comparison was skipped (apt-get install python3-numpy).')
if (!found.pymcdm) console.log('pymcdm is not installed: its comparison was skipped (pip install pymcdm).')

// Everything is timed in every round and the best of its times counts, in which a busy machine interferes least. Two ratios are
// printed: of the best times of all, and the middle one of the rounds.
for (let round = 0; round < ROUNDS; round += 1) {
  if (round > 0) found = peers()
  const times: Record<string, number> = {}
  for (const method of METHODS) {
    const problem = problemOf(VALUES, method)
    const run = createRun(problem, OPTIONS)
    times[`${method}: engine`] = await timed(() => void run.tally(0, DRAWS))
    times[`${method}: engine, two workers`] = await timed(() => workers.run(problem))
    times[`${method}: straightforward loop`] = await timed(() => void straightforward(VALUES, DRAWS, method))
    if (found.numpy) times[`${method}: numpy ${found.numpy.version}, one thread`] = found.numpy[method]
    if (found.pymcdm) times[`${method}: pymcdm ${found.pymcdm.version}`] = found.pymcdm[method]
  }
  rounds.push(times)
}
await workers.stop()

for (const method of METHODS) {
  console.log(`\n${method}, ${DRAWS} draws of 10 × 12`)
  const names = Object.keys(rounds[0] ?? {}).filter((name) => name.startsWith(method))
  const own = `${method}: engine`
  const timesOf = (name: string) => rounds.map((times) => times[name] ?? 0)
  const against = (engine: string, other: string) =>
    `${(best(timesOf(engine)) / best(timesOf(other))).toFixed(2)} (${middle(rounds.map((times) => (times[engine] ?? 0) / (times[other] ?? 1))).toFixed(2)})`
  for (const name of names) {
    console.log(`  ${name}: ${best(timesOf(name)).toFixed(1)} ms`)
    console.log(`    engine ÷ this ${against(own, name)}; two workers ÷ this ${against(`${own}, two workers`, name)}`)
  }
}

console.log('\nCost as the problem grows (weighted sum, ms per 100,000 draws)')
for (const factor of [1, 2, 4, 8]) {
  const cost = async (m: number, n: number) => {
    const run = createRun(problemOf(table(m, n), 'weighted sum'), OPTIONS)
    return (await timed(() => void run.tally(0, DRAWS))).toFixed(1)
  }
  const [products, indicators] = [await cost(5 * factor, 9), await cost(10, 6 * factor)]
  console.log(`  × ${factor}: ${5 * factor} products × 9 indicators ${products}; 10 × ${6 * factor} ${indicators}`)
}

console.log('\nDraws of the even sequence that equal one pseudo-random draw, by the variance of P(pair) over 60 seeds')
const example = LEVELS.map((row) => row.map((level) => (level - 1) / 4))
for (const [name, weights] of [
  ['weights ±20 %', { kind: 'around', centre: WEIGHTS, share: 0.2 }],
  ['all weights', { kind: 'uniform' }],
] as const) {
  for (const draws of [4096, 16_384, 65_536]) {
    const variance = (sequence: Sequence) => {
      const shares = indices(60).map((seed) => {
        const run = createRun({ ...problemOf(example, 'weighted sum'), weights }, { ...OPTIONS, sequence, seed })
        return pairShare(run.tally(0, draws), 0, 1).share
      })
      const centre = shares.reduce((total, share) => total + share, 0) / shares.length
      return shares.reduce((total, share) => total + (share - centre) ** 2, 0)
    }
    console.log(`  ${name}, ${draws} draws: 1/${(variance('pseudo') / variance('sobol')).toFixed(1)}`)
  }
}
