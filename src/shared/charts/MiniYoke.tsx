import { Ficha, type TokenFace } from './Ficha'

export interface MiniYokeProps {
  readonly slots: readonly [TokenFace | null, TokenFace | null]
  /** Decided: drawn solid. */
  readonly firm: boolean
}

const WIDTH = 104
const TOKEN = 34
const CENTRES = [26, 78] as const

/** A small yoke for lists: solid when decided, faded while working, dashed slots when empty. */
export function MiniYoke({ slots, firm }: MiniYokeProps) {
  return (
    <svg viewBox={`0 0 ${WIDTH} 52`} width={WIDTH} height={52} aria-hidden="true">
      <path
        d="M2 10c0-4 2-5 6-5h5c6 0 6-3.5 13-3.5S33 5 39 5h26c6 0 6-3.5 13-3.5S85 5 91 5h5c4 0 6 1 6 5 0 1-.7 2-2 2H4c-1.3 0-2-1-2-2z"
        fill={firm ? 'var(--tinta)' : 'var(--tinta-4)'}
      />
      {CENTRES.map((x, i) => {
        const face = slots[i]
        if (face) {
          return (
            <g key={x} opacity={firm ? 1 : 0.55}>
              <Ficha face={face} size={TOKEN} x={x - TOKEN / 2} y={13} />
            </g>
          )
        }
        return (
          <path
            key={x}
            d={`M${x - TOKEN / 2 + 1} 13h${TOKEN - 2}v${TOKEN * 0.5}a${TOKEN / 2 - 1} ${TOKEN / 2 - 1} 0 0 1-${TOKEN - 2} 0z`}
            fill="var(--papel)"
            stroke="var(--tinta-4)"
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
        )
      })}
    </svg>
  )
}
