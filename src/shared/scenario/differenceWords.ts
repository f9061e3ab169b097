import type { Joining } from '../../domain/rating'
import type { kindOfChange } from '../../domain/scenario'
import { lowered } from '../../i18n/sentence'
import type { I18n } from '../../i18n/useI18n'

export interface DifferenceFacts {
  readonly weights:
    | { readonly kind: 'mesa' | 'people' }
    | { readonly kind: 'equal'; readonly indicators: number }
    | { readonly kind: 'segment'; readonly segment: string }
    | { readonly kind: 'voices'; readonly voices: readonly { readonly segment: string; readonly voice: number }[] }
    | {
        readonly kind: 'typed'
        /** Largest move first. */
        readonly moves: readonly { readonly indicator: string; readonly from: number; readonly to: number }[]
        /** Only the first was moved: the others keep their proportions. */
        readonly alone: boolean
      }
  /** Another method than the official one. */
  readonly method: { readonly name: string; readonly hint: string } | null
  /** Settings of the method that are not its usual ones, in words. */
  readonly settings: readonly string[]
  /** Another value line than the mesa's: «0-10-30-60-100». */
  readonly line: string | null
  /** Another way of joining ratings, or null. */
  readonly joining: Joining | null
  readonly twoChains: boolean
  /** Names of what is left out. */
  readonly without: readonly string[]
  readonly changes: readonly ChangeFact[]
}

/** A scenario that changes nothing. */
export const NO_DIFFERENCE: DifferenceFacts = {
  weights: { kind: 'mesa' },
  method: null,
  settings: [],
  line: null,
  joining: null,
  twoChains: false,
  without: [],
  changes: [],
}

export interface ChangeFact {
  readonly kind: ReturnType<typeof kindOfChange>
  /** Name of the datum, or of the indicator rated. */
  readonly of: string
  /** null: all of them. */
  readonly products: readonly string[] | null
  /** Per cent or levels added, negative when taken away: −20. */
  readonly amount: number
}

/** Moves named in a description. */
const NAMED = 2

/** True when nothing is left that the mesa does not assume too. */
export const changesNothing = (facts: DifferenceFacts): boolean => {
  const { weights, method, settings, line, joining, twoChains, without, changes } = facts
  return (
    (weights.kind === 'mesa' || (weights.kind === 'typed' && weights.moves.length === 0)) &&
    method === null &&
    line === null &&
    joining === null &&
    !twoChains &&
    settings.length + without.length + changes.length === 0
  )
}

/** A scenario's name from what it changes: «Pesos iguales», «Precios −20 % en cacao», «TOPSIS», «Sin queso». */
export function differenceName(facts: DifferenceFacts, i18n: I18n): string {
  const { t, format } = i18n
  const { weights, method, without, changes } = facts
  const parts = [
    ...(weights.kind === 'mesa' ? [] : [weightsName(weights, i18n)]),
    ...(method ? [method.name] : []),
    ...facts.settings,
    ...rulesName(facts, i18n),
    ...(without.length > 0 ? [t('scenarios.diff.without', { names: format.list(without.map(lowered)) })] : []),
    ...changes.map((change) => changeName(change, i18n)),
  ]
  return parts.length === 0 ? t('scenarios.diff.none') : parts.join(', ')
}

/** The same in one line that says what it means, for people who do not know the name. */
export function differenceLine(facts: DifferenceFacts, i18n: I18n): string {
  const { t, format } = i18n
  const { weights, method, without, changes } = facts
  const parts = [
    ...(weights.kind === 'mesa' ? [] : [weightsLine(weights, i18n)]),
    ...(method ? [t('scenarios.what.method', { method: method.name, hint: method.hint })] : []),
    ...(facts.settings.length > 0 ? [t('scenarios.what.settings', { settings: format.list(facts.settings) })] : []),
    ...rulesLine(facts, i18n),
    ...(without.length > 0 ? [t('scenarios.what.without', { names: format.list(without.map(lowered)) })] : []),
    ...changes.map((change) => changeLine(change, i18n)),
  ]
  return parts.length === 0 ? t('scenarios.diff.none') : parts.join('. ')
}

/** The rules that are not the mesa's: value line, joining of ratings, what the pair must be. */
export const rulesName = ({ line, joining, twoChains }: DifferenceFacts, { t }: I18n): readonly string[] => [
  ...(line ? [t('scenarios.diff.line', { line })] : []),
  ...(joining ? [t(`scenarios.diff.joining.${joining}`)] : []),
  ...(twoChains ? [t('scenarios.diff.twoChains')] : []),
]

const rulesLine = ({ line, joining, twoChains }: DifferenceFacts, { t }: I18n): readonly string[] => [
  ...(line ? [t('scenarios.what.line', { line })] : []),
  ...(joining ? [t(`scenarios.what.joining.${joining}`)] : []),
  ...(twoChains ? [t('scenarios.what.twoChains')] : []),
]

function weightsName(weights: DifferenceFacts['weights'], { t, format }: I18n): string {
  switch (weights.kind) {
    case 'mesa':
      return t('scenarios.diff.none')
    case 'equal':
      return t('scenarios.diff.equal')
    case 'people':
      return t('scenarios.diff.people')
    case 'segment':
      return t('scenarios.diff.segment', { segment: weights.segment })
    case 'voices': {
      const [only, ...more] = weights.voices
      return only && more.length === 0 ? t('scenarios.diff.voice', { ...only }) : t('scenarios.diff.voices')
    }
    case 'typed': {
      const [first] = weights.moves
      return first && weights.alone
        ? t('scenarios.diff.alone', { indicator: first.indicator, to: format.percent(first.to) })
        : t('scenarios.diff.typed')
    }
  }
}

function weightsLine(weights: DifferenceFacts['weights'], i18n: I18n): string {
  const { t, format } = i18n
  switch (weights.kind) {
    case 'mesa':
      return t('scenarios.diff.none')
    case 'equal':
      return t('scenarios.what.equal', { n: format.counted(weights.indicators, 'masculine') })
    case 'people':
      return t('scenarios.what.people')
    case 'segment':
      return t('scenarios.what.segment', { segment: weights.segment })
    case 'voices':
      return t('scenarios.what.voices', {
        voices: format.list(weights.voices.map((one) => t('scenarios.what.voice', { ...one }))),
      })
    case 'typed': {
      const [first] = weights.moves
      if (!first) return t('scenarios.diff.typed')
      const { indicator, from, to } = first
      if (weights.alone) {
        return t('scenarios.what.alone', { indicator, from: format.percent(from), to: format.percent(to) })
      }
      const named = (rises: boolean) =>
        weights.moves
          .filter((move) => move.to > move.from === rises)
          .slice(0, NAMED)
          .map((move) => lowered(move.indicator))
      const [ups, downs] = [named(true), named(false)]
      return [
        ...(ups.length > 0 ? [t('scenarios.what.more', { ups: format.list(ups) })] : []),
        ...(downs.length > 0 ? [t('scenarios.what.less', { downs: format.list(downs) })] : []),
      ].join('; ')
    }
  }
}

function changeName({ kind, of, products, amount }: ChangeFact, { t, format }: I18n): string {
  const words = { of, amount: kind === 'rating' ? signed(amount, format) : signedPercent(amount, format) }
  return products
    ? t(`scenarios.diff.${kind}`, { ...words, products: format.list(products.map(lowered)) })
    : t(`scenarios.diff.${kind}.all`, words)
}

function changeLine({ kind, of, products, amount }: ChangeFact, { t, format }: I18n): string {
  const size = Math.abs(amount)
  return t(`scenarios.what.${kind}.${amount < 0 ? 'less' : 'more'}`, {
    of: kind === 'datum' ? of : lowered(of),
    amount: kind === 'rating' ? format.whole(size) : format.percentWhole(size / 100),
    n: size,
    products: products ? format.list(products.map(lowered)) : t('scenarios.what.everyone'),
  })
}

const signedPercent = (percent: number, format: I18n['format']): string =>
  `${percent > 0 ? '+' : ''}${format.percentWhole(percent / 100)}`

const signed = (steps: number, format: I18n['format']): string => `${steps > 0 ? '+' : ''}${format.whole(steps)}`
