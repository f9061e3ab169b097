import { PROVINCE_SHAPES, type ProvinceShape } from '../../../../data/map'
import { provinceOf } from '../../../domain/place'
import { mesaAt, mesasIn, type Programme, provincesOf, type Territory } from '../../../domain/programme'
import { selectRanked } from '../../../shared/model/evaluation'
import { progressOf } from '../../../shared/model/progress'
import type { FilePlaces } from './filePlaces'

type Geometry = ProvinceShape['geometry']
type Position = number[]

/** What QGIS shows of one place: names of at most ten letters, which a shapefile keeps whole; null where nothing is known. */
interface BoardProperties {
  /** DPA code, always text: two digits of a province, four of a canton. */
  readonly codigo: string
  readonly provincia: string
  readonly canton: string | null
  readonly producto_1: string | null
  readonly producto_2: string | null
  readonly cadena_1: string | null
  readonly cadena_2: string | null
  /** Points between the second and the third. */
  readonly margen: number | null
  /** Of a hundred second mesas of the same people, in how many the same two come out. */
  readonly firmeza: number | null
  readonly estado: 'elegido' | 'en trabajo' | 'sin empezar'
  readonly simulado: boolean
  readonly fecha: string
  readonly expediente: string
}

/** The file, as the standard shapes it. */
export interface BoardCollection {
  readonly type: 'FeatureCollection'
  readonly features: readonly BoardFeature[]
}

interface BoardFeature {
  readonly type: 'Feature'
  readonly geometry: Geometry | null
  readonly properties: BoardProperties
}

const STATES = { picked: 'elegido', working: 'en trabajo', empty: 'sin empezar' } as const

/**
 * The board as GeoJSON (RFC 7946): WGS 84, longitude first, no `crs`, outer rings counter-clockwise. A row for each province of
 * the stage, then for each of its cantonal mesas; a place without a shape of its own has a null geometry and stays a row.
 *
 * @param programme as it may be shown
 */
export function boardGeojson(programme: Programme, places: FilePlaces): BoardCollection {
  const shapes = new Map(PROVINCE_SHAPES.map((shape) => [shape.properties.code, shape] as const))
  const rows = provincesOf(programme).flatMap((province): readonly Territory[] => [
    province,
    ...mesasIn(programme, province.id).filter(({ id }) => mesaAt(programme, id)?.kind === 'cantonal'),
  ])
  return {
    type: 'FeatureCollection',
    features: rows.map((territory): BoardFeature => {
      const isProvince = provinceOf(territory.id) === territory.id
      const shape = isProvince ? shapes.get(territory.id) : undefined
      return {
        type: 'Feature',
        geometry: shape ? rewound(shape) : null,
        properties: propertiesOf(programme, territory, places),
      }
    }),
  }
}

function propertiesOf(programme: Programme, territory: Territory, places: FilePlaces): BoardProperties {
  const { provinceName, cantonName, firmnessOf, date, code } = places
  const { products, tiedAtCut, state } = progressOf(programme, territory)
  // While a tie leaves the second place open, nobody is named for it.
  const [one, other] = products
    .filter((product) => !tiedAtCut.includes(product))
    .map((product) => territory.candidates.find(({ id }) => id === product))
  const ranked = selectRanked(programme, territory)
  const canton = mesaAt(programme, territory.id)?.canton ?? null
  const firmness = ranked.status === 'ranked' ? firmnessOf(territory) : null
  return {
    codigo: canton ?? provinceOf(territory.id),
    provincia: provinceName(provinceOf(territory.id)),
    canton: canton && cantonName(canton),
    producto_1: one?.name ?? null,
    producto_2: other?.name ?? null,
    cadena_1: one?.chain || null,
    cadena_2: other?.chain || null,
    margen:
      ranked.status === 'ranked' && ranked.evaluation.margin !== null ? rounded(ranked.evaluation.margin, 4) : null,
    firmeza: firmness === null ? null : rounded(100 * firmness, 1),
    estado: STATES[state],
    simulado: programme.simulated,
    fecha: date,
    expediente: code,
  }
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))

/** The shape with every ring turned: the map's own are wound for drawing, the other way round than the standard asks. */
function rewound({ geometry }: ProvinceShape): Geometry {
  const ring = (positions: readonly Position[]): Position[] => positions.map(toMetre).reverse()
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(ring) }
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) }
  throw new RangeError(`a province drawn as ${geometry.type}`)
}

/** Five decimals of a degree are a metre. */
const toMetre = (position: Position): Position => position.map((degrees) => rounded(degrees, 5))
