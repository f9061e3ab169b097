import type { words as spanish } from './words.es'

export const words: Readonly<Record<keyof typeof spanish, string>> = {
  'sensitivity.question': 'How firm is the pair?',
  'sensitivity.will':
    'Here you will see how far each weight can move before the pair changes, in how many of a hundred simulations it stays, and the smallest change that flips it.',
  'lacks.nothing': 'This step already has the ranking it needs.',
  'lacks.some': 'That takes a ranking. Complete first:',
  'lacks.candidates': 'Two candidates or more',
  'lacks.weights': 'The weights',
  'lacks.ratings': 'The ratings',
}
