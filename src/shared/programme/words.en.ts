import type { words as spanish } from './words.es'

export const words: Readonly<Record<keyof typeof spanish, string>> = {
  'mesa.edit': 'Correct {name}',
  'mesa.new': 'Another mesa…',
  'mesa.name': 'Name of the mesa',
  'mesa.kind': 'Type',
  'mesa.sectorial': 'Sector mesa',
  'mesa.cantonal': 'Cantonal agricultural mesa',
  'mesa.provincial': 'Provincial mesa',
  'mesa.canton': 'Canton',
  'mesa.date': 'Day of the meeting',
  'mesa.noCanton': '—',
}
