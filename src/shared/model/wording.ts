import { BODY, FILTERS, SEGMENTS_AT_START } from '../../../data/body'
import type { BodyWords } from '../../domain/indicator'
import { memo } from './memo'

/** Lists whose words are known by themselves, wherever they stand. */
export type WordKind = 'unit' | 'scale' | 'source' | 'chain' | 'sector' | 'programme' | 'mesa' | 'table' | 'proposer'

/** One way to say the texts of a programme: as somebody reads them, or as the record keeps them. */
export interface Wording {
  /** A text of a thing of the body, by the id of the thing and its field: 'DEM_NAC.name'. */
  text(key: string, text: string): string
  /** A word of a list. */
  word(kind: WordKind, text: string): string
}

/**
 * As a reader of another language reads. Only what still is the text of the body is said otherwise: what a mesa wrote,
 * and a text without words in the language, stay as they are.
 */
export const toReader = memo((words: BodyWords): Wording => {
  const written = bodyTexts()
  return {
    text: (key, text) => (written.get(key) === text ? (words[key] ?? text) : text),
    word: (kind, text) => {
      const [number = ''] = text.match(/\d+/) ?? []
      return words[`${kind}:${text}`] ?? words[`${kind}:${text.replace(number, HOLE)}`]?.replace(HOLE, number) ?? text
    },
  }
})

/** As the record keeps it: the way back, for what somebody read in another language and wrote anew. */
export const toRecord = memo((words: BodyWords): Wording => {
  const written = bodyTexts()
  const listed = new Map(Object.entries(words).map(([key, said]) => [`${kindOf(key)}:${said}`, key]))
  return {
    text: (key, text) => (words[key] === text ? (written.get(key) ?? text) : text),
    word: (kind, text) => {
      const key = listed.get(`${kind}:${text}`)
      return key === undefined ? text : key.slice(kind.length + 1)
    },
  }
})

/** A whole number in a name: «Mesita 3». */
const HOLE = '{n}'

const kindOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(':')))

/** The texts of the body as it is now, by the keys they go by. Without the empty ones. */
export function bodyTexts(): ReadonlyMap<string, string> {
  const named = [...BODY.dimensions, ...SEGMENTS_AT_START].map(({ id, name }) => [`${id}.name`, name] as const)
  const filters = FILTERS.map(({ id, text }) => [`${id}.text`, text] as const)
  const indicators = BODY.indicators.flatMap(({ id, name, question, guide, rubric, subs }) => [
    [`${id}.name`, name] as const,
    [`${id}.question`, question] as const,
    [`${id}.guide`, guide] as const,
    ...rubric.map((line, i) => [`${id}.rubric.${i + 1}`, line] as const),
    ...subs.flatMap((sub) => [
      [`${sub.id}.name`, sub.name] as const,
      [`${sub.id}.note`, sub.note] as const,
      [`${sub.id}.source`, sub.source] as const,
    ]),
  ])
  return new Map([...named, ...filters, ...indicators].filter(([, text]) => text !== ''))
}
