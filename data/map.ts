import type { feature } from 'topojson-client'
import topology from './map.topo.json'

type Topology = Parameters<typeof feature>[0]

/** The provinces' shapes, WGS84; object `provincias`, whose features carry { code, name, iso }. */
// TypeScript reads a JSON literal's "type" as string; the file is a Topology, which a test draws.
export const MAP = topology as unknown as Topology & {
  readonly objects: { readonly provincias: Topology['objects'][string] }
}
