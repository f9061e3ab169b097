import { isNear } from '../read/names'
import type { Known } from './context'
import { abbreviates, initials, keyOf, stem, withoutBrackets, withoutNumbering, wordsOf } from './words'

/** The names of one kind of thing, and what else they are called. */
export interface Vocabulary {
  readonly known: readonly Known[]
  /** Whether an id is one of a thing that may be named. */
  readonly knows: (id: string) => boolean
  /** The thing a text names for sure: by id or name, whatever its case, accents, punctuation, number or list numbering. */
  readonly certain: (text: string) => Known | null
  /** Things a text may mean, the likeliest first; more than one likeliest is none. Never taken without asking. */
  readonly likely: (text: string) => readonly Known[]
}

/**
 * @param aliases other names, by what they are called: certain once a person has said so
 * @param outside things that are recognised but may not be taken for sure
 * @param hints words that make a thing likely though its name has none of them
 */
export function vocabulary(
  known: readonly Known[],
  aliases: ReadonlyMap<string, string> = new Map(),
  outside: readonly Known[] = [],
  hints: ReadonlyMap<string, string> = new Map(),
): Vocabulary {
  const everything = [...known, ...outside]
  const exact = new Map<string, Known | null>()
  const stems = new Map<string, Known | null>()
  for (const one of known) {
    const names = [one.name, ...(one.also ?? [])]
    for (const key of new Set([one.id, ...names].map(keyOf))) put(exact, key, one)
    for (const key of new Set(names.map(stemsOf))) put(stems, key, one)
  }
  for (const [alias, id] of aliases) {
    const one = everything.find((thing) => thing.id === id)
    if (one) exact.set(keyOf(alias), one)
  }
  const candidates = everything.map((one) => {
    const key = keyOf(one.name)
    return { one, key, words: wordsOf(key), id: keyOf(one.id), initials: initials(key) }
  })
  const certain = remembered((text): Known | null => {
    for (const form of [text, withoutNumbering(text)]) {
      const key = keyOf(form)
      const found = key === '' ? null : (exact.get(key) ?? stems.get(stemsOf(form)) ?? null)
      if (found) return found
    }
    return null
  })
  const likely = remembered((text): readonly Known[] => {
    const key = keyOf(withoutNumbering(text))
    const words = wordsOf(key)
    if (words.length === 0 || words.length > MOST_WORDS) return []
    const bare = keyOf(withoutBrackets(withoutNumbering(text)))
    const scored = candidates
      .map((candidate) => ({ one: candidate.one, score: likeness(key, bare, words, candidate) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
    const [first, second] = scored
    if (!first) return hinted(key, hints, known)
    return second && first.score - second.score < 1e-9
      ? [NOBODY, ...scored.map(({ one }) => one)]
      : scored.map(({ one }) => one)
  })
  return { known, knows: (id) => everything.some((one) => one.id === id), certain, likely }
}

/** Stands first among likely things that are equally likely. */
export const NOBODY: Known = { id: '', name: '' }

/** The one likeliest thing, or null. */
export const likeliestOf = (vocabulary: Vocabulary, text: string): Known | null => {
  const [first] = vocabulary.likely(text)
  return first && first !== NOBODY ? first : null
}

const MOST_WORDS = 30

function hinted(key: string, hints: ReadonlyMap<string, string>, known: readonly Known[]): readonly Known[] {
  const hint = [...hints].find(([words]) => ` ${key} `.includes(` ${words} `))
  return known.filter(({ id }) => id === hint?.[1])
}

/** Two things under one name are named by neither. */
function put(map: Map<string, Known | null>, key: string, one: Known): void {
  if (key === '') return
  const before = map.get(key)
  map.set(key, before === undefined || before === one ? one : null)
}

const stemsOf = (text: string): string => wordsOf(keyOf(text)).map(stem).join(' ')

interface Candidate {
  readonly key: string
  readonly words: readonly string[]
  readonly id: string
  readonly initials: string
}

/** How much a text and a name say alike, 0 when nothing: share of the text's words found, then of the name's. */
function likeness(key: string, bare: string, words: readonly string[], candidate: Candidate): number {
  if (key === candidate.id || key === candidate.key || bare === candidate.key || bare === candidate.id) return 3
  if (key.length > 1 && (key === candidate.initials || initials(key) === candidate.id)) return 2.5
  if (isNear(key, candidate.key)) return 2.4
  const found = words.filter((word) => candidate.words.some((own) => sameWord(word, own)))
  const covered = candidate.words.filter((own) => words.some((word) => sameWord(word, own)))
  if (found.length === 0) return 0
  const [text, name] = [found.length / words.length, covered.length / candidate.words.length]
  // Every word of one is in the other, or more than half of both.
  if (text < 1 && name < 1 && (text <= 0.5 || name <= 0.5)) return 0
  return text + name
}

function sameWord(word: string, own: string): boolean {
  if (word === own || stem(word) === stem(own)) return true
  if (abbreviates(word, own)) return true
  // A slip leaves one end of a word as it was; asking first spares most comparisons letter by letter.
  return word.length > 4 && (word[0] === own[0] || word.at(-1) === own.at(-1)) && isNear(word, own)
}

/** The same text comes thousands of times in a table; it is thought about once. */
function remembered<T>(think: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const fresh = think(text)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(text, fresh)
    return fresh
  }
}

const MOST_REMEMBERED = 20_000
