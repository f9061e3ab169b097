import { encode } from 'uqr'

/** White round a code, in modules: what readers ask for. */
const QUIET = 4

export interface QrCodeProps {
  readonly says: string
  readonly label: string
  readonly className?: string | undefined
}

/** A code to be read from paper or from a wall: one path of dark modules on white, whatever the theme. */
export function QrCode({ says, label, className }: QrCodeProps) {
  const { data, size } = encode(says, { ecc: 'M', border: 0 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  const side = size + 2 * QUIET
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      data-says={says}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
