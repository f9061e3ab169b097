/** @jsxImportSource preact */
import { encode } from 'uqr'
import styles from './BallotCode.module.css'

/** White round a code, in modules: what readers ask for. */
const QUIET = 4

/** A code to be read from a screen: one path of dark modules on white, whatever the theme. */
export function BallotCode({ payload, label }: { readonly payload: string; readonly label: string }) {
  const { data, size } = encode(payload, { ecc: 'M', border: 0 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  const side = size + 2 * QUIET
  return (
    <svg
      class={styles.code}
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
