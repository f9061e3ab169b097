/** Generous widths of a letter, in drawing units: 14 px narrow, 14 px tight, 12 px tight; bold fits too. */
const NARROW = 6.3
const TIGHT = 5.4
const SMALL = 4.8
/** From line to line of a name in several. */
export const LINE = 13

export interface NameLines {
  readonly look: 'narrow' | 'tight' | 'small'
  readonly lines: readonly string[]
}

/**
 * A name as it stands in this room: narrower first, then in two lines, in more only where it must. Nothing of it is left out.
 *
 * @param small small from the start, where all names of a row look alike
 */
export function nameLines(name: string, room: number, small = false): NameLines {
  if (small) return { look: 'small', lines: balanced(name, Math.max(1, Math.floor(room / SMALL))) }
  if (name.length * NARROW <= room) return { look: 'narrow', lines: [name] }
  if (name.length * TIGHT <= room) return { look: 'tight', lines: [name] }
  return { look: 'small', lines: balanced(name, Math.max(1, Math.floor(room / SMALL))) }
}

/** Room and lines for all the names of a chart: as little as two lines need, and never more than there is. */
export function roomFor(names: readonly string[], least: number, most: number) {
  const wanted = Math.max(least, ...names.map((name) => inTwo(name) * SMALL))
  const room = Math.min(wanted, Math.max(least, most))
  return { room, lines: Math.max(1, ...names.map((name) => nameLines(name, room).lines.length)) }
}

/** Height of a row whose name takes so many lines. */
export const rowHeight = (usual: number, lines: number): number => Math.max(usual, lines * LINE + 2)

/** Letters of the longer line when a name is broken in two as evenly as its words allow. */
const inTwo = (name: string): number => {
  const breaks = [...name.matchAll(/\s+/g)].map(({ index }) => Math.max(index, name.length - index - 1))
  return Math.min(name.length, ...breaks)
}

/** As few lines of so many letters as there can be, and these as even as can be. */
function balanced(name: string, letters: number): readonly string[] {
  const lines = broken(name, letters)
  for (let fewer = Math.ceil(name.length / lines.length); fewer < letters; fewer++) {
    const even = broken(name, fewer)
    if (even.length === lines.length) return even
  }
  return lines
}

/** Words one after the other; one longer than a line is cut where the line ends. */
function broken(name: string, letters: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of name.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length <= letters) {
      line += ` ${word}`
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    for (; line.length > letters; line = line.slice(letters)) lines.push(line.slice(0, letters))
  }
  return [...lines, line]
}
