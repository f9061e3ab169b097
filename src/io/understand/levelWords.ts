import type { Level } from '../../domain/scale'
import { isNear } from '../read/names'
import { keyOf } from './words'

/** Families of words for levels, highest first; each line is a level, with what else it is called. */
const LADDERS: readonly (readonly (readonly string[])[])[] = [
  [
    ['muy alto', 'muy alta', 'altisimo', 'altisima', 'very high'],
    ['alto', 'alta', 'high'],
    ['medio', 'media', 'mediano', 'mediana', 'moderado', 'moderada', 'intermedio', 'intermedia', 'medium', 'moderate'],
    ['bajo', 'baja', 'low'],
    ['muy bajo', 'muy baja', 'bajisimo', 'nulo', 'nula', 'ninguno', 'ninguna', 'very low'],
  ],
  [
    ['muy bueno', 'muy buena', 'excelente', 'optimo', 'optima', 'sobresaliente', 'very good', 'excellent'],
    ['bueno', 'buena', 'good'],
    ['regular', 'aceptable', 'suficiente', 'fair'],
    ['malo', 'mala', 'deficiente', 'insuficiente', 'bad', 'poor'],
    ['muy malo', 'muy mala', 'pesimo', 'pesima', 'muy deficiente', 'very bad', 'very poor'],
  ],
  [
    ['totalmente de acuerdo', 'muy de acuerdo', 'completamente de acuerdo', 'strongly agree'],
    ['de acuerdo', 'acuerdo', 'agree'],
    ['ni de acuerdo ni en desacuerdo', 'neutral', 'indiferente', 'neutro', 'indeciso', 'neither agree nor disagree'],
    ['en desacuerdo', 'desacuerdo', 'disagree'],
    ['totalmente en desacuerdo', 'muy en desacuerdo', 'completamente en desacuerdo', 'strongly disagree'],
  ],
  [
    ['muy importante', 'importantisimo', 'very important', 'extremely important'],
    ['importante', 'important'],
    ['medianamente importante', 'moderadamente importante', 'mas o menos importante', 'moderately important'],
    ['poco importante', 'slightly important'],
    ['nada importante', 'sin importancia', 'no importante', 'not important'],
  ],
  [
    ['muy fuerte', 'muy favorable', 'muy util', 'muchisimo', 'siempre'],
    ['fuerte', 'favorable', 'util', 'mucho', 'bastante', 'casi siempre'],
    ['ni fuerte ni debil', 'mas o menos', 'algo', 'a veces'],
    ['debil', 'desfavorable', 'poco', 'casi nunca'],
    ['muy debil', 'muy desfavorable', 'nada', 'nunca', 'inutil'],
  ],
]

const LEVELS_DOWN: readonly Level[] = [5, 4, 3, 2, 1]
const LEVEL_OF: ReadonlyMap<string, Level> = new Map(
  LADDERS.flatMap((ladder) => ladder.flatMap((words, i) => words.map((word) => [word, LEVELS_DOWN[i] ?? 1] as const))),
)

/** The level a word stands for in the usual five steps, a slip of the hand forgiven; null for any other word. */
export function levelOfWord(text: string): Level | null {
  const key = keyOf(text)
  const exact = LEVEL_OF.get(key)
  if (exact !== undefined || key.length < 4 || key.length > 40) return exact ?? null
  for (const [word, level] of LEVEL_OF) if (word[0] === key[0] && isNear(word, key)) return level
  return null
}

/** Three words without "muy" are a scale of three: high, middle and low stand at its ends and its middle. */
const THREE: readonly (readonly [RegExp, Level])[] = [
  [/^(?:alt[oa]|buen[oa]|high)$/, 5],
  [/^(?:medi[oa]|median[oa]|moderad[oa]|regular|medium)$/, 3],
  [/^(?:baj[oa]|mal[oa]|low)$/, 1],
]

/** Levels of the words of one file, which tell together how many steps its scale has. */
export function levelsOfWords(words: readonly string[]): ReadonlyMap<string, Level | null> {
  const keys = words.map(keyOf)
  const three = keys.map((key) => THREE.find(([pattern]) => pattern.test(key))?.[1] ?? null)
  const isThree = three.every((level) => level !== null) && new Set(three).size === 3
  return new Map(words.map((word, i) => [word, isThree ? (three[i] ?? null) : levelOfWord(word)]))
}
