/** Letters of a name that fit over a bar, and beside one. */
const OVER = 17
const BESIDE = 32

/** Names short enough to stand over a bar: «Distribución…», or «Demanda intern.» where the first words are not enough. */
export function briefNames(names: readonly string[], room = OVER): readonly string[] {
  return names.map((name, i) => {
    if (name.length <= room) return name
    const words = firstWords(name, room)
    const clash = names.some((other, j) => j !== i && other.startsWith(words))
    return clash ? `${name.slice(0, room - 3)}.` : `${words}…`
  })
}

/** A name as it fits beside a bar; whole on its mark and in the table. */
export const besideBar = (name: string): string => (name.length <= BESIDE ? name : `${firstWords(name, BESIDE)}…`)

/** Whole words that fit, less a preposition left hanging. */
const firstWords = (name: string, room: number): string =>
  name
    .slice(0, room)
    .replace(/\s+\S*$/, '')
    .replace(/(\s+(de|del|la|los|las|y|of|the))+$/i, '')
