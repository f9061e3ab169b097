import { neighbours } from './neighbours'
import { cantons, provinces } from './places'
import { productFile } from './products'
import { statisticFile } from './statistics'

/** One value a line inside the outer lists: small, and a change shows as the line that changed. */
function lines(value: object): string {
  const written = (part: unknown): string =>
    Array.isArray(part) ? `[\n${part.map((item) => JSON.stringify(item)).join(',\n')}\n]` : JSON.stringify(part)
  if (Array.isArray(value)) return `${written(value)}\n`
  const fields = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${written(part)}`)
  return `{\n${fields.join(',\n')}\n}\n`
}

/** Every file that follows from data/raw and the map, by its path in data/. The same inputs give the same bytes. */
export const derived = (): ReadonlyMap<string, string> =>
  new Map([
    ['provinces.json', lines(provinces())],
    ['cantons.json', lines(cantons())],
    ['adjacency.json', `${JSON.stringify(neighbours())}\n`],
    ['products.json', lines(productFile())],
    ['statistics.json', lines(statisticFile())],
  ])
