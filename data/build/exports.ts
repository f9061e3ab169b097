import type { Row } from './series'

export interface ExportAverage {
  readonly millions: number
  readonly years: readonly string[]
  readonly source: string
}

/**
 * National exports in million dollars FOB, averaged over the years that can be used. Customs rows of 2024 lost their
 * decimal comma in the only copy found (trust C) and are left out; products customs does not list alone take FAOSTAT's
 * one year.
 */
export function exportsOf(product: string, rows: readonly Row[]): ExportAverage | null {
  const ofProduct = rows.filter((row) => row.province_code === 'EC' && row.product === product && row.trust !== 'C')
  const customs = ofProduct.filter(({ indicator }) => indicator === 'exportacion_kusd')
  const used =
    customs.length > 0 ? customs : ofProduct.filter(({ indicator }) => indicator === 'exportacion_kusd_faostat')
  if (used.length === 0) return null
  return {
    millions: used.reduce((sum, { value }) => sum + Number(value), 0) / used.length / 1000,
    years: used.map(({ year }) => year),
    source: [...new Set(used.map(({ source }) => source))].join('+'),
  }
}

export function exportNote({ years, source }: ExportAverage): string {
  const span = years.length === 1 ? `Solo ${years[0]}` : `Promedio ${years[0]}–${years.at(-1)}`
  const press = source.includes('W-') ? ', cifra gremial citada por la prensa' : ''
  return `${span}, todo el país${press}.${years.length < 3 ? ' La definición pide tres años.' : ''}`
}
