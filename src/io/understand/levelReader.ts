import type { Rating } from '../../domain/rating'
import { type Level, nearestLevel, SCALE, STATES } from '../../domain/scale'
import { cellKey, type RawCell } from '../tables/cell'
import { LEFT_OUT } from './desk'
import { type LevelText, levelSaid } from './levelSaid'
import { levelsOfWords } from './levelWords'
import { FOREIGN_SCALES, type ForeignScale, likelyScale, OWN_SCALE, scaleNamed } from './scales'
import type { Task } from './task'

/** What a cell comes to: a rating, nothing, something to ask first, or no rating at all. */
export type LevelReading =
  | { readonly status: 'rating'; readonly value: Rating }
  | { readonly status: 'blank' | 'open' | 'left' | 'refused' }

export type ReadLevel = (cell: RawCell | undefined) => LevelReading

/** What a sheet of ratings says of its scale beside its cells. */
export interface ScaleHints {
  /** Texts of headings and titles: "Puntaje (1 a 10)", "1 = mejor". */
  readonly texts: readonly string[]
  /** Whether each column of figures is an order of its rows, from 1 to as many as there are. */
  readonly ranks: boolean
}

const BLANK: LevelReading = { status: 'blank' }
const OPEN: LevelReading = { status: 'open' }
const REFUSED: LevelReading = { status: 'refused' }

/**
 * Reads the cells of a whole file on one scale, because one cell can tell of the others. Another scale, its direction,
 * words and averages are each asked once; until they are answered nothing that hangs on them is a rating.
 */
export function levelReader(cells: readonly (RawCell | undefined)[], hints: ScaleHints, task: Task): ReadLevel {
  const counted = countedTexts(cells)
  const texts = counted.map(({ said }) => said)
  const words = wordLevels(texts, task)
  const scale = scaleOf(counted, hints, task)
  const direction = directionOf(texts, hints, task)
  const averaged = averageOf(texts, scale, task)
  const known = new Map<string, LevelReading>()
  return (cell) => {
    const key = cellKey(cell)
    const before = known.get(key)
    if (before) return before
    const reading = readingOf(levelSaid(cell))
    known.set(key, reading)
    return reading
  }

  function readingOf(said: LevelText): LevelReading {
    switch (said.form) {
      case 'blank':
        return BLANK
      case 'state':
        return { status: 'rating', value: said.state }
      case 'mark':
        return REFUSED
      case 'word':
        return words(said.word)
      case 'number':
        return figure(said.number)
    }
  }

  function figure(number: number): LevelReading {
    if (scale === 'open' || direction === 'open') return OPEN
    const [low, high] = scale ? [scale.low, scale.high] : [SCALE.min, SCALE.max]
    if (number < low || number > high) return REFUSED
    const turned = direction === 'reversed' ? low + high - number : number
    if (scale) return { status: 'rating', value: scale.convert(turned) }
    if (Number.isInteger(turned)) return { status: 'rating', value: nearestLevel(turned) }
    return averaged ? { status: 'rating', value: nearestLevel(turned) } : OPEN
  }
}

interface Counted {
  readonly said: LevelText
  readonly times: number
}

function countedTexts(cells: readonly (RawCell | undefined)[]): readonly Counted[] {
  const counts = new Map<string, { said: LevelText; times: number }>()
  for (const cell of cells) {
    const key = cellKey(cell)
    const before = counts.get(key)
    if (before) before.times += 1
    else counts.set(key, { said: levelSaid(cell), times: 1 })
  }
  return [...counts.values()]
}

/** Each different word is a question of its own; the levels proposed for them are thought of together. */
function wordLevels(texts: readonly LevelText[], task: Task): (word: string) => LevelReading {
  const words = texts.flatMap((said) => (said.form === 'word' ? [said.word] : []))
  const proposals = levelsOfWords(words)
  return (word) => {
    const proposal = proposals.get(word) ?? null
    const read = word.slice(0, 80)
    const answer = task.desk.ask({
      about: 'word',
      read,
      proposal: proposal === null ? null : String(proposal),
      options: [...SCALE.levels.map(String), ...STATES, LEFT_OUT],
    })
    if (answer === null) return OPEN
    if (answer === LEFT_OUT) return { status: 'left' }
    const state = STATES.find((one) => one === answer)
    return { status: 'rating', value: state ?? levelNamed(answer) }
  }
}

const levelNamed = (text: string): Level => nearestLevel(Number(text))

const numbersOf = (texts: readonly LevelText[]) => texts.flatMap((said) => (said.form === 'number' ? [said] : []))

/** null is the mesa's own scale. */
function scaleOf(counted: readonly Counted[], { texts }: ScaleHints, task: Task): ForeignScale | null | 'open' {
  let [count, min, max, outside] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  const ends = new Set<number>()
  for (const { said, times } of counted) {
    if (said.form !== 'number') continue
    count += times
    min = Math.min(min, said.number)
    max = Math.max(max, said.number)
    if (said.number < SCALE.min || said.number > SCALE.max) outside += times
    if (said.of !== null) ends.add(said.of)
  }
  const [end] = ends.size === 1 ? ends : [saidEnd(texts)]
  if (count === 0) return null
  const said = task.desk.said({ about: 'scale', read: '', same: '' })
  // A sheet of the same kind that was on another scale is on it though all its figures are low.
  const proposal = likelyScale({ count, min, max, outside }, end ?? null) ?? (said === OWN_SCALE ? null : said)
  if (proposal === null) return null
  const scale = scaleNamed(proposal)
  const answer = task.desk.ask({
    about: 'scale',
    read: outside > 0 && proposal === OWN_SCALE ? `${min}–${max} (${outside} de ${count} fuera)` : `${min}–${max}`,
    same: '',
    proposal,
    fits: (one) => fitsScale(one, min, max),
    options: [OWN_SCALE, ...FOREIGN_SCALES.filter(({ high }) => high >= max).map(({ id }) => id)],
    ...(scale ? { meaning: scale.rule } : {}),
  })
  return answer === null ? 'open' : scaleNamed(answer)
}

function fitsScale(id: string, min: number, max: number): boolean {
  const { low, high } = scaleNamed(id) ?? { low: SCALE.min, high: SCALE.max }
  return low <= min && max <= high
}

/** "1 a 10", "0-100", "escala de 1 al 7" in a heading or title. */
function saidEnd(texts: readonly string[]): number | null {
  for (const text of texts) {
    const [, low, high] = /(?:^|[^\d])([014])\s*(?:-|–|a|al)\s*(3|4|5|7|9|10|20|100)(?![\d%])/i.exec(text) ?? []
    if (high !== undefined && Number(low) < Number(high)) return Number(high)
  }
  return null
}

const BEST_FIRST = /\b1\s*(?:=|:|es)\s*(?:el |la |lo )?(?:m[aá]s|mejor|muy alt|m[aá]xim|excelente|primer|best|high)/i

/** Whether 1 is the best. Asked when words beside the figures, a legend or an order of the rows say so. */
function directionOf(texts: readonly LevelText[], hints: ScaleHints, task: Task): 'as-written' | 'reversed' | 'open' {
  const paired = numbersOf(texts).flatMap(({ number, word }) => (word === null ? [] : [{ number, word }]))
  const levels = levelsOfWords([...new Set(paired.map(({ word }) => word))])
  const known = paired
    .flatMap(({ number, word }) => {
      const level = levels.get(word) ?? null
      return level === null ? [] : [{ number, level, word }]
    })
    .sort((one, other) => one.number - other.number)
  const against = known.some(({ number, level }, i) =>
    known.slice(i + 1).some((later) => later.number > number && later.level < level),
  )
  const alone = known.length === 1 && known.some(({ number, level }) => Math.abs(number - level) >= 2 && number <= 5)
  const legend = hints.texts.find((text) => BEST_FIRST.test(text))
  const [first] = known
  const ask = (read: string, proposal: string) =>
    task.desk.ask({ about: 'direction', read, same: '', proposal, options: ['as-written', 'reversed'] })
  const answer =
    (against || alone) && first
      ? ask(`${first.number} - ${first.word}`, 'reversed')
      : legend !== undefined
        ? ask(legend.slice(0, 80), 'reversed')
        : hints.ranks
          ? ask('1, 2, 3…', 'as-written')
          : 'as-written'
  if (answer === null) return 'open'
  return answer === 'reversed' ? 'reversed' : 'as-written'
}

/** Averages become the nearest level, half-way the lower one, once somebody agrees. */
function averageOf(texts: readonly LevelText[], scale: ForeignScale | null | 'open', task: Task): boolean {
  if (scale !== null) return true
  const first = numbersOf(texts).find(
    ({ number }) => !Number.isInteger(number) && number >= SCALE.min && number <= SCALE.max,
  )
  if (!first) return true
  const answer = task.desk.ask({
    about: 'average',
    read: String(first.number),
    same: '',
    proposal: 'nearest',
    options: ['nearest', LEFT_OUT],
    meaning: `${first.number}→${nearestLevel(first.number)}`,
  })
  return answer === 'nearest'
}
