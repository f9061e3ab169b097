import { bytesOfSigns } from './lines'
import { type BallotMessage, type MessageTrouble, messageOfBytes } from './message'
import { END, SIGN_PATTERN, START, withoutSpaces } from './text'

/** A ballot that was found in a text, with the text itself: what cannot be read is kept for a person to see. */
export type FoundBallot =
  | { readonly status: 'read'; readonly text: string; readonly header: string; readonly message: BallotMessage }
  | { readonly status: 'unreadable'; readonly text: string; readonly trouble: TextTrouble }

/**
 * Why a text is no ballot: its end or its beginning is missing, a line is missing or too many, a line does not check, large and
 * small letters are mixed as nobody writes them, or the message is not sound.
 */
export type TextTrouble =
  | { readonly kind: 'cut' | 'lines' | 'mixed' | MessageTrouble }
  | { readonly kind: 'line'; readonly line: number }

/**
 * Every ballot of a text, in its order: one, or two hundred amid the lines of a chat. Line breaks may stand anywhere, also within
 * the words that begin and end a ballot, and a mail may have put ">" before each line. Chat is passed over; what looks like a part
 * of a ballot is not.
 */
export function ballotsInText(text: string): readonly FoundBallot[] {
  const lines = text.replace(/^[ \t]*>[> \t]*/gm, '')
  const starts = [...lines.matchAll(STARTS)].map(({ index, 0: { length } }) => ({ index, length }))
  const [first] = starts
  const found = starts.flatMap(({ index, length }, i) => {
    const part = lines.slice(index, starts[i + 1]?.index)
    return ballotIn(part, length)
  })
  return [...leftover(lines.slice(0, first?.index)), ...found]
}

const broken = (word: string): string => [...word].join('[\\r\\n]*')
const STARTS = new RegExp(broken(START), 'gi')
/** Words for people, a colon, signs with spaces and breaks among them, and the end with the number of lines. */
const BALLOT = new RegExp(`^([\\s\\S]*?):((?:${SIGN_PATTERN}|\\s)*)(${broken(END)})\\s*((?:\\d\\s*)+)\\.`, 'i')
/** Three groups of a body, one after the other. */
const GROUPS = new RegExp(`(?:^|\\s)(?:${SIGN_PATTERN}{4}\\s+){2}${SIGN_PATTERN}{4}(?=\\s|$)`)

/** The ballot at the beginning of this part, and whatever looks like one after its end. */
function ballotIn(part: string, start: number): readonly FoundBallot[] {
  const match = part.slice(start).match(BALLOT)
  if (!match) return [{ status: 'unreadable', text: part.trim(), trouble: { kind: 'cut' } }]
  const [whole, header = '', body = '', end = '', count = ''] = match
  const text = part.slice(0, start + whole.length).trim()
  const rest = leftover(part.slice(start + whole.length))
  const signs = withoutSpaces(body)
  const written = withoutSpaces(part.slice(0, start)) + signs + withoutSpaces(end)
  if (written !== written.toUpperCase() && written !== written.toLowerCase())
    return [{ status: 'unreadable', text, trouble: { kind: 'mixed' } }, ...rest]
  const bytes = bytesOfSigns(signs.toUpperCase())
  if ('line' in bytes) return [{ status: 'unreadable', text, trouble: { kind: 'line', ...bytes } }, ...rest]
  if (withoutSpaces(count) !== String(Math.ceil(signs.length / 16)))
    return [{ status: 'unreadable', text, trouble: { kind: 'lines' } }, ...rest]
  const message = messageOfBytes(bytes)
  if (typeof message === 'string') return [{ status: 'unreadable', text, trouble: { kind: message } }, ...rest]
  return [{ status: 'read', text, header: header.replace(/\s+/g, ' ').trim(), message }, ...rest]
}

/** Chat is not told; groups of signs are, since somebody's ballot may have lost its beginning. */
function leftover(text: string): readonly FoundBallot[] {
  const match = text.match(GROUPS)
  return match && /\d/.test(match[0]) ? [{ status: 'unreadable', text: text.trim(), trouble: { kind: 'cut' } }] : []
}
