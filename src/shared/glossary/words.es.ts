export const words = {
  'glossary.what': 'Qué quiere decir «{word}»',
  'glossary.coming': 'Buscando…',
  'glossary.title': 'Qué quiere decir cada palabra',
  'glossary.seek': 'Buscar una palabra',
  'glossary.here': 'En esta pantalla',
  'glossary.rest': 'Las demás',
  'glossary.found': '{n} {n|palabra|palabras}',
  'glossary.none': 'Ninguna palabra dice «{sought}».',
  'glossary.guide': 'Abrir la guía de uso',
} as const
