import type { Known, Target, UnderstandContext } from './context'
import { aliasesOf, SEGMENT_HINTS } from './segmentNames'
import { type Vocabulary, vocabulary } from './vocabulary'
import { keyOf, wordsOf } from './words'

/** Kinds of things that tables name. */
export const THING_KINDS = [
  'product',
  'indicator',
  'sub',
  'dimension',
  'member',
  'table',
  'segment',
  'canton',
  'province',
] as const
export type ThingKind = (typeof THING_KINDS)[number]

export type Lexicon = Readonly<Record<ThingKind, Vocabulary>>

/** What people called things before, by kind: alias → id. */
export type Aliases = Readonly<Partial<Record<ThingKind, ReadonlyMap<string, string>>>>

/** Names that papers give a province instead of its own; "Ibarra" stands for Imbabura in the programme's proposal. */
const PROVINCES: ReadonlyMap<string, string> = new Map([
  ['ibarra', '10'],
  ['santo domingo', '23'],
  ['sto domingo', '23'],
  ['morona', '14'],
  ['zamora', '19'],
  ['francisco de orellana', '22'],
  ['sta elena', '24'],
])

/** A mesa's own lexicon serves for every file and every answer about it. */
const lexicons = new WeakMap<UnderstandContext, Lexicon>()

export function lexiconOf(context: UnderstandContext, aliases: Aliases = {}): Lexicon {
  const known = Object.keys(aliases).length === 0 ? lexicons.get(context) : undefined
  if (known) return known
  const fresh = madeLexicon(context, aliases)
  if (Object.keys(aliases).length === 0) lexicons.set(context, fresh)
  return fresh
}

function madeLexicon(context: UnderstandContext, aliases: Aliases): Lexicon {
  const of = (kind: ThingKind, known: readonly Known[], outside: readonly Known[] = []) =>
    vocabulary(known, aliases[kind], outside)
  return {
    product: of('product', context.products),
    indicator: of('indicator', context.indicators, context.others),
    sub: of('sub', context.subs),
    dimension: of('dimension', context.dimensions),
    member: of('member', context.members),
    table: of('table', context.tables),
    segment: vocabulary(
      context.segments,
      new Map([...aliasesOf(context.segments), ...(aliases.segment ?? [])]),
      [],
      SEGMENT_HINTS,
    ),
    canton: of('canton', context.cantons),
    province: vocabulary(context.provinces, new Map([...PROVINCES, ...(aliases.province ?? [])])),
  }
}

/** Kinds that a heading of each target may name, the likelier first. */
export const HEADING_KINDS: Readonly<Record<Target, readonly ThingKind[]>> = {
  candidates: ['canton'],
  members: ['segment'],
  data: ['sub', 'product', 'province'],
  ratings: ['indicator', 'product', 'member', 'table'],
  judgements: ['indicator', 'dimension', 'member', 'product'],
  weights: ['indicator', 'dimension', 'member', 'product'],
}

export interface NamedThing {
  readonly kind: ThingKind
  readonly id: string
}

/** The thing of these kinds that a text names whole, for sure. */
export function thingNamed(lexicon: Lexicon, text: string, kinds: readonly ThingKind[]): NamedThing | null {
  for (const kind of kinds) {
    const found = lexicon[kind].certain(text)
    if (found) return { kind, id: found.id }
  }
  return null
}

/** Things that together make up the whole text ("MER_PRO", "cacao__DEM_NAC"), or null when some word is left over. */
export function thingsCovering(
  lexicon: Lexicon,
  text: string,
  kinds: readonly ThingKind[],
): readonly NamedThing[] | null {
  const words = keyOf(text).split(' ')
  if (words.length > 24) return null
  const found: NamedThing[] = []
  for (let at = 0; at < words.length; ) {
    const next = longest(lexicon, words, at, kinds)
    if (!next) {
      // "y", "de" between two names belongs to neither.
      if (found.length > 0 && wordsOf(`${words[at]} x`).length === 1) {
        at += 1
        continue
      }
      return null
    }
    found.push(next.found)
    at = next.end
  }
  return found.length > 0 ? found : null
}

function longest(lexicon: Lexicon, words: readonly string[], at: number, kinds: readonly ThingKind[]) {
  for (let end = words.length; end > at; end--) {
    const found = thingNamed(lexicon, words.slice(at, end).join(' '), kinds)
    if (found) return { found, end }
  }
  return null
}
