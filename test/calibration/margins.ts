import { gapWord, MARGIN, type MarginWord, marginWord } from '../../src/domain/margin'
import { exactTie, type TieReason, technicalTie } from '../../src/domain/tie'
import { indices } from '../../src/engine/kernel/matrix'
import { simulateMesa } from './mesa'
import { type Observed, OFFICIAL, observe, weightShifts } from './secondMesa'
import { stepFor, survivalOf } from './tabulate'

/**
 * How often the pair survives a second mesa of the same people, by margin, and how far weights move: the figures of `data/README.md`, and
 * the steps at which the words of the margin and of the weights become true. Same seed, same figures.
 */
const SEED = 2026
/** Second mesas are drawn from a seed of their own. */
const AGAIN = 2027
const MESAS = 2000
const DRAWS = { survival: 24, chance: 64 } as const
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
const words = MARGIN.map(({ word }) => word).toReversed()
const verdict = ({ margin, contrastAgrees, shareOfPair }: Observed): readonly TieReason[] =>
  technicalTie(exactTie({ margin, equal: false, contrastAgrees, overlaps: false }), shareOfPair)
const said = (one: Observed): MarginWord => marginWord(one.margin, verdict(one), one.shareOfSecond)
const byWord = (wordOf: (one: Observed) => MarginWord): string =>
  table(
    'word',
    words.map((word) => [word, (one) => wordOf(one) === word] as const),
  )
const meanChance = (word: MarginWord): number => {
  const named = observed.filter((one) => said(one) === word)
  return named.reduce((sum, { shareOfSecond }) => sum + shareOfSecond, 0) / named.length
}
const moved = weightShifts(
  indices(MESAS / 5).map((index) => simulateMesa(SEED, index)),
  6,
  AGAIN,
)
const share = (limit: number): string =>
  (100 * (moved.filter((shift) => shift < limit).length / moved.length)).toFixed(2)

process.stdout.write(
  [
    `${MESAS} mesas, ${DRAWS.survival} second mesas each and ${DRAWS.chance} for what chance says, seeds ${SEED} and ${AGAIN}. Same pair of 100 ± standard error (mesas)`,
    table('margin', bins),
    'By word, from points alone',
    byWord(({ margin }) => gapWord(margin)),
    'By word, as it is said: a technical tie for whatever reason is called that',
    byWord(said),
    'Technical ties by their first reason',
    table(
      'reason',
      (['small-margin', 'contrast-differs', 'pair-unsure'] as const).map(
        (reason) => [reason, (one) => verdict(one)[0] === reason] as const,
      ),
    ),
    `Mean P(2.º) of 100 by word: ${words.map((word) => `${word} ${percent(meanChance(word))}`).join(', ')}`,
    `Whole points from which 55, 75 and 90 of 100 hold: ${[0.55, 0.75, 0.9].map((promise) => stepFor(observed, promise)).join(', ')}`,
    `Steps in use: ${MARGIN.map(({ from, word }) => `${word} ${from}`).join(', ')}`,
    `A weight moves from a mesa to its second mesa, of 100 weights, by less than: ${[0.01, 0.03, 0.1].map((limit) => `${100 * limit} points ${share(limit)}`).join(', ')} (${moved.length} weights)`,
  ].join('\n\n'),
)
process.stdout.write('\n')
