import { plain } from '../../domain/product'

/** What a cell says when it says no value: nobody knows, it does not apply, or nothing was written. */
export type State = 'SD' | 'NA' | 'blank'

/** One dictionary for the whole program: ratings, data and forms use the same words for the same states. */
const WORDS: ReadonlyMap<string, State> = new Map([
  ...'sd|nd|ns|nr|ns/nr|nsnr|ns nr|ns-nr|s/i|s.i.|s.i|no sabe|no se|no sabe/no responde|no sabe, no responde|no sabe no responde|no responde|no contesta|no disponible|sin dato|sin datos|sin informacion|no hay dato|no hay datos|no data|unknown|desconocido|desconocida|do not know|dont know|i do not know|no opina'
    .split('|')
    .map((word) => [word, 'SD'] as const),
  ...'na|no aplica|no corresponde|not applicable'.split('|').map((word) => [word, 'NA'] as const),
  ...'-|--|---|.|..|...|…|null|none|nan|#n/a|#n/d|#na|#ref!|#div/0!|#valor!|#value!|#nombre?|#name?|#num!|#nulo!|#null!|#calc!|ninguna respuesta|en blanco|(blank)|(en blanco)|(vacio)|vacio'
    .split('|')
    .map((word) => [word, 'blank'] as const),
])

/** The state a text stands for; null when it says something. Dots and bars between letters count for nothing: "S/D", "s. d." */
export function stateOf(text: string): State | null {
  const word = plain(text)
  if (word === '') return 'blank'
  const direct = WORDS.get(word) ?? WORDS.get(word.replace(/[–—]/g, '-'))
  if (direct) return direct
  return word.length <= 8 ? (WORDS.get(word.replace(/[./\s]/g, '')) ?? null) : null
}
