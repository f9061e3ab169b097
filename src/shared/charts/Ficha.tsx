import type { CSSProperties } from 'react'
import { type InkKey, ink } from './colour'
import styles from './Ficha.module.css'
import { GLYPHS, type GlyphName } from './glyphs'

/** What a product's token needs to be drawn. */
export interface TokenFace {
  readonly colour: InkKey
  readonly glyph: GlyphName | null
  /** Shown when there is no glyph. */
  readonly letters: string
}

export interface FichaProps {
  readonly face: TokenFace
  /** Width in pixels: 18 in lists, 21–24 in charts, 28–34 on cards, 54–66 in a slot. */
  readonly size?: number
  /** Position inside a larger svg. */
  readonly x?: number
  readonly y?: number
  readonly className?: string | undefined
}

/** The U of a product: flat top, round bottom, its glyph cut out in paper. Always beside the product's name. */
export function Ficha({ face, size = 24, x, y, className }: FichaProps) {
  const { colour, glyph, letters } = face
  // A custom property is not in the type of style, though React passes it on.
  const ground = { '--glyph-ground': ink(colour), color: 'var(--papel)' } as CSSProperties
  return (
    <svg
      className={className}
      viewBox="0 0 32 34"
      width={size}
      height={(size * 34) / 32}
      x={x}
      y={y}
      aria-hidden="true"
    >
      <path d="M3 1h26a2 2 0 0 1 2 2v15a15 15 0 0 1-30 0V3a2 2 0 0 1 2-2z" fill={ink(colour)} />
      <g fill="var(--papel)" strokeWidth={1.7} style={ground}>
        {glyph ? (
          <g transform="translate(16 16.2) scale(.66) translate(-16 -16)">{GLYPHS[glyph]}</g>
        ) : (
          <text className={styles.letters} x={16} y={20.5} textAnchor="middle" fontSize={13}>
            {letters}
          </text>
        )}
      </g>
    </svg>
  )
}
