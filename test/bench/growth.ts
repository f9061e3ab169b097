import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createRun } from '../../src/engine/acceptability'
import { joinBallots } from '../../src/engine/joinBallots'
import { indices, type Matrix } from '../../src/engine/kernel/matrix'
import { streamOf } from '../../src/engine/kernel/random'
import { fixedScale } from '../../src/engine/kernel/response'
import { enlarged, exampleProvince } from './engine'
import { medianTime, ms, row } from './measure'
import { type Line, logLogPlot } from './plot'

const FACTORS = [1, 2, 4, 8] as const
const DRAWS = 100_000
const FILE = 'growth.svg'

const uniform = streamOf(7, 1)
const table = (m: number, n: number): Matrix => indices(m).map(() => indices(n).map(() => uniform()))

const drawing = (method: 'sum' | 'topsis', m: number, n: number): number => {
  const values = table(m, n)
  const run = createRun(
    {
      response: method === 'topsis' ? fixedScale(values) : { kind: 'linear', values },
      criteria: n,
      weights: { kind: 'uniform' },
      cells: [],
    },
    { seed: 1, sequence: 'pseudo', countWins: false },
  )
  return medianTime(() => void run.tally(0, DRAWS))
}

/** What it costs to have 1, 2, 4 and 8 times as much, as a table and a picture beside the report. */
export async function growth(): Promise<readonly string[]> {
  const { programme, manabi } = await exampleProvince()
  const joining = (members: number) => {
    const territory = enlarged(programme, manabi, { products: 10, members })
    return medianTime(() => void joinBallots(territory))
  }
  const lines: readonly Line[] = [
    { name: 'products 5–40, weighted sum', times: FACTORS.map((factor) => drawing('sum', 5 * factor, 12)) },
    { name: 'products 5–40, TOPSIS', times: FACTORS.map((factor) => drawing('topsis', 5 * factor, 12)) },
    { name: 'indicators 6–48, weighted sum', times: FACTORS.map((factor) => drawing('sum', 10, 6 * factor)) },
    { name: 'indicators 6–48, TOPSIS', times: FACTORS.map((factor) => drawing('topsis', 10, 6 * factor)) },
    { name: 'members 10–80, ballots joined', times: FACTORS.map((factor) => joining(10 * factor)) },
  ]
  const picture = logLogPlot(FACTORS, lines, 'Cost as the problem grows: milliseconds over size')
  writeFileSync(fileURLToPath(new URL(`./${FILE}`, import.meta.url)), picture)
  return [
    '## Cost as the problem grows',
    '',
    `Draws: ${DRAWS} of uniform weights with 12 indicators, or 10 products. Ballots: 10 products × 15 indicators, everyone rating everything.`,
    '',
    row('', ...FACTORS.map((factor) => `× ${factor}`), '× 8 costs'),
    row('---', ...indices(FACTORS.length + 1).map(() => '---:')),
    ...lines.map(({ name, times }) =>
      row(name, ...times.map(ms), `× ${((times.at(-1) ?? 0) / (times[0] ?? 1)).toFixed(1)}`),
    ),
    '',
    `![Milliseconds over size, both on scales that double](${FILE})`,
    '',
  ]
}
