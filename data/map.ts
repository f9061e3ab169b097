import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import topology from './map.topo.json'

type Topology = Parameters<typeof feature>[0]

/** The provinces' shapes, WGS84; object `provincias`, whose features carry { code, name, iso }. */
// TypeScript reads a JSON literal's "type" as string; the file is a Topology, which a test draws.
export const MAP = topology as unknown as Topology & {
  readonly objects: { readonly provincias: Topology['objects'][string] }
}

export type ProvinceShape = Feature<Geometry, { readonly code: string; readonly name: string }>

/** One shape per province, by code; Galápagos is left to its own inset and is not here. */
// `feature` of a collection is a collection, which its types leave open.
export const PROVINCE_SHAPES: readonly ProvinceShape[] = (
  feature(MAP, MAP.objects.provincias) as unknown as FeatureCollection<Geometry, ProvinceShape['properties']>
).features.filter(({ properties }) => properties.code !== '20')
