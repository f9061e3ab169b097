import type { Scale } from '../domain/scale'
import { CENTRE } from './joinVoices'
import { at, indices } from './kernel/matrix'
import type { RatingBox, SheetLevels } from './ratingBox'

/**
 * What the voices of some people and tables come to on each cell of a rating box, written to `out`; NaN where none of them rated it.
 *
 * @param come per segment, how often each comes; those past its sheets are people who rated nothing
 * @param tables how often each table comes
 */
export type DrawnLevels = (come: readonly Int32Array[], tables: Int32Array, out: Float64Array) => void

/** Sheets of one group: sheets × cells, levels counted from 1 at the foot of the scale; 0 where there is none. */
type Pile = Uint8Array

/**
 * What `joinVoices` comes to, made ready to be asked some thousand times: levels are counted, and their centre is read off the counts.
 */
export function drawnLevels(
  { cells, tables, segments, joining }: RatingBox,
  { min, max }: Pick<Scale, 'min' | 'max'>,
): DrawnLevels {
  const size = cells.length
  const ladder = Float64Array.from(indices(max - min + 1), (step) => min + step)
  const steps = ladder.length + 1 // 0: no level
  const pileOf = (sheets: readonly (SheetLevels | null)[]): Pile =>
    Uint8Array.from(
      sheets.flatMap((sheet) => indices(size).map((c) => sheet?.[c] ?? null)),
      (level) => (level === null ? 0 : level - min + 1),
    )
  const atTables = pileOf(tables)
  // A segment where nobody rated says nothing of any cell.
  const rating = indices(segments.length).filter((s) => at(segments, s).some((sheet) => sheet !== null))
  const piles = rating.map((s) => pileOf(at(segments, s)))
  const centre = CENTRE[joining]
  const counts = new Int32Array(size * steps)
  const own = piles.map(() => new Float64Array(size))
  const voices = new Float64Array(ladder.length + piles.length)
  const times = new Int32Array(voices.length)
  return (come, tablesCome, out) => {
    for (let s = 0; s < piles.length; s += 1) {
      countLevels(at(piles, s), at(come, at(rating, s)), size, steps, counts)
      const centres = at(own, s)
      for (let c = 0; c < size; c += 1) centres[c] = centre(ladder, counts, c * steps + 1, ladder.length)
    }
    countLevels(atTables, tablesCome, size, steps, counts)
    for (let c = 0; c < size; c += 1) {
      const from = c * steps + 1
      if (piles.length === 0) out[c] = centre(ladder, counts, from, ladder.length)
      else {
        for (let k = 0; k < ladder.length; k += 1) {
          voices[k] = ladder[k] as number
          times[k] = counts[from + k] as number // inside: size × steps
        }
        let heard = ladder.length
        for (let s = 0; s < own.length; s += 1) {
          const voice = at(own, s)[c] as number // c < size
          if (!Number.isNaN(voice)) heard = insert(voices, times, heard, voice)
        }
        out[c] = centre(voices, times, 0, heard)
      }
    }
  }
}

/** How many of those who come gave each level of each cell. */
function countLevels(pile: Pile, come: Int32Array, size: number, steps: number, counts: Int32Array): void {
  for (let cell = 0; cell < counts.length; cell += 1) counts[cell] = 0
  for (let from = 0, k = 0; from < pile.length; from += size, k += 1) {
    const times = come[k] as number // inside throughout: sheets × cells, no more sheets than come
    if (times === 0) continue
    for (let c = 0, to = 0; c < size; c += 1, to += steps) {
      const cell = to + (pile[from + c] as number)
      counts[cell] = (counts[cell] as number) + times
    }
  }
}

/** One more voice at its place among sorted ones. */
function insert(voices: Float64Array, times: Int32Array, heard: number, voice: number): number {
  let k = heard
  for (; k > 0 && (voices[k - 1] as number) > voice; k -= 1) {
    voices[k] = voices[k - 1] as number // k − 1 is inside
    times[k] = times[k - 1] as number
  }
  voices[k] = voice
  times[k] = 1
  return heard + 1
}
