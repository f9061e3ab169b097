import { type GeoPermissibleObjects, geoEquirectangular, geoPath } from 'd3'
import { type InkKey, ink } from '../../../shared/charts/colour'
import { Ficha, type TokenFace } from '../../../shared/charts/Ficha'
import styles from './ProvinceMap.module.css'

export interface MapProvince {
  readonly code: string
  readonly name: string
  readonly shape: GeoPermissibleObjects
  /** null: not in this stage. */
  readonly state: 'picked' | 'working' | 'empty' | null
  readonly tokens: readonly (TokenFace & { readonly id: string })[]
  /** What the tooltip and the mouse say. */
  readonly hint: string
  /** Pixels to move token and name off the centre, where the shape asks for it. */
  readonly nudge?: readonly [number, number]
}

export interface ProvinceMapProps {
  readonly provinces: readonly MapProvince[]
  /** Code of the highlighted province, or null. */
  readonly current: string | null
  /** Neighbours that repeat a product. */
  readonly arcs: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly colour: InkKey
  }[]
  readonly label: string
  readonly width?: number
  readonly onPoint: (code: string | null) => void
  readonly onChoose: (code: string) => void
}

const RATIO = 1.1
const FILL = { picked: 'var(--mapa-elegida)', working: 'var(--mesa)', empty: 'url(#map-hatching)' } as const

/** The provinces by state, with their two tokens and dotted arcs between neighbours. The list beside it is its table and its keyboard. */
export function ProvinceMap({ provinces, current, arcs, label, width = 484, onPoint, onChoose }: ProvinceMapProps) {
  const height = width * RATIO
  const all: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: provinces.flatMap(({ shape }) => ('geometry' in shape && shape.geometry ? [shape.geometry] : [])),
  }
  const path = geoPath(
    geoEquirectangular().fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      all,
    ),
  )
  const centres = new Map(
    provinces.map(({ code, shape, nudge: [dx, dy] = [0, 0] }) => {
      const [x, y] = path.centroid(shape)
      return [code, [x + dx, y + dy] as const]
    }),
  )
  const highlighted = provinces.find(({ code }) => code === current)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <defs>
        <pattern id="map-hatching" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" stroke="var(--tinta-4)" strokeWidth={1.6} />
        </pattern>
      </defs>
      {provinces.map(({ code, shape, state, hint }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keyboard
        <path
          key={code}
          d={path(shape) ?? ''}
          fill={state ? FILL[state] : 'var(--papel)'}
          stroke="var(--tinta-2)"
          strokeWidth={state ? 1.3 : 0.7}
          strokeLinejoin="round"
          onMouseEnter={() => onPoint(code)}
          onMouseLeave={() => onPoint(null)}
          onClick={() => state && onChoose(code)}
          className={state ? styles.province : undefined}
        >
          <title>{hint}</title>
        </path>
      ))}
      {highlighted && (
        <path
          d={path(highlighted.shape) ?? ''}
          fill="none"
          stroke="var(--pluma)"
          strokeWidth={3.5}
          pointerEvents="none"
        />
      )}
      {arcs.map(({ id, from, to, colour }) => {
        const [a, b] = [centres.get(from), centres.get(to)]
        return (
          a &&
          b && (
            <path
              key={id}
              d={arc(a, b)}
              fill="none"
              stroke={ink(colour)}
              strokeWidth={3}
              strokeDasharray="2 5"
              strokeLinecap="round"
            />
          )
        )
      })}
      {provinces
        .filter(({ tokens }) => tokens.length > 0)
        .map(({ code, state, tokens }) => {
          const [x = 0, y = 0] = centres.get(code) ?? []
          return (
            <g key={code} opacity={state === 'picked' ? 1 : 0.62} pointerEvents="none">
              {tokens.map((face, i) => (
                <Ficha key={face.id} face={face} size={21} x={x - 22 + i * 23} y={y - 13} />
              ))}
            </g>
          )
        })}
      {provinces
        .filter(({ state, code }) => state !== null && (state !== 'picked' || code === current))
        .map(({ code, name, tokens }) => {
          const [x = 0, y = 0] = centres.get(code) ?? []
          return (
            <text
              key={code}
              x={x}
              y={y + (tokens.length > 0 ? 24 : 5)}
              textAnchor="middle"
              className={styles.name}
              pointerEvents="none"
            >
              {name.split(' de los ')[0]}
            </text>
          )
        })}
    </svg>
  )
}

function arc([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  return `M${x1} ${y1}Q${(x1 + x2) / 2 + 20} ${(y1 + y2) / 2 - 26} ${x2} ${y2}`
}
