import { type Candidate, standing } from '../../../domain/product'
import type { BookSheet } from '../../../io/write/workbook'
import { headings, says } from './cells'
import { type BookFacts, TABS } from './facts'

const STANDING = {
  competes: 'se puntúa',
  'to-check': 'se puntúa; tiene un filtro por verificar',
  'filtered-out': 'fuera por un filtro',
  withdrawn: 'retirado',
} as const satisfies Readonly<Record<ReturnType<typeof standing>, string>>

/** Every candidate ever proposed, those that left the list with the reason; codes of cantons as text. */
export function productsSheet({ territory }: BookFacts): BookSheet {
  return {
    name: TABS.products,
    widths: [26, 32, 12, 28, 24, 24, 36, 50],
    frozen: { rows: 1, columns: 2 },
    rows: [
      headings('Código', 'Producto', 'Clase', 'Cadena', 'Cantones (DPA)', 'Subpartida', 'Estado', 'Por qué'),
      ...territory.candidates.map((candidate) => [
        says(candidate.id, 'code'),
        says(candidate.name),
        says(candidate.kind === 'service' ? 'servicio' : 'producto'),
        says(candidate.chain),
        says(candidate.cantons.join(', '), 'code'),
        says(candidate.subheading, 'code'),
        says(STANDING[standing(candidate)]),
        says(whyOf(candidate)),
      ]),
    ],
  }
}

const whyOf = ({ withdrawn, filters }: Candidate): string =>
  withdrawn ??
  Object.values(filters)
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ note }) => note)
    .filter((note) => note !== '')
    .join(' · ')
