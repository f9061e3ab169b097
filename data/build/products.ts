import type { ProductFile } from '../products'
import { chainOf, glyphOf } from './chains'
import { rowsOf } from './rows'
import { slug } from './slug'
import { citationOf } from './sources'

type Column = 'province_code' | 'product' | 'sector' | 'evidence_source' | 'evidence'

const inSpanish = (text: string): string =>
  text
    .replace(/\d[\d,]*(\.\d+)?/g, (number) => number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')))
    .replace(/(\d)%/g, '$1 %')
    .replace(/W-CAM?ORO: |W-CALZ: /, '')

/** The designations of origin are the one quality fact known by province and product. */
function origins(): ReadonlyMap<string, string> {
  const rows = rowsOf<'province_code' | 'product' | 'indicator' | 'note'>('raw/indicators.csv')
  return new Map(
    rows
      .filter(({ indicator }) => indicator === 'denominacion_de_origen')
      .map(({ province_code, product, note }) => [`${province_code} ${product}`, `Denominación de origen «${note}».`]),
  )
}

/** The candidates of every province, as documents and statistics name them. */
export function productFile(): ProductFile {
  const rows = rowsOf<Column>('raw/candidate_products.csv')
  const origin = origins()
  const names = [...new Set(rows.map(({ product }) => product))]
  return {
    products: names.map((name) => ({
      id: slug(name),
      name,
      kind: rows.some((row) => row.product === name && row.sector === 'servicios') ? 'service' : 'product',
      chain: chainOf(name),
      sector: rows.find((row) => row.product === name)?.sector ?? '',
      glyph: glyphOf(name),
    })),
    candidates: rows.map(({ province_code, product, evidence, evidence_source }) => ({
      province: province_code,
      product: slug(product),
      evidence: `${evidence === '' ? '' : `${inSpanish(evidence)}. `}Fuente: ${citationOf(evidence_source)}.`,
      source: [...new Set(evidence_source.split('+'))].join('+'),
      virtue: origin.get(`${province_code} ${product}`) ?? '',
    })),
  }
}
