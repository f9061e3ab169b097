import type { MessageKey } from '../../i18n/es'
import type { I18n } from '../../i18n/useI18n'

const WORDS: readonly MessageKey[] = [
  'weights.words.1',
  'weights.words.2',
  'weights.words.3',
  'weights.words.4',
  'weights.words.5',
  'weights.words.6',
  'weights.words.7',
  'weights.words.8',
  'weights.words.9',
]

/** Words for a strength 1…9: "las dos igual", "un poco más", … */
export const strengthWords = (strength: number, { t }: I18n): string => t(WORDS[strength - 1] ?? 'weights.words.1')

/** A name as it stands inside a sentence; one that begins with two capitals is kept. */
export const inside = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

export interface SaidFacts {
  readonly first: string
  readonly second: string
  /** Saaty's integer: 3 the first matters three times as much, −3 the second does. */
  readonly value: number
}

/** What the person is agreeing to: "Distribución del excedente importa un poco más que calidad". */
export function judgementSentence({ first, second, value }: SaidFacts, i18n: I18n): string {
  if (value === 1) return i18n.t('weights.said.equal', { first, second: inside(second) })
  const [more, less] = value > 0 ? [first, second] : [second, first]
  return i18n.t('weights.said.more', { more, words: strengthWords(Math.abs(value), i18n), less: inside(less) })
}

/** The same as a trade: what is compared is the way from the worst to the best of each. */
export function tradeSentence({ first, second, value }: SaidFacts, i18n: I18n): string {
  if (value === 1) return i18n.t('weights.said.swing.equal', { first, second: inside(second) })
  const [more, less] = value > 0 ? [first, second] : [second, first]
  return i18n.t('weights.said.swing', { more, words: strengthWords(Math.abs(value), i18n), less: inside(less) })
}

export interface AdviceFacts extends SaidFacts {
  readonly expected: number
  readonly triad: readonly [SaidFacts, SaidFacts, SaidFacts]
}

const withFigure = (said: SaidFacts, i18n: I18n): string =>
  `${inside(judgementSentence(said, i18n))} (${Math.abs(said.value)})`

/** Which answer clashes, what was said and what the others lead one to expect; never who is right. */
export const adviceWords = ({ first, second, value, expected, triad }: AdviceFacts, i18n: I18n) => {
  const [one, two, three] = triad.map((said) => inside(judgementSentence(said, i18n)))
  return {
    title: i18n.t('weights.advice.title', { first, second: inside(second) }),
    said: i18n.t('weights.advice.said', {
      said: withFigure({ first, second, value }, i18n),
      expected: withFigure({ first, second, value: expected }, i18n),
    }),
    triad: i18n.t('weights.advice.triad', { one: one ?? '', two: two ?? '', three: three ?? '' }),
  }
}

export interface CoherenceFacts {
  readonly verdict: 'agree' | 'one' | 'several' | null
  /** Names of the blocks that do not connect yet. */
  readonly open: readonly string[]
  /** Some clashing judgement was seen and kept, and nothing else is left to look at. */
  readonly kept: boolean
}

const VERDICT = {
  agree: 'weights.coherence.agree',
  one: 'weights.coherence.one',
  several: 'weights.coherence.several',
} as const

/** The verdict on one ballot in words. */
export function coherenceLectura({ verdict, open, kept }: CoherenceFacts, { t, format }: I18n): string {
  const parts = [
    verdict === null ? null : t(VERDICT[verdict]),
    kept ? t('weights.coherence.kept') : null,
    open.length > 0 ? t('weights.coherence.open', { blocks: format.list(open) }) : null,
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(' ') : t('weights.coherence.waiting')
}

export interface MesaFacts {
  readonly ballots: number
  /** Names of the blocks in which no answers connect. */
  readonly open: readonly string[]
  /** The strip on which segments differ most; null with fewer than two segments. */
  readonly widest: {
    readonly indicator: string
    readonly high: string
    readonly low: string
    readonly times: number
    readonly agreement: 'high' | 'medium' | 'low' | null
  } | null
}

/** Factor between two segments from which the difference is worth a sentence. */
export const WORTH_TELLING = 2

/** What the whole mesa says: agreement first, and where it is least. */
export function mesaLectura({ ballots, open, widest }: MesaFacts, { t, format }: I18n): string {
  if (ballots === 0) return t('weights.lectura.nobody')
  if (open.length > 0) return t('weights.lectura.open', { blocks: format.list(open) })
  if (ballots === 1) return t('weights.lectura.alone')
  if (widest === null || widest.times < WORTH_TELLING) return t('weights.lectura.agree')
  const { indicator, high, low, times, agreement } = widest
  return t(agreement === 'low' ? 'weights.lectura.clash' : 'weights.lectura.differ', {
    indicator: inside(indicator),
    high,
    low,
    times: times >= 9.5 ? format.whole(times) : format.one(times),
  })
}
