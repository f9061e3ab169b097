import type { words as spanish } from './words.es'

export const words: Readonly<Record<keyof typeof spanish, string>> = {
  'glossary.what': 'What “{word}” means',
  'glossary.coming': 'Looking it up…',
  'glossary.title': 'What each word means',
  'glossary.seek': 'Look for a word',
  'glossary.here': 'On this screen',
  'glossary.rest': 'The others',
  'glossary.found': '{n} {n|word|words}',
  'glossary.none': 'No word says “{sought}”.',
  'glossary.guide': 'Open the guide',
}
