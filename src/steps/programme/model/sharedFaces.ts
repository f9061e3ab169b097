import { plain } from '../../../domain/product'
import { type Programme, provincesOf } from '../../../domain/programme'
import { type ColourKey, customaryHue, type Face, faceOf } from '../../../shared/model/faces'
import { memo } from '../../../shared/model/memo'
import { progressOf } from '../../../shared/model/progress'

const COLOURS: readonly ColourKey[] = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6']

/**
 * Faces of the leading products of every province, by "province/product". A hue is given only to chains that several
 * provinces repeat; the rest are grey.
 */
export const selectSharedFaces = memo((programme: Programme): ReadonlyMap<string, Face> => {
  const leading = provincesOf(programme).flatMap((territory) =>
    progressOf(programme, territory).products.flatMap((product) => {
      const candidate = territory.candidates.find(({ id }) => id === product)
      return candidate
        ? [{ key: `${territory.id}/${product}`, candidate, chain: plain(candidate.chain || candidate.name) }]
        : []
    }),
  )
  const chains = [...new Set(leading.map(({ chain }) => chain))]
  const repeated = chains.filter((chain) => leading.filter((one) => one.chain === chain).length > 1)
  const hueOf = (chain: string): ColourKey => {
    if (!repeated.includes(chain)) return 'p-x'
    const named = leading.find((one) => one.chain === chain && customaryHue(one.candidate))
    return (named && customaryHue(named.candidate)) ?? COLOURS[COLOURS.length - 1 - repeated.indexOf(chain)] ?? 'p-x'
  }
  return new Map(leading.map(({ key, candidate, chain }) => [key, faceOf(candidate, hueOf(chain))]))
})
