import { plain } from '../../src/domain/product'

/** The same product has the same id in every province: "Maíz duro seco" → "maiz-duro-seco". */
export const slug = (name: string): string =>
  plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
