import { type Draw, oneOf } from '../mutate'
import type { Truth } from './known'

/** How levels are written: each level as a text, and whether the written figures alone can show that it is another scale. */
export interface Recoding {
  readonly name: string
  readonly write: (level: Truth['level'], draw: Draw) => string
}

const table =
  (...texts: readonly string[]) =>
  (level: Truth['level']): string =>
    texts[level - 1] ?? ''

/** The mesa's own levels, in ways that need no question. */
const OWN: readonly Recoding[] = [
  { name: 'own', write: (level) => String(level) },
  { name: 'own with zeros', write: (level, draw) => oneOf(draw, [`${level}`, `${level},0`, `${level}.0`]) },
  { name: 'figure and word', write: table('1 - Muy bajo', '2 - Bajo', '3 - Medio', '4 - Alto', '5 - Muy alto') },
  { name: 'word and figure', write: table('Muy bajo (1)', 'Bajo (2)', 'Medio (3)', 'Alto (4)', 'Muy alto (5)') },
]

const words = (name: string, ...texts: readonly string[]): Recoding => ({ name, write: table(...texts) })

/** Scales and words that nobody may take for the mesa's own. */
const FOREIGN: readonly Recoding[] = [
  words('0 to 4', '0', '1', '2', '3', '4'),
  words('1 to 7', '1', '2', '4', '5', '7'),
  { name: '1 to 10', write: (level, draw) => String(2 * level - draw(2)) },
  { name: '0 to 100', write: (level, draw) => String(20 * level - draw(19)) },
  { name: 'per cent', write: (level, draw) => `${20 * level - draw(19)}%` },
  words('4 to 20', '4', '8', '12', '16', '20'),
  words('out of ten', '2/10', '4/10', '6/10', '8/10', '10/10'),
  words('high to low', 'Muy bajo', 'Bajo', 'Medio', 'Alto', 'Muy alto'),
  words('good to bad', 'muy malo', 'malo', 'regular', 'bueno', 'muy bueno'),
  words('agreement', 'Totalmente en desacuerdo', 'En desacuerdo', 'Neutral', 'De acuerdo', 'Totalmente de acuerdo'),
  words('best is one, told', '5 - Muy bajo', '4 - Bajo', '3 - Medio', '2 - Alto', '1 - Muy alto'),
]

export const recoding = (draw: Draw): Recoding => oneOf(draw, draw(2) === 0 ? OWN : FOREIGN)

/**
 * Whether written figures look like the mesa's own levels, though they are on another scale, and are too few for anybody to
 * see that: 1, 2, 4 of a sheet on 0–4. Such a table says nothing of its scale, and is counted apart.
 */
export function isSilent(recoding: Recoding, texts: readonly string[]): boolean {
  if (OWN.includes(recoding)) return false
  const figures = texts.map((text) => Number(text))
  if (figures.some((figure) => !Number.isInteger(figure) || figure < 1 || figure > 5)) return false
  const max = Math.max(...figures)
  return max > 4 || (max > 3 && figures.length < 12) || figures.length < 4
}
