import { indices } from '../../src/engine/kernel/matrix'
import { MARGIN_STEPS, MARGIN_WORDS, type MarginWord, marginWord } from '../../src/shared/model/panel'
import { simulateMesa } from './mesa'
import { type Observed, OFFICIAL, observe } from './secondMesa'
import { stepFor, survivalOf, withMargin } from './tabulate'

/**
 * How often the pair survives a second mesa of the same people, by margin: the figures of `data/README.md`, and the steps at
 * which the words of the margin become true. Same seed, same figures.
 */
const SEED = 2026
/** Second mesas are drawn from a seed of their own. */
const AGAIN = 2027
const MESAS = 2000
const DRAWS = 24
const EDGES = [0, 0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, Number.POSITIVE_INFINITY]

const observed = indices(MESAS).flatMap((index) => observe(simulateMesa(SEED, index), DRAWS, AGAIN, index))
const big = (one: Observed): boolean => one.people >= 40
const GROUPS: readonly (readonly [name: string, holds: (one: Observed) => boolean])[] = [
  ['all', () => true],
  ...OFFICIAL.map((method) => [method, (one: Observed) => one.method === method] as const),
  ['tables', ({ by }) => by === 'tables'],
  ['members', ({ by }) => by === 'members'],
  ['under 40', (one) => !big(one)],
  ['40 or more', big],
]

const percent = (share: number): string => (100 * share).toFixed(0)
const figure = (group: readonly Observed[]): string => {
  const { mesas, share, error } = survivalOf(group)
  if (share === null || error === null) return '–'
  return `${percent(share)} ± ${(100 * error).toFixed(1)} (${mesas})`
}
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (first: string, rows: readonly (readonly [string, (one: Observed) => boolean])[]): string =>
  [
    row([first, ...GROUPS.map(([name]) => name)]),
    row([first, ...GROUPS].map(() => '---')),
    ...rows.map(([name, holds]) =>
      row([name, ...GROUPS.map(([, within]) => figure(observed.filter((one) => within(one) && holds(one))))]),
    ),
  ].join('\n')

const bins = EDGES.slice(1).map((to, i) => {
  const from = EDGES[i] ?? 0
  const name = Number.isFinite(to) ? `${from} – < ${to}` : `≥ ${from}`
  return [name, ({ margin }: Observed) => margin >= from && margin < to] as const
})
const words = MARGIN_WORDS.toReversed()
const meanChance = (word: MarginWord): number => {
  const named = observed.filter(({ margin }) => marginWord(margin, null) === word)
  return named.reduce((sum, { shareOfSecond }) => sum + shareOfSecond, 0) / named.length
}

process.stdout.write(
  [
    `${MESAS} mesas, ${DRAWS} second mesas each, seeds ${SEED} and ${AGAIN}. Same pair of 100 ± standard error (mesas)`,
    table('margin', bins),
    'By word, from points alone',
    table(
      'word',
      words.map((word) => [word, (one) => marginWord(one.margin, null) === word] as const),
    ),
    'By word, lowered by P(2.º)',
    table(
      'word',
      words.map((word) => [word, (one) => marginWord(one.margin, one.shareOfSecond) === word] as const),
    ),
    `Mean P(2.º) of 100 by word: ${words.map((word) => `${word} ${percent(meanChance(word))}`).join(', ')}`,
    `Whole points from which 55, 75 and 90 of 100 hold: ${[0.55, 0.75, 0.9].map((promise) => stepFor(observed, promise)).join(', ')}`,
    `Steps in use: ${MARGIN_WORDS.slice(1)
      .map((word) => `${word} ${word === 'tie' ? 0 : MARGIN_STEPS[word]}`)
      .join(', ')}`,
    `The former steps 2 and 5: claro ${figure(withMargin(observed, 2, 5))}, holgado ${figure(withMargin(observed, 5, Number.POSITIVE_INFINITY))}; at the step itself, claro ${figure(withMargin(observed, 2, 3))}, holgado ${figure(withMargin(observed, 5, 6))}`,
  ].join('\n\n'),
)
process.stdout.write('\n')
