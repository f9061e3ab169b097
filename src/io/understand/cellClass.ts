import { readNumber } from '../read/number'
import { cellKey, cellText, isStored, type RawCell } from '../tables/cell'
import { levelSaid } from './levelSaid'
import { levelOfWord } from './levelWords'
import { type Lexicon, THING_KINDS, type ThingKind } from './lexicon'
import { stateOf } from './states'

/** What a text looks like, whatever stands round it. */
export interface CellClass {
  readonly form: 'blank' | 'number' | 'date' | 'state' | 'level' | 'mark' | 'words'
  /** Kinds of things it names for sure. */
  readonly kinds: readonly ThingKind[]
}

export type Classify = (cell: RawCell | undefined) => CellClass

const BLANK: CellClass = { form: 'blank', kinds: [] }
const DATE = /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}(?:[ T,]|$)/
const MARK = /^(?:x|xx|✓|✔|✗|✘|☑|☒|●|•|\*|√|1️⃣)$/i
/** "3 %", "$ 2,10", "1/3", "3:1", "5 - Muy alto", "3a": figures that say a value with a sign or a word beside them. */
const FIGURED = /^[-+]?(?:\p{Sc}|usd)?\s*\d[\d.,' ]*\s*(?:%|\p{Sc}|usd)?$|^[-+]?\d+\s*[/:]\s*\d+$|^\d[ab]$/iu

/** Classes of texts, each thought about once: a table of a hundred thousand rows has few different ones. */
export function classifier(lexicon: Lexicon): Classify {
  const known = new Map<string, CellClass>()
  return (cell) => {
    const key = cellKey(cell)
    const before = known.get(key)
    if (before) return before
    const text = cellText(cell)
    const kinds = THING_KINDS.filter((kind) => lexicon[kind].certain(text) !== null)
    const fresh: CellClass = text === '' ? BLANK : { form: isStored(cell) ? 'number' : formOf(text), kinds }
    known.set(key, fresh)
    return fresh
  }
}

function formOf(text: string): CellClass['form'] {
  if (text.length > 60) return 'words'
  if (DATE.test(text)) return 'date'
  if (FIGURED.test(text) || readNumber(text, { whole: false, markers: false }).status !== 'refused') return 'number'
  if (stateOf(text) !== null) return 'state'
  if (MARK.test(text)) return 'mark'
  if (levelOfWord(text) !== null) return 'level'
  const said = levelSaid(text)
  if (said.form === 'number') return said.word === null || levelOfWord(said.word) !== null ? 'level' : 'words'
  return 'words'
}

export const isValue = ({ form }: CellClass): boolean => form === 'number' || form === 'level'
