import { linesOfBytes } from './lines'
import { type BallotMessage, bytesOfMessage } from './message'
import { SIGNS } from './signs'

/** How a text begins; the 1 is no sign of a ballot, so that no body can hold it. */
export const START = 'YUNTA1'
export const END = 'FIN'

/** What no name may hold: a text would begin in its midst. */
export const holdsStart = (name: string): boolean => withoutSpaces(name).toUpperCase().includes(START)

/** Whose and which, for whoever forwards the text: "MNB EPS-07 R1". */
const headerOf = ({ ticket, round }: Pick<BallotMessage, 'ticket' | 'round'>, mesa: string): string =>
  `${mesa} ${ticket} R${round}`.replace(/\s+/g, ' ').trim()

/**
 * A ballot as a few lines that survive WhatsApp, e-mail and dictation:
 *
 *   YUNTA1 MNB EPS-07 R1:
 *   7K4T 9M2X D3QP 8HVA
 *   C6WN 4ZKE
 *   FIN 2.
 *
 * Each line ends in the sign that checks it; the last number counts the lines.
 *
 * @param mesa its name as people write it; the text holds it only for them, the message carries its mark
 */
export function textOfMessage(message: BallotMessage, mesa: string): string {
  const lines = linesOfBytes(bytesOfMessage(message)).map((line) => (line.match(/.{1,4}/g) ?? []).join(' '))
  return [`${START} ${headerOf(message, mesa)}:`, ...lines, `${END} ${lines.length}.`].join('\n')
}

/**
 * Whether the words before the body are those of this mesa and ballot. A text in small letters throughout is as good as one in
 * large; a letter changed in one place is not.
 */
export function isHeaderOf(read: string, message: BallotMessage, mesa: string): boolean {
  const header = withoutSpaces(headerOf(message, mesa))
  return [header, header.toLowerCase(), header.toUpperCase()].includes(withoutSpaces(read))
}

/** A text without what programs add and people do not see: spaces, line breaks, marks of width zero. */
export const withoutSpaces = (text: string): string => text.replace(/[\s\u200B-\u200F\u2060\uFEFF]+/g, '')

/** A letter of a body as a pattern, in large and small. */
export const SIGN_PATTERN = `[${SIGNS}${SIGNS.toLowerCase()}]`
