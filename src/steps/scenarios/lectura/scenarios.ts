import { raised } from '../../../i18n/sentence'
import type { I18n } from '../../../i18n/useI18n'

export interface ScenariosFacts {
  /** Scenarios compared, the mesa's included. */
  readonly scenarios: number
  /** Names of the pair of the mesa, as said inside a sentence; null while its cut runs through a tie. */
  readonly own: readonly string[] | null
  /** Products of winning pairs and in how many scenarios each is in the pair, most often first. */
  readonly present: readonly { readonly product: string; readonly times: number }[]
  /** The pair that wins in most; null while every scenario ends in a tie. */
  readonly best: PairFact | null
  /** The pair that loses least, when it is another one. */
  readonly least: PairFact | null
}

export interface PairFact {
  readonly pair: readonly string[]
  readonly wins: number
  /** Points lost in its worst scenario. */
  readonly regret: number
}

/** Below this a loss reads 0,0. */
const NOTHING = 0.05

/** Which pair holds across the scenarios: in all of them, in most, or none in more than half. */
export function scenariosLectura(facts: ScenariosFacts, i18n: I18n): string {
  const { t, format } = i18n
  const { scenarios, own, present, best, least } = facts
  if (scenarios < 2) {
    return own ? t('scenarios.lectura.alone', { pair: format.list(own) }) : t('scenarios.lectura.alone.tied')
  }
  if (!best) return t('scenarios.lectura.allTied')
  const n = format.counted(scenarios, 'masculine')
  const values = { pair: format.list(best.pair), wins: best.wins, n: scenarios, loss: loss(best, i18n) }
  if (best.wins === scenarios) return t('scenarios.lectura.all', { ...values, n })
  if (best.wins * 2 > scenarios) return [presence(facts, i18n), t('scenarios.lectura.most', values)].join(' ')
  const split = scenarios === 2 && present.length > 2 ? t('scenarios.lectura.two') : t('scenarios.lectura.split')
  const other = least
    ? [t('scenarios.lectura.least', { pair: format.list(least.pair), ...pointsOf(least.regret, i18n) })]
    : []
  return [split, presence(facts, i18n), t('scenarios.lectura.best', values), ...other].join(' ')
}

/** «Cacao está en los cinco escenarios. Café entra en tres y camarón en dos.» */
function presence({ scenarios, present }: ScenariosFacts, i18n: I18n): string {
  const { t, format } = i18n
  const always = present.filter(({ times }) => times === scenarios)
  const some = present.filter(({ times }) => times < scenarios)
  const items = some.map(({ product, times }, i) =>
    t(i === 0 ? 'scenarios.lectura.enters' : 'scenarios.lectura.also', {
      product: i === 0 ? raised(product) : product,
      n: format.counted(times, 'masculine'),
    }),
  )
  return [
    ...always.map(({ product }) =>
      t('scenarios.lectura.always', { product: raised(product), n: format.counted(scenarios, 'masculine') }),
    ),
    ...(items.length > 0 ? [t('scenarios.lectura.some', { items: format.list(items) })] : []),
  ].join(' ')
}

const loss = ({ regret }: PairFact, i18n: I18n): string =>
  regret < NOTHING ? i18n.t('scenarios.lectura.noLoss') : i18n.t('scenarios.lectura.loss', pointsOf(regret, i18n))

function pointsOf(points: number, { format }: I18n) {
  const shown = format.one(points)
  return { points: shown, m: shown === format.one(1) ? 1 : 2 }
}

export interface VerdictFacts {
  readonly verdict: 'same' | 'different' | 'tied' | 'decided'
  readonly entered: readonly string[]
  readonly left: readonly string[]
  readonly tied: readonly string[]
  readonly pair: readonly string[]
}

/** Under each scenario: whether its pair is the mesa's, and who enters and leaves if not. */
export function verdictWords({ verdict, entered, left, tied, pair }: VerdictFacts, { t, format }: I18n): string {
  switch (verdict) {
    case 'same':
      return t('scenarios.verdict.same')
    case 'tied':
      return t('scenarios.verdict.tied', { names: format.list(tied) })
    case 'decided':
      return t('scenarios.verdict.decided', { pair: format.list(pair) })
    case 'different':
      return t(entered.length > 1 ? 'scenarios.verdict.different.both' : 'scenarios.verdict.different', {
        entered: format.list(entered),
        left: format.list(left),
      })
  }
}
