import type { Target } from './context'
import { HEADING_KINDS, type Lexicon, type NamedThing, type ThingKind, thingNamed, thingsCovering } from './lexicon'
import { type ColumnRole, roleNamed } from './roles'
import { keyOf } from './words'

/** What a heading says: things it names for sure, the role it stands for, and words that are neither. */
export interface Heading {
  readonly text: string
  readonly found: readonly NamedThing[]
  readonly role: ColumnRole | null
  /** Parts that name nothing for sure, in order: what is asked about if the column needs a name. */
  readonly rest: readonly string[]
}

/** What parts a heading that says two things: brackets, bars, colons, dashes between spaces, "frente a". */
const PARTS = /[[\]():;|/\\>\n\t?¿!¡]|\s[-–—]\s|__|\s+(?:frente a|versus|vs\.?|contra|comparad[oa] con)\s+/i

/** The parts of a text that says several things, without those that hold no word. */
export const partsOf = (text: string): readonly string[] =>
  text
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part.length > 200 || keyOf(part) !== '')

/** Words that forms put round the question, naming nothing. */
const ROUND = /^(?:puntajes?|juicios?|pesos?|calificaci(?:on|ones)|pregunta|matriz|grupo|group|rating|ratings|score|n)$/

/**
 * Reads a heading of one or several rows. A whole heading that names a thing is that thing; else its parts are looked at,
 * and a part counts only when all its words are names.
 */
export function readHeading(path: readonly string[], target: Target, lexicon: Lexicon): Heading {
  const kinds = HEADING_KINDS[target]
  const text = path.join(' · ')
  const found: NamedThing[] = []
  const rest: string[] = []
  let role: ColumnRole | null = null
  for (const level of path) {
    const whole = wholeOf(level, target, lexicon, kinds) ?? wholeOf(level.replace(UNIT, ''), target, lexicon, kinds)
    if (whole?.role) role ??= whole.role
    else if (whole) found.push(...whole.found)
    else {
      const parts = partsOf(level)
      for (const part of parts) {
        const said = parts.length > 1 || part !== level.trim() ? wholeOf(part, target, lexicon, kinds) : null
        if (said?.role) role ??= said.role
        else if (said) found.push(...said.found)
        else if (withoutRound(part) !== '') rest.push(part)
      }
    }
  }
  return { text, found: once(found), role, rest }
}

/** A unit after a name says nothing of what it is a name of. */
const UNIT =
  /\s*[([](?:%[^()[\]]*|usd[^()[\]]*|kg|t|tm|qq|ha|[íi]ndice|n[úu]mero|meses|raz[óo]n|se[ñn]ales|jornales)[)\]]\s*$/i

interface Whole {
  readonly found: readonly NamedThing[]
  readonly role: ColumnRole | null
}

/** What a text says with all its words; null when some of them say nothing. */
function wholeOf(part: string, target: Target, lexicon: Lexicon, kinds: readonly ThingKind[]): Whole | null {
  const named = thingNamed(lexicon, part, kinds)
  if (named) return { found: [named], role: null }
  const role = roleNamed(part, target)
  if (role) return { found: [], role }
  const words = withoutRound(part)
  const found = words === '' ? null : thingsCovering(lexicon, words, kinds)
  return found && { found, role: null }
}

/** Without the group that a form's question stands in: "puntaje_cacao" says nothing that "cacao" does not. */
function withoutRound(part: string): string {
  const words = keyOf(part).split(' ')
  const from = words.findIndex((word) => !ROUND.test(word))
  return from < 0 ? '' : words.slice(from).join(' ')
}

/** The same thing said twice is said once. */
function once(found: readonly NamedThing[]): readonly NamedThing[] {
  return found.filter((one, i) => found.findIndex(({ kind, id }) => kind === one.kind && id === one.id) === i)
}

export const namedId = ({ found }: Pick<Heading, 'found'>, kind: ThingKind): string | null =>
  found.find((one) => one.kind === kind)?.id ?? null
