import { sealedStep } from '../../domain/disclosure'
import type { ProductId } from '../../domain/ids'
import { type Candidate, plain } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import { selectRanked } from './evaluation'
import { memo } from './memo'
import { shortNames } from './shortNames'

export type ColourKey = 'p-1' | 'p-2' | 'p-3' | 'p-4' | 'p-5' | 'p-6' | 'p-x'

/** How a product looks everywhere: its colour, its glyph or two letters, its long and short names. */
export interface Face {
  readonly id: ProductId
  readonly name: string
  readonly short: string
  readonly colour: ColourKey
  readonly glyph: GlyphId | null
  readonly letters: string
}

/** Silhouettes that are drawn; every other product shows two letters. */
export type GlyphId = keyof typeof GLYPH_WORDS

const GLYPH_WORDS = {
  cacao: ['cacao'],
  cafe: ['cafe'],
  camaron: ['camaron'],
  platano: ['platano', 'banano', 'orito'],
  queso: ['queso', 'leche', 'lacteos'],
  cebolla: ['cebolla'],
  mani: ['mani'],
  toquilla: ['toquilla', 'sombrero'],
  turismo: ['turismo'],
  madera: ['balsa', 'teca', 'madera', 'forestal'],
  papa: ['papa'],
  quinua: ['quinua', 'quinoa'],
  hoja: ['guayusa', 'te', 'palmito', 'abaca'],
  lana: ['textil', 'textiles', 'tejidos', 'lana', 'ovinos'],
} as const

/** The hue a product is drawn with by custom, given when nobody before it has taken it. */
const CUSTOMARY: Readonly<Partial<Record<GlyphId, ColourKey>>> = {
  cacao: 'p-1',
  cafe: 'p-2',
  camaron: 'p-3',
  platano: 'p-4',
  turismo: 'p-5',
  toquilla: 'p-6',
}

const COLOURS: readonly ColourKey[] = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6']

/** The faces of a territory's candidates, by product. */
export type Faces = ReadonlyMap<ProductId, Face>

/**
 * Faces of all candidates of a territory. Only the six that lead the order get a hue; the rest are grey. A product has
 * its customary hue when it has one; the others take what is left in the order they were proposed.
 */
export const selectFaces = (programme: Programme, territory: Territory): Faces => {
  const ranked = selectRanked(programme, territory)
  // While nothing may be shown all are grey: hues were once given by the order.
  const sealed = sealedStep(territory) !== null
  const order = ranked.status === 'ranked' ? ranked.evaluation.rows.slice(0, 6).map(({ product }) => product) : null
  const leaders = sealed ? [] : order
  return facesOf(territory.candidates, leaders?.toSorted().join(' ') ?? null)
}

const facesOf = memo((candidates: readonly Candidate[], leaders: string | null): ReadonlyMap<ProductId, Face> => {
  const coloured = leaders === null ? candidates.slice(0, 6).map(({ id }) => id as string) : leaders.split(' ')
  const free = new Set(COLOURS)
  const take = (wanted: ColourKey | undefined): ColourKey => {
    const taken = wanted && free.has(wanted) ? wanted : ([...free][0] ?? 'p-x')
    free.delete(taken)
    return taken
  }
  const contenders = candidates.filter(({ id }) => coloured.includes(id))
  const customary = contenders.filter((candidate) => customaryHue(candidate) !== undefined)
  const inTurn = [...customary, ...contenders.filter((candidate) => !customary.includes(candidate))]
  const hues = new Map(inTurn.map((candidate) => [candidate.id, take(customaryHue(candidate))]))
  const shorts = shortNames(candidates.map(({ name }) => name))
  return new Map(
    candidates.map((candidate, i) => [
      candidate.id,
      faceOf(candidate, hues.get(candidate.id) ?? 'p-x', shorts[i] ?? candidate.name),
    ]),
  )
})

/** The face of a product outside any contest, for lists of several provinces. */
export function faceOf(
  { id, name }: Pick<Candidate, 'id' | 'name'>,
  colour: ColourKey,
  short = shortNames([name])[0] ?? name,
): Face {
  return { id, name, short, colour, glyph: glyphOf(name), letters: lettersOf(short) }
}

function glyphOf(name: string): GlyphId | null {
  const words = plain(name).split(' ')
  return glyphs.find(([, keys]) => keys.some((key) => words.includes(key)))?.[0] ?? null
}

/** The hue custom gives a product's glyph, if any. */
export function customaryHue({ name }: Pick<Candidate, 'name'>): ColourKey | undefined {
  const glyph = glyphOf(name)
  return glyph ? CUSTOMARY[glyph] : undefined
}

// Object.entries widens the keys it was given.
const glyphs = Object.entries(GLYPH_WORDS) as unknown as readonly (readonly [GlyphId, readonly string[]])[]

const lettersOf = (name: string): string => {
  const [first = '', second = ''] = name
  return first.toUpperCase() + second.toLowerCase()
}
