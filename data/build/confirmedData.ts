import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { confirmedProducts, confirmedStatistics, unconfirmedSources } from './confirmed'
import { inData } from './rows'

const USUAL_EXAMPLE = 'ejemplo.yunta.json'
const INVENTED_EXAMPLE = 'inventado.yunta.json'

/** Builds without the tables whose terms nobody could confirm: `VITE_DATA=confirmed npm run build`. */
export function confirmedData(): Plugin {
  const unconfirmed = unconfirmedSources()
  const read = (file: string) => JSON.parse(readFileSync(inData(file), 'utf8'))
  return {
    name: 'yunta-confirmed-data',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.includes(`/${USUAL_EXAMPLE}`)) return null
      return this.resolve(source.replace(USUAL_EXAMPLE, INVENTED_EXAMPLE), importer)
    },
    load(id) {
      if (id === inData('statistics.json'))
        return JSON.stringify(confirmedStatistics(read('statistics.json'), unconfirmed))
      if (id === inData('products.json')) return JSON.stringify(confirmedProducts(read('products.json'), unconfirmed))
      return null
    },
  }
}
