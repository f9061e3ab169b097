/** Values that fill a message. Numbers are formatted by the caller, except where they choose singular or plural. */
export type Values = Readonly<Record<string, string | number>>

/**
 * Fills a message: `{name}` takes a value; `{n|celda|celdas}` takes the singular when n is 1.
 * A value that is not given stays in sight as `{name}`: a hole is better seen than hidden.
 */
export const fill = (message: string, values: Values = {}): string =>
  message
    .replace(/\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/g, (hole, name: string, one: string, many: string) => {
      const count = values[name]
      if (count === undefined) return hole
      return Number(count) === 1 ? one : many
    })
    .replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))

/** A run of text with its voice: plain, strong, in the red of the cut, or in the blue of people's hand. */
export interface Run {
  readonly text: string
  readonly voice: 'plain' | 'strong' | 'cut' | 'hand'
}

const VOICES = { '**': 'strong', '^^': 'cut', __: 'hand' } as const
type Mark = keyof typeof VOICES
const isMark = (text: string): text is Mark => Object.hasOwn(VOICES, text)

/** Splits `**strong**`, `^^cut^^` and `__hand__`; marks do not nest. */
export function runs(message: string): readonly Run[] {
  let voice: Run['voice'] = 'plain'
  const parts: Run[] = []
  for (const part of message.split(/(\*\*|\^\^|__)/)) {
    if (isMark(part)) voice = voice === 'plain' ? VOICES[part] : 'plain'
    else if (part !== '') parts.push({ text: part, voice })
  }
  return parts
}

/** The same sentence without its marks, for labels, files and the live region. */
export const spoken = (message: string): string => message.replace(/\*\*|\^\^|__/g, '')
