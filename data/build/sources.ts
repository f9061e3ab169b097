import { rowsOf } from './rows'

/** How a source is named beside a figure. Press and web pages are named by their publisher and year. */
const LABELS: Readonly<Record<string, string>> = {
  ESPAC2024: 'INEC, ESPAC 2024',
  'ESPAC2021-23': 'INEC, ESPAC 2021–2023',
  ESPAC2021M: 'Estimación de F. Santos con microdatos de INEC, ESPAC 2021',
  MAGPRECIOS: 'MAG-SIPA, precios al productor',
  MAGCOMEX: 'MAG/BCE, comercio exterior agrícola',
  'FAOSTAT-TM': 'FAOSTAT, matriz detallada de comercio',
  OECDFAO2022: 'OCDE-FAO, Perspectivas Agrícolas 2022-2031',
  FAO2050: 'FAO, proyecciones a 2050 (vía OWID)',
}

interface Source {
  readonly label: string
  readonly title: string
}

const ALL: ReadonlyMap<string, Source> = new Map(
  rowsOf<'source_id' | 'title' | 'publisher' | 'year'>('sources.csv').map((row) => [
    row.source_id,
    { label: LABELS[row.source_id] ?? `${row.publisher}, ${row.year}`, title: row.title },
  ]),
)

/** @throws when the id is not in sources.csv: every figure must trace to one. */
function sourceOf(id: string): Source {
  const found = ALL.get(id)
  if (!found) throw new Error(`unknown source ${id}`)
  return found
}

const idsOf = (ids: string): readonly string[] => [...new Set(ids.split('+'))]

/** "ESPAC2021-23+MAGCOMEX" → the labels of both. */
export const labelOf = (ids: string): string =>
  idsOf(ids)
    .map((one) => sourceOf(one).label)
    .join(' + ')

/** Where a candidate is documented, in words. */
export const citationOf = (ids: string): string =>
  idsOf(ids)
    .map((one) => (one in LABELS ? sourceOf(one).label : `«${sourceOf(one).title}» (${sourceOf(one).label})`))
    .join('; ')
