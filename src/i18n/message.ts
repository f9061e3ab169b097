import { conjunction } from './conjunction'

/** Values that fill a message. Numbers are formatted by the caller, except where they choose singular or plural. */
export type Values = Readonly<Record<string, string | number>>

/** How a voice is written in a message, and the private character that stands for it once the message is filled. */
const MARKS = [
  { written: '**', kept: '\uE000', voice: 'strong' },
  { written: '^^', kept: '\uE001', voice: 'cut' },
  { written: '__', kept: '\uE002', voice: 'hand' },
] as const

/**
 * Fills a message: `{name}` takes a value; `{n|celda|celdas}` takes the singular when n is 1.
 * A value that is not given stays in sight as `{name}`: a hole is better seen than hidden.
 * Only the message's own marks speak: `**` in a name that somebody typed is text. So a filled message can fill another.
 */
export const fill = (message: string, values: Values = {}): string =>
  MARKS.reduce((text, { written, kept }) => text.replaceAll(written, kept), message)
    .replace(/\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/g, (hole, name: string, one: string, many: string) => {
      const count = values[name]
      if (count === undefined) return hole
      return Number(count) === 1 ? one : many
    })
    .replace(CONJOINED, (whole, before: string, word: string, between: string, name: string) =>
      values[name] === undefined ? whole : `${before}${conjunction(word, String(values[name]))}${between}{${name}}`,
    )
    .replace(/\{(\w+)\}/g, (hole, name: string) => (values[name] === undefined ? hole : isolated(String(values[name]))))

/** A Spanish conjunction right before a value, whose first sound decides how it is said. */
const CONJOINED = /(^|\s)([yo])(\s[\uE000-\uE002«]*)\{(\w+)\}/g

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** A value that runs from right to left is kept apart, so that it cannot turn the figures beside it round. */
export const isolated = (text: string): string =>
  RIGHT_TO_LEFT.test(text) && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text

/** A name in the strong voice, inside a sentence put together from parts. */
export const strong = (text: string): string => fill('**{text}**', { text })

/** A run of text with its voice: plain, strong, in the red of the cut, or in the blue of people's hand. */
export interface TextRun {
  readonly text: string
  readonly voice: 'plain' | 'strong' | 'cut' | 'hand'
}

/** Splits a filled message by its voices; marks do not nest. */
export function runs(filled: string): readonly TextRun[] {
  let voice: TextRun['voice'] = 'plain'
  const parts: TextRun[] = []
  for (const part of filled.split(/([\uE000-\uE002])/)) {
    const mark = MARKS.find(({ kept }) => kept === part)
    if (mark) voice = voice === 'plain' ? mark.voice : 'plain'
    else if (part !== '') parts.push({ text: part, voice })
  }
  return parts
}

/** The same sentence without its marks, for labels, files and the live region. */
export const spoken = (filled: string): string => filled.replace(/[\uE000-\uE002]/g, '')
