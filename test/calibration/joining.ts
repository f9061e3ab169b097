import type { Joining } from '../../src/domain/rating'
import { indices } from '../../src/engine/kernel/matrix'
import { type Tried, tryJoinings, type Voices } from './voices'

/**
 * Which way of joining ratings finds the pair that is true, by who the voices are: the second table of `data/README.md`. Same seed, same
 * figures; every way of joining sees the same mesas.
 */
const SEED = 2028
const MESAS = 3000
const JOININGS: readonly Joining[] = ['median', 'mean', 'trimmed']

const TABLES: Voices = { tables: 8, spread: 0.7, shared: 0, strategic: 0 }
const MEMBERS: Voices = { tables: null, spread: 1, shared: 0, strategic: 0 }
const CASES: readonly (readonly [name: string, voices: Voices])[] = [
  ...[4, 6, 8, 10].map((tables) => [`${tables} honest tables`, { ...TABLES, tables }] as const),
  ...[4, 6, 8, 10].map(
    (tables) => [`${tables} tables, one to the extreme`, { ...TABLES, tables, strategic: 1 }] as const,
  ),
  ['8 tables, two to the extreme', { ...TABLES, strategic: 2 }],
  ['8 tables that heard the same speaker (half of the variance)', { ...TABLES, shared: 0.5 }],
  ['8 tables that heard the same, one to the extreme', { ...TABLES, shared: 0.5, strategic: 1 }],
  ['members of 3 – 6 segments', MEMBERS],
  ['members, three of one segment to the extreme', { ...MEMBERS, strategic: 3 }],
]

const percent = (share: number): string => (100 * share).toFixed(1)
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
const cell = (tried: readonly Tried[]): string => {
  const found = mean(tried.map((one) => Number(one.found)))
  const wrong = tried.filter((one) => !one.found)
  return [
    `${percent(found)} ± ${percent(Math.sqrt((found * (1 - found)) / tried.length))}`,
    percent(mean(tried.map((one) => Number(one.again)))),
    mean(wrong.map((one) => one.loss)).toFixed(2),
  ].join(' · ')
}

process.stdout.write(
  [
    `${MESAS} mesas a row, seed ${SEED}. Of 100: the true pair found ± standard error · a second mesa gives the same pair · points lost per product when it is another`,
    [
      `| voices | ${JOININGS.join(' | ')} |`,
      `| --- |${JOININGS.map(() => ' --- |').join('')}`,
      ...CASES.map(([name, voices], row) => {
        const tried = indices(MESAS).map((index) => tryJoinings(JOININGS, voices, SEED, row * MESAS + index))
        return `| ${name} | ${JOININGS.map((_, j) => cell(tried.flatMap((one) => one[j] ?? []))).join(' | ')} |`
      }),
    ].join('\n'),
    '',
  ].join('\n\n'),
)
