import { plain } from '../../domain/product'
import { shifted } from '../tables/cell'

/** What a unit measures and how many of the base unit it is, as a decimal text; prices are money over mass. */
interface Unit {
  readonly of: string
  readonly factor: string
}

const MASSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:t|tm|ton|tons|tonelada|toneladas|toneladas? metricas?|tn|tonnes?)$/, '1000'],
  [/^(?:kg|kgs|kilo|kilos|kilogramos?)$/, '1'],
  // 100 lb of 0.45359237 kg: the quintal of Ecuador.
  [/^(?:qq|quintal|quintales)$/, '45.359237'],
  [/^(?:lb|lbs|libras?|pounds?)$/, '0.45359237'],
]

function massOf(text: string): string | null {
  return MASSES.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** A unit as people write it; null for one that is only compared by its words. */
function unitOf(text: string): Unit | null {
  const key = plain(text).replace(/\s+/g, ' ').replace(/[.]/g, '')
  const price = /^(?:usd|us\$|\$|dolares?)\s*(?:\/|por|x|el|la|_)\s*(.+)$/.exec(key)
  if (price) {
    const mass = massOf((price[1] ?? '').trim())
    return mass === null ? null : { of: 'price', factor: mass }
  }
  const mass = massOf(key)
  if (mass !== null) return { of: 'mass', factor: mass }
  const money = key.replace(/\b(?:usd|us\$|dolares?|de|fob|cif)\b|\$/g, ' ').trim()
  if (money !== key.trim() && /^(?:|mil|miles|millon|millones)$/.test(money))
    return { of: 'money', factor: money === '' ? '1' : money.startsWith('millon') ? '1000000' : '1000' }
  const many = /^(mil|miles|millon|millones)(?: de)?(?: (.+))?$/.exec(key)
  if (many) {
    const thousand = /^mil/.test(many[1] ?? '') && !/^millon/.test(many[1] ?? '')
    const inner = massOf(many[2] ?? '')
    if (inner !== null) return { of: 'mass', factor: shifted(inner, thousand ? 3 : 6) }
  }
  return null
}

/** How a unit relates to the one that is wanted. */
export type UnitMatch =
  | { readonly status: 'same' }
  /** value × by ÷ over is in the wanted unit. */
  | { readonly status: 'convertible'; readonly by: string; readonly over: string }
  | { readonly status: 'other' }

const words = (unit: string): string =>
  plain(unit)
    .replace(/[^\p{L}\p{N}%$/]+/gu, ' ')
    .trim()
const isPercent = (unit: string): boolean => /^(?:%|por ?ciento|porcentaje|percent|pct)/.test(words(unit))
const COUNT = /^(?:numero|n|unidades?|u|cantidad|#|count|number)$/

export function matchUnit(read: string, wanted: string): UnitMatch {
  if (words(read) === words(wanted) || (isPercent(read) && isPercent(wanted))) return { status: 'same' }
  if (COUNT.test(words(read)) && COUNT.test(words(wanted))) return { status: 'same' }
  const [from, to] = [unitOf(read), unitOf(wanted)]
  if (!from || !to || from.of !== to.of) return { status: 'other' }
  if (from.factor === to.factor) return { status: 'same' }
  // A price per quintal holds for so many kilograms: it is divided where a mass is multiplied.
  return from.of === 'price'
    ? { status: 'convertible', by: to.factor, over: from.factor }
    : { status: 'convertible', by: from.factor, over: to.factor }
}

export const wantsPercent = isPercent

/** The unit that a heading ends with or carries in brackets: "(USD/kg)", "PP_PONDERADO_USD_KG", "producción, t"; or ''. */
export function unitInHeading(heading: string): string {
  const inside = /[([]([^()[\]]*)[)\]]\s*$/.exec(heading)?.[1]?.trim()
  if (inside !== undefined && inside !== '') return inside
  const tail = /(?:^|[_ ,])(usd)[_ /](kg|qq|lb|t|tm|quintal)$/i.exec(heading.trim())
  if (tail) return `${tail[1]}/${tail[2]}`
  return /(?:^|[_ ,])(%|kg|qq|tm|usd)$/i.exec(heading.trim())?.[1] ?? ''
}

/** The unit of a value: its heading's own before the row's; money in the heading is for each unit of the row. */
export function unitFor(heading: string, row: string): string {
  if (heading === '' || row === '') return heading || row
  return /^(?:usd|us\$|\$|d[oó]lares?)$/i.test(heading.trim()) && massOf(plain(row)) !== null
    ? `${heading}/${row}`
    : heading
}
