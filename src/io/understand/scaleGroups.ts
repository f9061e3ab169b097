import { type Level, SCALE } from '../../domain/scale'
import { cellKey, type RawCell } from '../tables/cell'
import { type LevelText, levelSaid } from './levelSaid'
import { levelsOfWords } from './levelWords'

/** Ratings that share one scale for sure: those of a column, or of an indicator where the rows name it. */
export interface LevelPart {
  /** Its heading, or the indicator's name as the rows write it. */
  readonly name: string
  readonly cells: readonly (RawCell | undefined)[]
}

/** Parts that are read, or asked about, together. */
export interface ScaleGroup<P extends LevelPart = LevelPart> {
  readonly parts: readonly P[]
  /** Whether they say themselves that they are on the mesa's own scale. */
  readonly isOwn: boolean
  /** Whether their words say besides that the highest figure is the best. */
  readonly isStraight: boolean
  /** The upper end that cells, headings or titles name, or null. */
  readonly end: number | null
}

/**
 * Sets apart the parts that say themselves that they are on 1 to 5 ("5 - Muy alta", "4/5", "Calidad (1 a 5)"), and those
 * that name different ends. All the others stay together: figures that fit 1 to 5 and a longer scale too say nothing.
 *
 * @param titles what the file says of all its parts
 */
export function scaleGroups<P extends LevelPart>(
  parts: readonly P[],
  titles: readonly string[],
): readonly ScaleGroup<P>[] {
  const told = parts.map((part) => ({ part, ...tellingOf(part) }))
  const ends = new Set(told.flatMap(({ own, end }) => (own === null && end !== null ? [end] : [])))
  const [only = null] = ends.size > 1 ? [] : ends
  const groups = new Map<string, ScaleGroup<P> & { readonly parts: P[] }>()
  for (const { part, own, end } of told) {
    const apart = ends.size > 1 ? end : only
    const key = own ?? `${apart}`
    const before = groups.get(key)
    if (before) before.parts.push(part)
    else {
      const named = apart ?? saidScale(titles)?.high ?? null
      groups.set(key, { parts: [part], isOwn: own !== null, isStraight: own === 'straight', end: named })
    }
  }
  return [...groups.values()]
}

/** What a part says of its scale: its own for sure, that and its direction, or an upper end at most. */
function tellingOf(part: LevelPart): { readonly own: 'own' | 'straight' | null; readonly end: number | null } {
  const numbers = numbersIn([part])
  const ends = new Set(numbers.flatMap(({ of }) => (of === null ? [] : [of])))
  const heading = saidScale([part.name])
  const [end = heading?.high ?? null] = ends.size === 1 ? ends : []
  const fits = numbers.length > 0 && numbers.every(({ number }) => number >= SCALE.min && number <= SCALE.max)
  if (!fits || (end !== null && end !== SCALE.max)) return { own: null, end }
  const pairs = pairsOf(numbers)
  const agree = pairs.every(({ number, level }) => number === level)
  const turned = pairs.every(({ number, level }) => SCALE.min + SCALE.max - number === level)
  if (!agree && !turned) return { own: null, end }
  if (pairs.length > 0) return { own: turned ? 'own' : 'straight', end }
  return { own: ends.size === 1 || heading?.low === SCALE.min ? 'own' : null, end }
}

interface Counted {
  readonly said: LevelText
  readonly times: number
}

/** Each different cell of the parts once, with how often it stands there. */
export function saidIn(parts: readonly LevelPart[]): readonly Counted[] {
  const counts = new Map<string, { said: LevelText; times: number }>()
  for (const { cells } of parts)
    for (const cell of cells) {
      const key = cellKey(cell)
      const before = counts.get(key)
      if (before) before.times += 1
      else counts.set(key, { said: levelSaid(cell), times: 1 })
    }
  return [...counts.values()]
}

export type LevelNumber = Extract<LevelText, { readonly form: 'number' }>

export const numbersIn = (parts: readonly LevelPart[]): readonly (LevelNumber & { readonly times: number })[] =>
  saidIn(parts).flatMap(({ said, times }) => (said.form === 'number' ? [{ ...said, times }] : []))

interface LevelPair {
  readonly number: number
  readonly word: string
  readonly level: Level
}

/** Figures with a word for a level beside them: "5 - Muy alta". */
export function pairsOf(texts: readonly LevelText[]): readonly LevelPair[] {
  const worded = texts.flatMap((said) =>
    said.form === 'number' && said.word !== null ? [{ number: said.number, word: said.word }] : [],
  )
  const levels = levelsOfWords([...new Set(worded.map(({ word }) => word))])
  return worded.flatMap(({ number, word }) => {
    const level = levels.get(word) ?? null
    return level === null ? [] : [{ number, level, word }]
  })
}

/** "1 a 10", "0-100", "escala de 1 al 7" in a heading or title. */
function saidScale(texts: readonly string[]): { readonly low: number; readonly high: number } | null {
  for (const text of texts) {
    const [, low, high] = /(?:^|[^\d])([014])\s*(?:-|–|a|al)\s*(3|4|5|7|9|10|20|100)(?![\d%])/i.exec(text) ?? []
    if (high !== undefined && Number(low) < Number(high)) return { low: Number(low), high: Number(high) }
  }
  return null
}
