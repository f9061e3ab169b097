import { lowered } from '../../../i18n/sentence'
import type { I18n } from '../../../i18n/useI18n'

/** Word for how often a product stays among the first two, of 100. */
export type FirmWord = 'firm' | 'quite' | 'notSo' | 'contested' | 'doubtful'

const FIRM: readonly (readonly [from: number, word: FirmWord])[] = [
  [90, 'firm'],
  [75, 'quite'],
  [55, 'notSo'],
  [45, 'contested'],
]

export const firmWord = (share: number): FirmWord =>
  FIRM.find(([from]) => Math.round(share * 100) >= from)?.[1] ?? 'doubtful'

/** Word for how far a weight is from changing the pair; `room` a share, infinite without a limit. */
export type RoomWord = 'tie' | 'tight' | 'clear' | 'ample' | 'none'

export function roomWord(room: number): RoomWord {
  if (!Number.isFinite(room)) return 'none'
  if (room < 0.01) return 'tie'
  if (room < 0.03) return 'tight'
  return room < 0.1 ? 'clear' : 'ample'
}

/** "7,5" … in per cent, as an end that must still hold: the low end up, the high end down. */
export const holdsFrom = (share: number): number => Math.ceil(share * 1000 - 1e-9) / 1000
export const holdsTo = (share: number): number => Math.floor(share * 1000 + 1e-9) / 1000

/** The nearest value on the far side of a change, one decimal of a per cent: there the pair is another already. */
export const flipsAt = (from: number, to: number): number =>
  to > from ? Math.floor(to * 1000 + 1e-9) / 1000 + 0.001 : Math.ceil(to * 1000 - 1e-9) / 1000 - 0.001

export interface WeightsFacts {
  /** The two of the pair with how often each stays among the first two; null before the first answer. */
  readonly pair: readonly { readonly name: string; readonly share: number | null }[]
  /** The nearest change by one weight: its name, today's share and where it flips; null when none does. */
  readonly nearest: {
    readonly indicator: string
    readonly from: number
    readonly to: number
    readonly enters: readonly string[]
  } | null
}

/** How firm each of the two is, and the weight that changes the pair first. */
export function weightsLectura({ pair, nearest }: WeightsFacts, { t, format }: I18n): string {
  const firm = pair.flatMap(({ name, share }) =>
    share === null ? [] : [t(`sensitivity.firm.${firmWord(share)}`, { name, n: format.whole(100 * share) })],
  )
  return [...firm, nearestSentence(nearest, { t, format })].join(' ')
}

function nearestSentence(nearest: WeightsFacts['nearest'], { t, format }: Pick<I18n, 't' | 'format'>): string {
  if (!nearest) return t('sensitivity.flip.none')
  const { from, to } = nearest
  const values = { indicator: lowered(nearest.indicator), enters: format.list(nearest.enters) }
  if (Math.abs(to - from) < 1e-9) return t('sensitivity.flip.level', values)
  return t(to > from ? 'sensitivity.flip.up' : 'sensitivity.flip.down', {
    ...values,
    from: format.percent(from),
    to: format.percent(flipsAt(from, to)),
  })
}

export interface ChanceFacts {
  /** The likeliest of the pair, at most three, most frequent first; empty before the first answer. */
  readonly likeliest: readonly { readonly name: string; readonly share: number }[]
  readonly pair: readonly string[]
  /** How often exactly today's pair comes out. */
  readonly samePair: number
}

/** Of a hundred: who stays between the two, and how often today's pair is the one that comes out. */
export function chanceLectura({ likeliest, pair, samePair }: ChanceFacts, { t, format }: I18n): string {
  if (likeliest.length === 0) return t('sensitivity.chance.lectura.wait')
  const shares = likeliest.map(({ name, share }, i) =>
    t(i === 0 ? 'sensitivity.chance.first' : 'sensitivity.chance.other', { name, n: format.whole(100 * share) }),
  )
  return t('sensitivity.chance.lectura', {
    shares: shares.join('; '),
    pair: format.list(pair),
    n: format.whole(100 * samePair),
  })
}

export interface EnoughFacts {
  readonly second: string
  /** Smallest single change of a weight, a share, and of a rating, in levels; null when none is enough. */
  readonly weight: number | null
  readonly rating: number | null
}

/** Up to these, a change is small: a disagreement any mesa has. Up to the next, it takes some doing. */
const LITTLE = { weight: 0.02, rating: 1 } as const
const SOME = { weight: 0.1, rating: 2 } as const

/** How much it takes to change the pair, in points of weight or levels of rating. */
export function enoughLectura({ second, weight, rating }: EnoughFacts, { t, format }: I18n): string {
  const ways = [
    ...(weight === null ? [] : [t('sensitivity.enough.weight', pointsOf(weight * 100, format))]),
    ...(rating === null ? [] : [t('sensitivity.enough.rating', levelsOf(rating, format))]),
  ]
  if (ways.length === 0) return t('sensitivity.enough.lectura.none')
  const what = ways.reduce((one, other) => t('sensitivity.enough.or', { one, other }))
  const within = (limit: { readonly weight: number; readonly rating: number }) =>
    (weight !== null && weight <= limit.weight) || (rating !== null && rating <= limit.rating)
  const word = within(LITTLE) ? 'little' : within(SOME) ? 'some' : 'much'
  return t(`sensitivity.enough.lectura.${word}`, { what, second })
}

/** Never "0,0 puntos": the smallest step that can be read is a tenth. */
function pointsOf(value: number, format: I18n['format']): { readonly points: string; readonly n: number } {
  const points = format.one(Math.max(0.1, Math.ceil(value * 10 - 1e-9) / 10))
  return { points, n: points === format.one(1) ? 1 : 2 }
}

const levelsOf = (value: number, format: I18n['format']) => ({ points: levelText(value, format), n: value })

/** A rating as people write it: 4, or 3,5 between two levels. */
export const levelText = (level: number, format: I18n['format']): string =>
  Number.isInteger(level) ? format.whole(level) : format.one(level)

/** A share as so many of a hundred, whole; what happened but hardly ever is "<1", never 0. */
export const ofHundred = (share: number, { t, format }: I18n): string =>
  share > 0 && share < 0.005 ? t('sensitivity.chance.little') : format.whole(100 * share)
