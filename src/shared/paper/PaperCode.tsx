import { encode } from 'uqr'

/** White round a code, in modules: what readers ask for. */
const QUIET = 4

/** A code to be read from paper: one path of black modules on white. */
export function PaperCode({ payload, label }: { readonly payload: string; readonly label: string }) {
  const { data, size } = encode(payload, { ecc: 'M', border: 0 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  const side = size + 2 * QUIET
  return (
    <svg
      role="img"
      aria-label={label}
      width="30mm"
      height="30mm"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
