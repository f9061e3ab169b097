import { LEVELS, type Level, nearestLevel, SCALE } from '../../domain/scale'

/** A scale that people rate on, and how it becomes the mesa's. */
export interface ForeignScale {
  /** As it is asked: "1-10". */
  readonly id: string
  readonly low: number
  readonly high: number
  /** The rule in figures: "1–2→1, 3–4→2, …". */
  readonly rule: string
  readonly convert: (value: number) => Level
}

/** Ends of equal classes: a scale of ten steps has two for each level. */
const classes = (low: number, high: number, steps: number): ForeignScale => {
  const width = (high - low + 1) / LEVELS.length
  const zero = low === 0 && steps % LEVELS.length === 0
  const size = zero ? high / LEVELS.length : width
  const convert = (value: number) => clamp(Math.ceil((zero ? value : value - low + 1) / size - 1e-9))
  return { id: `${low}-${high}`, low, high, rule: ruleOf(low, high, convert), convert }
}

/** The nearest level on a straight line from end to end; half-way is the lower one. */
const straight = (low: number, high: number): ForeignScale => {
  const convert = (value: number) => nearestLevel(SCALE.min + ((value - low) * (SCALE.max - SCALE.min)) / (high - low))
  return { id: `${low}-${high}`, low, high, rule: ruleOf(low, high, convert), convert }
}

const clamp = (level: number): Level => nearestLevel(Math.min(SCALE.max, Math.max(SCALE.min, level)))

/** Runs of whole values that become the same level. */
function ruleOf(low: number, high: number, convert: (value: number) => Level): string {
  return LEVELS.flatMap((level) => {
    const values = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((value) => convert(value) === level)
    const [first, last] = [values[0], values.at(-1)]
    if (first === undefined || last === undefined) return []
    return [`${first === last ? first : `${first}–${last}`}→${level}`]
  }).join(', ')
}

/** The mesa's own scale, by the same name as the others. */
export const OWN_SCALE = `${SCALE.min}-${SCALE.max}`

/** Scales by their ends, in the order in which they are thought of. */
export const FOREIGN_SCALES: readonly ForeignScale[] = [
  straight(1, 3),
  straight(0, 2),
  straight(0, 3),
  straight(1, 4),
  straight(0, 4),
  straight(0, 5),
  straight(1, 7),
  straight(1, 9),
  classes(1, 10, 10),
  straight(0, 10),
  straight(4, 20),
  classes(0, 20, 20),
  classes(0, 100, 100),
]

export const scaleNamed = (id: string): ForeignScale | null => FOREIGN_SCALES.find((scale) => scale.id === id) ?? null

/** What the figures of a sheet show of its scale. */
export interface Seen {
  readonly count: number
  readonly min: number
  readonly max: number
  /** Figures past the mesa's own ends. */
  readonly outside: number
}

/** From so many cells on, figures that never reach the upper steps are a sign of a shorter scale. */
const FEW = 4
const MANY = 12
/** Of at least so many cells, a share this small past the ends is a slip of the hand and no other scale. */
const SLIPS = { cells: 12, share: 0.1 }

/**
 * The scale that figures seem to be on: the mesa's own when nothing speaks against it (null), else the one to ask about,
 * which may be the mesa's own with a few slips.
 *
 * @param said the upper end that headings, titles or cells name ("7/10", "de 1 a 10"), or null
 */
export function likelyScale({ count, min, max, outside }: Seen, said: number | null): string | null {
  if (count === 0) return null
  if (said !== null && said !== SCALE.max) return scaleByEnd(said, min)
  if (outside === 0) {
    // A file that says the mesa's own scale is taken at its word, however low it rates.
    if (said === SCALE.max) return null
    if (max <= 3 && min >= 1 && count >= FEW) return '1-3'
    return max <= 4 && count >= MANY ? '1-4' : null
  }
  if (min < 0) return OWN_SCALE
  if (said === SCALE.max || (count >= SLIPS.cells && outside / count <= SLIPS.share)) return OWN_SCALE
  return scaleByEnd(max, min)
}

function scaleByEnd(max: number, min: number): string {
  const zero = min < 1
  if (max <= 2 && zero) return '0-2'
  if (max <= 3 && !zero) return '1-3'
  if (max <= 4) return zero ? '0-4' : '1-4'
  if (max <= 5) return zero ? '0-5' : OWN_SCALE
  if (max <= 7) return zero ? '0-10' : '1-7'
  if (max <= 10) return zero ? '0-10' : '1-10'
  if (max <= 20) return min >= 4 ? '4-20' : '0-20'
  return '0-100'
}
