import { effortWord, firmWord } from '../../../domain/firmness'
import { enoughOf, limitOf } from '../../../i18n/limit'
import { lowered } from '../../../i18n/sentence'
import type { I18n } from '../../../i18n/useI18n'
import { type CutNames, tieSentence } from '../../../i18n/verdict'

export interface WeightsFacts {
  /** The two of the pair with how often each stays among the first two, null before the first answer; of a tie at the cut, those in for certain. */
  readonly pair: readonly { readonly name: string; readonly share: number | null }[]
  readonly cut: CutNames
  /** The nearest change by one weight: its name, today's share and where it flips; null when none does. */
  readonly nearest: {
    readonly indicator: string
    readonly from: number
    readonly to: number
    /** Today's share as it is printed beside the others. */
    readonly shown: number
    /** Who comes into the pair; nobody where a tie at the cut breaks. */
    readonly enters: readonly string[]
    readonly leaves: readonly string[]
  } | null
}

/** How firm each of the two is, and the weight that changes the pair first. In a technical tie nobody is also called firm. */
export function weightsLectura({ pair, cut, nearest }: WeightsFacts, i18n: I18n): string {
  const { t, format } = i18n
  const verdict = tieSentence(cut, i18n)
  const told = pair.flatMap(({ name, share }) => {
    if (share === null) return []
    const key = verdict !== null ? 'sensitivity.firm.share' : (`sensitivity.firm.${firmWord(share)}` as const)
    return [t(key, { name, n: format.whole(100 * share) })]
  })
  const [first, ...rest] = told
  const firm = verdict === null ? told : [...(first === undefined ? [] : [first]), verdict, ...rest]
  return [...firm, nearestSentence(nearest, cut.shared !== null, i18n)].join(' ')
}

const TOUCH = 1e-9

function nearestSentence(nearest: WeightsFacts['nearest'], tied: boolean, { t, format }: I18n): string {
  if (!nearest) return t(tied ? 'sensitivity.flip.none.tied' : 'sensitivity.flip.none')
  const { from, to, shown, enters, leaves } = nearest
  const indicator = lowered(nearest.indicator)
  const settles = enters.length === 0
  // A tie may break whichever way the weight moves: then there is no figure to move to.
  if (settles && Math.abs(to - from) < TOUCH) {
    return t('sensitivity.flip.settles', { indicator, leaves: format.list(leaves) })
  }
  const way = to > from ? 'up' : 'down'
  return t(settles ? `sensitivity.flip.settles.${way}` : `sensitivity.flip.${way}`, {
    indicator,
    enters: format.list(enters),
    leaves: format.list(leaves),
    from: format.percent(shown),
    to: format.percent(limitOf(from, to)),
  })
}

export interface ChanceFacts {
  /** The likeliest of the pair, at most three, most frequent first; empty before the first answer. */
  readonly likeliest: readonly { readonly name: string; readonly share: number }[]
  /** Today's pair in words and how often it comes out; while a tie is not broken, every pair it could give. */
  readonly today: readonly { readonly pair: string; readonly share: number }[]
}

/** Of a hundred: who stays between the two, and how often today's pair is the one that comes out. */
export function chanceLectura({ likeliest, today }: ChanceFacts, { t, format }: I18n): string {
  if (likeliest.length === 0) return t('sensitivity.chance.lectura.wait')
  const shares = likeliest
    .map(({ name, share }, i) =>
      t(i === 0 ? 'sensitivity.chance.first' : 'sensitivity.chance.other', { name, n: format.whole(100 * share) }),
    )
    .join('; ')
  const [only, ...others] = today
  if (only && others.length === 0) {
    return t('sensitivity.chance.lectura', { shares, pair: only.pair, n: format.whole(100 * only.share) })
  }
  const pairs = today.map(({ pair, share }) => t('sensitivity.chance.could', { pair, n: format.whole(100 * share) }))
  return t('sensitivity.chance.lectura.tied', { shares, pairs: format.list(pairs) })
}

export interface EnoughFacts {
  readonly second: string
  /** The cut runs through a tie: what is enough to break it. */
  readonly tied: boolean
  /** Smallest single change of a weight, a share, and of a rating, in levels; null when none is enough. */
  readonly weight: number | null
  readonly rating: number | null
}

/** How much it takes to change the pair, in points of weight or levels of rating. */
export function enoughLectura({ second, tied, weight, rating }: EnoughFacts, { t, format }: I18n): string {
  const ways = [
    ...(weight === null ? [] : [t('sensitivity.enough.weight', pointsOf(weight, format))]),
    ...(rating === null ? [] : [t('sensitivity.enough.rating', levelsOf(rating, format))]),
  ]
  if (ways.length === 0) return t(tied ? 'sensitivity.enough.lectura.stuck' : 'sensitivity.enough.lectura.none')
  const what = ways.reduce((one, other) => t('sensitivity.enough.or', { one, other }))
  if (tied) return t('sensitivity.enough.lectura.tied', { what })
  return t(`sensitivity.enough.lectura.${effortWord(weight, rating)}`, { what, second })
}

function pointsOf(share: number, format: I18n['format']): { readonly points: string; readonly n: number } {
  const points = format.one(100 * enoughOf(share))
  return { points, n: points === format.one(1) ? 1 : 2 }
}

const levelsOf = (value: number, format: I18n['format']) => ({ points: format.plain(value), n: value })

/** A share as so many of a hundred, whole; what happened but hardly ever is "<1", never 0. */
export const ofHundred = (share: number, { t, format }: I18n): string =>
  share > 0 && share < 0.005 ? t('sensitivity.chance.little') : format.whole(100 * share)
