import type { Rating } from '../../domain/rating'
import { type Level, nearestLevel, SCALE, STATES } from '../../domain/scale'
import { cellKey, type RawCell } from '../tables/cell'
import { LEFT_OUT } from './desk'
import { type LevelText, levelSaid } from './levelSaid'
import { levelsOfWords } from './levelWords'
import {
  type LevelNumber,
  type LevelPart,
  numbersIn,
  pairsOf,
  type ScaleGroup,
  saidIn,
  scaleGroups,
} from './scaleGroups'
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
  /** Those of them that speak of all parts and not of one. */
  readonly titles: readonly string[]
  /** Whether each column of figures is an order of its rows, from 1 to as many as there are. */
  readonly ranks: boolean
}

const BLANK: LevelReading = { status: 'blank' }
const OPEN: LevelReading = { status: 'open' }
const REFUSED: LevelReading = { status: 'refused' }

/**
 * Reads the cells of a whole file. Parts that say themselves that they are on 1 to 5 are read so; the others are asked about
 * together, because one cell can tell of the others. Another scale, its direction, words and averages are each asked once;
 * until they are answered nothing that hangs on them is a rating.
 */
export function levelReader<P extends LevelPart>(
  parts: readonly P[],
  hints: ScaleHints,
  task: Task,
): ReadonlyMap<P, ReadLevel> {
  const texts = saidIn(parts).map(({ said }) => said)
  const words = wordLevels(texts, task)
  const groups = scaleGroups(parts, hints.titles)
  const doubtful = groups.flatMap((group) => (group.isStraight ? [] : group.parts))
  const direction = directionOf(
    saidIn(doubtful).map(({ said }) => said),
    hints,
    task,
  )
  const readers = new Map<P, ReadLevel>()
  for (const group of groups) {
    const scale = group.isOwn ? null : scaleOf(group, groups, task)
    const way = group.isStraight ? 'as-written' : direction
    const read = cellReader(words, scale, way, averageOf(numbersIn(group.parts), scale, task))
    for (const part of group.parts) readers.set(part, read)
  }
  return readers
}

function cellReader(
  words: (word: string) => LevelReading,
  scale: ForeignScale | null | 'open',
  direction: 'as-written' | 'reversed' | 'open',
  averaged: boolean,
): ReadLevel {
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

/** null is the mesa's own scale. */
function scaleOf(group: ScaleGroup, groups: readonly ScaleGroup[], task: Task): ForeignScale | null | 'open' {
  let [count, min, max, outside] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (const { number, times } of numbersIn(group.parts)) {
    count += times
    min = Math.min(min, number)
    max = Math.max(max, number)
    if (number < SCALE.min || number > SCALE.max) outside += times
  }
  if (count === 0) return null
  // A question about some of the columns names them; an answer about others is none about these.
  const figured = group.parts.filter((part) => numbersIn([part]).length > 0)
  const names = groups.length > 1 ? [...new Set(figured.map(({ name }) => name))] : []
  const same = names.join(', ')
  const said = task.desk.said({ about: 'scale', read: '', same })
  // A sheet of the same kind that was on another scale is on it though all its figures are low.
  const proposal = likelyScale({ count, min, max, outside }, group.end) ?? (said === OWN_SCALE ? null : said)
  if (proposal === null) return null
  const scale = scaleNamed(proposal)
  const slips = outside > 0 && proposal === OWN_SCALE ? ` (${outside} de ${count} fuera)` : ''
  const answer = task.desk.ask({
    about: 'scale',
    read: `${min}–${max}${slips}${names.length > 0 ? ` (${shortened(names)})` : ''}`,
    same,
    ...(names.length > 0 ? { of: names } : {}),
    proposal,
    fits: (one) => fitsScale(one, min, max),
    options: [OWN_SCALE, ...FOREIGN_SCALES.filter(({ high }) => high >= max).map(({ id }) => id)],
    ...(scale ? { meaning: scale.rule } : {}),
  })
  return answer === null ? 'open' : scaleNamed(answer)
}

/** As many names as a question can hold, and how many more there are. */
const MOST_NAMES = 6
const shortened = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ` +${names.length - MOST_NAMES}` : '')

function fitsScale(id: string, min: number, max: number): boolean {
  const { low, high } = scaleNamed(id) ?? { low: SCALE.min, high: SCALE.max }
  return low <= min && max <= high
}

const BEST_FIRST = /\b1\s*(?:=|:|es)\s*(?:el |la |lo )?(?:m[aá]s|mejor|muy alt|m[aá]xim|excelente|primer|best|high)/i

/** Whether 1 is the best. Asked when words beside the figures, a legend or an order of the rows say so. */
function directionOf(texts: readonly LevelText[], hints: ScaleHints, task: Task): 'as-written' | 'reversed' | 'open' {
  const known = [...pairsOf(texts)].sort((one, other) => one.number - other.number)
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
function averageOf(numbers: readonly LevelNumber[], scale: ForeignScale | null | 'open', task: Task): boolean {
  if (scale !== null) return true
  const first = numbers.find(({ number }) => !Number.isInteger(number) && number >= SCALE.min && number <= SCALE.max)
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
