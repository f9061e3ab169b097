import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import {
  type AcceptabilityProblem,
  createRun,
  mergeTallies,
  type RunOptions,
  type Tallies,
} from '../../src/engine/acceptability'
import { at, indices, type Matrix } from '../../src/engine/kernel/matrix'
import { streamOf } from '../../src/engine/kernel/random'
import { fixedScale } from '../../src/engine/kernel/response'
import type { Share } from './acceptabilityWorker'
import { evenness } from './evenness'
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

/** Times of all rounds by name. */
type Rounds = ReadonlyMap<string, readonly number[]>

/**
 * Everything is timed in every round and the best of its times counts, in which a busy machine interferes least. Two ratios are given:
 * of the best times of all, and in brackets the middle one of the rounds.
 */
async function compete(): Promise<{ readonly rounds: Rounds; readonly skipped: readonly string[] }> {
  const workers = twoWorkers()
  const rounds = new Map<string, number[]>()
  const note = (name: string, time: number) => rounds.set(name, [...(rounds.get(name) ?? []), time])
  let found = peers()
  const skipped = [
    ...(found.numpy ? [] : ['numpy is not installed: its comparison was skipped (apt-get install python3-numpy).']),
    ...(found.pymcdm ? [] : ['pymcdm is not installed: its comparison was skipped (pip install pymcdm).']),
  ]
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) found = peers()
    for (const method of METHODS) {
      const problem = problemOf(VALUES, method)
      const run = createRun(problem, OPTIONS)
      note(`${method}: engine`, await timed(() => void run.tally(0, DRAWS)))
      note(`${method}: engine, two workers`, await timed(() => workers.run(problem)))
      note(`${method}: straightforward loop`, await timed(() => void straightforward(VALUES, DRAWS, method)))
      if (found.numpy) note(`${method}: numpy ${found.numpy.version}, one thread`, found.numpy[method])
      if (found.pymcdm) note(`${method}: pymcdm ${found.pymcdm.version}`, found.pymcdm[method])
    }
  }
  await workers.stop()
  return { rounds, skipped }
}

function ratios(rounds: Rounds, method: string): readonly string[] {
  const timesOf = (name: string) => rounds.get(name) ?? []
  const against = (own: string, other: string) => {
    const each = timesOf(own).map((time, round) => time / (timesOf(other)[round] ?? Number.NaN))
    return `${(best(timesOf(own)) / best(timesOf(other))).toFixed(3)} (${middle(each).toFixed(3)})`
  }
  const engine = `${method}: engine`
  return [...rounds.keys()]
    .filter((name) => name.startsWith(`${method}:`))
    .map(
      (name) =>
        `| ${name} | ${best(timesOf(name)).toFixed(1)} ms | ${against(engine, name)} | ${against(`${engine}, two workers`, name)} |`,
    )
}

/** The whole comparison as lines of a report. */
export async function engineRows(): Promise<readonly string[]> {
  const { rounds, skipped } = await compete()
  return [
    '## Acceptability: 100,000 draws of 10 × 12, places counted',
    '',
    'Best times; engine ÷ this by best times, and in brackets by the middle round.',
    'Targets: weighted sum ÷ numpy ≤ 1.0, with two workers ≤ 0.6; TOPSIS ÷ numpy ≤ 0.5; at least 100 times as fast as pymcdm.',
    '',
    '| | time | engine ÷ this | two workers ÷ this |',
    '| --- | --- | --- | --- |',
    ...METHODS.flatMap((method) => ratios(rounds, method)),
    '',
    ...skipped.flatMap((sentence) => [sentence, '']),
    ...evenness(),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await engineRows()).join('\n'))
