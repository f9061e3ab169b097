import type { MarginWord } from '../../domain/margin'
import { TECHNICAL_TIE } from '../../domain/tie'
import { limitOf } from '../../i18n/limit'
import { strong } from '../../i18n/message'
import { lowered, raised } from '../../i18n/sentence'
import type { I18n } from '../../i18n/useI18n'
import { type CutNames, otherCutWords, tieSentence } from '../../i18n/verdict'

export interface RankingFacts extends CutNames {
  /** Names, best first: the first, the second and, when there is one, the third; '' where there is none. */
  readonly first: string
  /** How far the first is from the second, in a word; 'shared' when they share the place, null when words do not apply. */
  readonly lead: MarginWord | 'shared' | null
  /** Points between the second and the third, and the word for them; null with fewer than three products. */
  readonly margin: number | null
  readonly word: MarginWord | null
  /** Names of the method shown and of the official one; null while they are the same. */
  readonly unofficial: { readonly method: string; readonly official: string } | null
}

/** Who leads and by how much: the first, the margin at the cut, the technical tie and why, whose order this is. */
export function rankingLectura(facts: RankingFacts, i18n: I18n): string {
  const { t } = i18n
  const { unofficial } = facts
  const verdict = tieSentence(facts, i18n)
  return [
    ...leading(facts, i18n),
    ...distance(facts, i18n),
    ...(verdict === null ? [] : [verdict, t('tie.decides')]),
    ...(unofficial ? [t('ranking.lectura.official', unofficial)] : []),
  ].join(' ')
}

/** Who is first; nothing where the tie at the cut is for the first place and names them all. */
function leading({ first, second, lead, shared }: RankingFacts, { t }: I18n): readonly string[] {
  if (shared?.place === 1) return []
  return [t(lead === null ? 'ranking.lectura.first' : `ranking.lectura.first.${lead}`, { first, second })]
}

/** How far the third is; a technical tie is not also called by a word of the margin. */
function distance({ second, third, lead, margin, word, shared }: RankingFacts, { t, format }: I18n): readonly string[] {
  if (shared) return []
  if (margin === null)
    return [t(lead === 'shared' ? 'ranking.lectura.noThird.both' : 'ranking.lectura.noThird', { second })]
  if (word === 'tie' && margin < TECHNICAL_TIE) return []
  const shown = format.one(margin)
  const values = { second, third, margin: shown, points: shown === format.one(1) ? 1 : 2 }
  const who = lead === 'shared' ? 'ranking.lectura.both' : 'ranking.lectura.second'
  if (word === null || word === 'tie') return [t(who, values)]
  const worded = word === 'tight' && lead !== 'shared' ? 'ranking.lectura.second.only' : (`${who}.worded` as const)
  return [t(worded, { ...values, word: t(`margin.${word}`) })]
}

export interface AgreementFacts {
  /** Names of the two methods: the one shown and the one beside it. */
  readonly method: string
  readonly against: string
  /** The two official methods are "the two"; any other is named. */
  readonly others: boolean
  /** What the method beside would put into the pair, and out of it; empty when both give one pair. */
  readonly enters: readonly string[]
  readonly leaves: readonly string[]
  /** The pair of the one that "would put", when either cut runs through a tie; else null. */
  readonly cut: { readonly inside: readonly string[]; readonly level: readonly string[] } | null
}

/** Whether two methods give one pair. The contrast, or the method that is not official, is the one that "would put". */
export function agreementNote(facts: AgreementFacts, i18n: I18n): string {
  const { t, format } = i18n
  const { method, against, others, enters, leaves, cut } = facts
  if (cut) {
    const agrees = enters.length + leaves.length === 0
    return otherCutWords({ method: others ? method : against, agrees, ...cut }, i18n)
  }
  if (enters.length === 0) return others ? t('ranking.same.other', { method, against }) : t('ranking.same.two')
  const [into, out] = others ? [leaves, enters] : [enters, leaves]
  return t('ranking.differ', {
    method: others ? method : against,
    enters: format.list(into),
    leaves: format.list(out),
  })
}

export interface WhyFacts {
  /** As written inside a sentence: «café». */
  readonly first: string
  /** Points by indicator, positive for the first, largest favour first. */
  readonly differences: readonly { readonly indicator: string; readonly points: number }[]
  /** Weights that would swap them, moved alone. */
  readonly changes: readonly {
    readonly indicators: readonly string[]
    readonly from: number
    readonly to: number
    /** Today's share as it is printed beside the others. */
    readonly shown: number
  }[]
}

/** Differences of a point or more are told; when there is none on a side, its largest. */
const TOLD = 1
/** Below this the sum reads 0,0. */
const LEVEL = 0.05

/** Why one and not the other, in a paragraph that can be pasted. */
export function whyParagraph({ first, differences, changes }: WhyFacts, { t, format }: I18n): string {
  const total = differences.reduce((sum, { points }) => sum + points, 0)
  const told = (side: WhyFacts['differences']): string => {
    const large = side.filter(({ points }) => Math.abs(points) >= TOLD)
    return format.list(
      (large.length > 0 ? large : side.slice(0, 1)).map(
        ({ indicator, points }) => `${strong(lowered(indicator))} (${format.signed(points)})`,
      ),
    )
  }
  const wins = told(differences.filter(({ points }) => points > LEVEL))
  const losses = told(differences.filter(({ points }) => points < -LEVEL).toReversed())
  const points = format.one(Math.abs(total))
  const sense = Math.abs(total) < LEVEL ? 'level' : total > 0 ? 'up' : 'down'
  const sentences = [
    ...(wins ? [t('ranking.why.wins', { first: raised(first), items: wins })] : []),
    ...(losses ? [t('ranking.why.loses', { items: losses })] : []),
    t(`ranking.why.sum.${sense}`, { first, points, n: points === format.one(1) ? 1 : 2 }),
  ]
  const ways = changes.map(({ indicators, from, to, shown }) =>
    t(to > from ? 'ranking.why.change.up' : 'ranking.why.change.down', {
      indicators: indicators.map(lowered).reduce((one, other) => t('ranking.why.or', { one, other })),
      from: format.percent(shown),
      to: format.percent(limitOf(from, to)),
    }),
  )
  if (ways.length > 0) {
    sentences.push(
      t('ranking.why.flip', { changes: ways.reduce((one, other) => t('ranking.why.orThat', { one, other })) }),
    )
  }
  return sentences.join(' ')
}
