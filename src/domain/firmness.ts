import { type Ladder, stepOf, wordOn } from './ladder'
import { AMPLE_HOLDS } from './margin'
import { DISPUTED } from './rating'
import { PAIR_HOLDS } from './tie'

/** Word for how often a product stays among the first two by chance. */
export type FirmWord = 'doubtful' | 'contested' | 'notSo' | 'quite' | 'firm'

/**
 * Shares from which each word holds. `firm` and `quite` are the shares that an ample margin and the pair itself are asked for, so that
 * nobody is called firm in a pair that is a technical tie; five points either side of one half is a contest. They are definitions, and
 * claim no measurement of their own.
 */
const FIRMNESS: Ladder<FirmWord> = [
  { from: 0, word: 'doubtful' },
  { from: 0.45, word: 'contested' },
  { from: 0.55, word: 'notSo' },
  { from: PAIR_HOLDS, word: 'quite' },
  { from: AMPLE_HOLDS, word: 'firm' },
]

/** @param share 0…1, rounded to whole per cent first, so that the word agrees with the figure beside it */
export const firmWord = (share: number): FirmWord => wordOn(FIRMNESS, Math.round(100 * share) / 100)

/** Word for how far one weight is from changing the pair. */
export type RoomWord = 'edge' | 'near' | 'far' | 'veryFar' | 'free'

/**
 * Shares of the weight from which each word holds. Calibrated by how far a weight moves from a mesa to a second mesa of the same
 * people: 84 of 100 weights by less than one point, 99 by less than three, none of 25,074 by ten (`data/README.md`, "The words of
 * the weights"). Without a limit the room is infinite.
 */
const ROOM: Ladder<RoomWord> = [
  { from: 0, word: 'edge' },
  { from: 0.01, word: 'near' },
  { from: 0.03, word: 'far' },
  { from: 0.1, word: 'veryFar' },
  { from: Number.POSITIVE_INFINITY, word: 'free' },
]

/** @param room share of the weight, 0…1, between today's and the nearest that changes the pair; infinite without a limit */
export const roomWord = (room: number): RoomWord => wordOn(ROOM, room)

/** Whether a second mesa of the same people could well bring the weight there. */
export const isWithinReach = (room: number): boolean => room < stepOf(ROOM, 'far')

/** Word for how much must change before the pair does. */
export type EffortWord = 'little' | 'some' | 'much'

/**
 * By the easier of the two ways: a weight as far away as its room says, or a rating, of which one level is the smallest disagreement
 * there is and `DISPUTED` what sends a cell back to the mesa.
 *
 * @param weight share that must move, or null when no weight is enough
 * @param rating levels that must move, or null when no rating is enough
 */
export function effortWord(weight: number | null, rating: number | null): EffortWord {
  const [room, levels] = [weight ?? Number.POSITIVE_INFINITY, rating ?? Number.POSITIVE_INFINITY]
  if (isWithinReach(room) || levels <= 1) return 'little'
  return roomWord(room) === 'far' || levels <= DISPUTED ? 'some' : 'much'
}
