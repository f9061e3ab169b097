import { textOf } from './rows'

interface Topology {
  readonly arcs: readonly (readonly (readonly [dx: number, dy: number])[])[]
  readonly objects: {
    readonly provincias: {
      readonly geometries: readonly { readonly properties: { readonly code: string }; readonly arcs: unknown[] }[]
    }
  }
}

/**
 * Where the map's borders are too rough to ask: Tungurahua and Pastaza meet at Baños, drawn 1.7 km apart; Bolívar and
 * Cañar, drawn with one corner in common, do not.
 */
const MEET = [['16', '18']]
const APART = [['02', '03']]

/** Provinces whose drawn borders have at least one point in common, by code. Islands have no neighbours. */
export function neighbours(): Readonly<Record<string, readonly string[]>> {
  const { arcs, objects }: Topology = JSON.parse(textOf('map.topo.json'))
  const borders = objects.provincias.geometries
    .map(({ properties, arcs: rings }) => ({
      code: properties.code,
      points: new Set(
        rings.flat(3).flatMap((arc) => {
          const index = Number(arc)
          return pointsOf(arcs[index < 0 ? ~index : index] ?? []) // ~index is the same arc drawn backwards
        }),
      ),
    }))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
  return Object.fromEntries(
    borders.map((one) => [
      one.code,
      borders.filter((other) => one !== other && areNeighbours(one, other)).map(({ code }) => code),
    ]),
  )
}

interface Border {
  readonly code: string
  readonly points: ReadonlySet<string>
}

function areNeighbours(one: Border, other: Border): boolean {
  const among = (pairs: readonly (readonly string[])[]): boolean =>
    pairs.some((pair) => pair.includes(one.code) && pair.includes(other.code))
  if (among(MEET) || among(APART)) return among(MEET)
  return [...other.points].some((point) => one.points.has(point))
}

/** Arcs are written as steps from the point before. */
function pointsOf(arc: Topology['arcs'][number]): readonly string[] {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return `${x} ${y}`
  })
}
