import { Ficha, type TokenFace } from './Ficha'

/** What hangs in a slot: a product, several that share it, or nothing. */
export type Slot = TokenFace | readonly TokenFace[] | null

export interface YokeProps {
  readonly slots: readonly [Slot, Slot]
  /** Pixels across the beam. */
  readonly width?: number
  /** Pixels across a token. */
  readonly token?: number
  /** Provisional: drawn at 60 %. */
  readonly faded?: boolean
  /** A seal between the bows. */
  readonly sealed?: boolean
  readonly className?: string | undefined
}

const TOKEN = 66
const BEAM = 27
/** Strips of a shared token that can still be told apart. */
const MOST_STRIPS = 4

/** The yoke: a beam with two bows, two slots. Drawn for a 66 px token and scaled whole. */
export function Yoke({ slots, width = 268, token = TOKEN, faded = false, sealed = false, className }: YokeProps) {
  const scale = token / TOKEN
  const w = width / scale
  const height = BEAM + (TOKEN * 34) / 32
  const centres = [w * 0.25, w * 0.75] as const
  return (
    <svg
      className={className}
      viewBox={`0 0 ${w} ${height}`}
      width={width}
      height={Math.round(height * scale)}
      opacity={faded ? 0.6 : 1}
      aria-hidden="true"
    >
      {centres.map((x) => (
        <g key={x} fill="var(--tinta)">
          <rect x={x - TOKEN / 2 + 2} y={1} width={6} height={26} rx={2} />
          <rect x={x + TOKEN / 2 - 8} y={1} width={6} height={26} rx={2} />
        </g>
      ))}
      <path d={beam(w, centres)} fill="var(--tinta)" />
      <circle cx={w / 2} cy={20} r={6.5} fill="var(--papel)" stroke="var(--tinta)" strokeWidth={3.5} />
      <SlotToken slot={slots[0]} x={centres[0] - TOKEN / 2} />
      <SlotToken slot={slots[1]} x={centres[1] - TOKEN / 2} />
      {sealed && <Seal x={w / 2} />}
    </svg>
  )
}

function SlotToken({ slot, x }: { readonly slot: Slot; readonly x: number }) {
  if (slot === null) {
    const half = TOKEN / 2
    return (
      <path
        d={`M${x + 2} 28h${TOKEN - 4}v${half}a${half - 2} ${half - 2} 0 0 1-${TOKEN - 4} 0z`}
        fill="var(--papel)"
        stroke="var(--tinta-4)"
        strokeWidth={2}
        strokeDasharray="5 4"
      />
    )
  }
  if (!isShared(slot)) return <Ficha face={slot} size={TOKEN} x={x} y={BEAM} />
  const strips = slot.slice(0, MOST_STRIPS)
  const width = TOKEN / strips.length
  return strips.map((face, i) => {
    const [from, to] = [i === 0 ? 0 : i * width + 1, i === strips.length - 1 ? TOKEN : (i + 1) * width - 1]
    return (
      <svg
        // biome-ignore lint/suspicious/noArrayIndexKey: a strip is its place
        key={i}
        x={x + from}
        y={BEAM}
        width={to - from}
        height={72}
        viewBox={`${from} 0 ${to - from} 72`}
        // In the style, since a rule of the page lets every drawing show what goes beyond its edges.
        style={{ overflow: 'hidden' }}
        aria-hidden="true"
      >
        <Ficha face={face} size={TOKEN} x={0} y={0} />
      </svg>
    )
  })
}

const isShared = (slot: TokenFace | readonly TokenFace[]): slot is readonly TokenFace[] => Array.isArray(slot)

const Seal = ({ x }: { readonly x: number }) => (
  <g fill="none" stroke="var(--achiote)">
    <circle cx={x} cy={62} r={19} strokeWidth={2} fill="var(--papel)" />
    <circle cx={x} cy={62} r={15} strokeWidth={1.2} />
    <path d={`M${x - 7} 62l5 5 9-10`} strokeWidth={2.5} />
  </g>
)

function beam(w: number, [a, b]: readonly [number, number]): string {
  const k = TOKEN * 0.62
  const bow = (x: number) => `C${x - k * 0.55} 14 ${x - k * 0.5} 7 ${x} 7S${x + k * 0.55} 14 ${x + k} 14`
  return `M4 22C4 16 6 14 12 14H${a - k}${bow(a)}H${b - k}${bow(b)}H${w - 12}C${w - 6} 14 ${w - 4} 16 ${w - 4} 22C${w - 4} 25 ${w - 6} 26 ${w - 8} 26H8C5 26 4 25 4 22Z`
}
