import type { ReactElement } from 'react'
import styles from './glyphs.module.css'

/**
 * Silhouettes of products, 32 × 32: one solid shape, cut lines 1.7 px in the ground's colour, readable at 18 px.
 * The colour of the ground comes as --glyph-ground.
 */
export const GLYPHS = {
  cacao: (
    <>
      <g transform="rotate(32 16 16)">
        <path d="M16 2.5c1 .8 1.3 1.6 1.3 2.6C21.8 6.5 24 11.5 24 17c0 6.5-3.4 11-8 13-4.6-2-8-6.5-8-13 0-5.5 2.2-10.5 6.7-11.9 0-1 .3-1.8 1.3-2.6z" />
        <path className={styles.cut} d="M16 8.5v17.5M12.3 10.5c-1.2 4.5-1 9.5.7 13.8M19.7 10.5c1.2 4.5 1 9.5-.7 13.8" />
      </g>
    </>
  ),
  cafe: (
    <>
      <g transform="rotate(38 16 16)">
        <ellipse cx="16" cy="16" rx="9.2" ry="13" />
        <path className={styles.cut} strokeWidth={2.2} d="M16.2 3.5c-3.6 4.5-3.3 8 0 12.5 3.3 4.5 3.4 8 0 12.5" />
      </g>
    </>
  ),
  camaron: (
    <>
      <path d="M22.5 6.2C13 3.2 4.8 8.8 4.8 17.3c0 6 4 9.9 9.2 10.3l2.2 3 3.2-1.4 3.2.4-1.6-3.3 1.3-2.5-5.6-1.4c-3.4 0-5.6-2-5.6-5 0-4 4.2-6.6 10.1-5.2 1.9.5 3.6-.3 3.6-2.4 0-1.7-.8-3-2.3-3.6z" />
      <path
        className={styles.cut}
        d="M15.7 5.2l1.1 6.5M9.5 8.5l3.6 5M5.7 14.7l5.4 2.3M6.3 21.8l5-1.2M11.3 26.7l2.3-4.3"
      />
      <path
        className={styles.stroke}
        strokeWidth={1.7}
        d="M23 8.3c2.8-1.5 4.3-3.5 4.6-6M24 10.2c2.3-.6 4-1.8 5.3-3.6"
      />
      <circle cx="21.6" cy="9.3" r="1.25" className={styles.hole} />
    </>
  ),
  platano: (
    <>
      <path d="M7.5 4.2l2.4-1.4 1.3 3.3c1.5 8 6.8 12.6 15.6 14l1.7 1.5-1.2 1.7C14.2 26 6.3 19.5 7.7 7.6z" />
      <path className={styles.cut} d="M9.5 8.5c.3 8.7 6 14 15.8 13.6" />
      <path d="M4.6 13.5c-.6 10 6.2 16 17 14.9l1.3-1.3-1.2-1.1C12.6 26 6.7 21.5 4.6 13.5z" />
    </>
  ),
  queso: (
    <>
      <path d="M2.5 17.5L21 6.3c4.7.9 8 4 8.5 8.5v10.7h-27z" />
      <path className={styles.cut} d="M3 17.5h26.3" />
      <circle cx="10" cy="21.7" r="1.9" className={styles.hole} />
      <circle cx="20.5" cy="22" r="2.4" className={styles.hole} />
      <circle cx="20.3" cy="12.3" r="1.6" className={styles.hole} />
    </>
  ),
  cebolla: (
    <>
      <path d="M16 8.5c1.6 3.3 10.5 5.3 10.5 12 0 5-4.5 7.7-9 8l-1.5 2-1.5-2c-4.5-.3-9-3-9-8 0-6.7 8.9-8.7 10.5-12z" />
      <path className={styles.cut} d="M16 12v15M12.3 14.7c-3 4-3 8 .3 12M19.7 14.7c3 4 3 8-.3 12" />
      <path
        className={styles.stroke}
        strokeWidth={2.2}
        d="M16 8.5V2.3M14.3 8c-.6-2.2-1.8-3.5-3.5-4.2M17.7 8c.6-2.2 1.8-3.5 3.5-4.2"
      />
    </>
  ),
  mani: (
    <>
      <g transform="rotate(30 16 16)">
        <path d="M16 2c5 0 7.6 3.5 7 7.5-.4 2.6-1.8 3.5-1.8 6s1.8 3.8 2.4 6.8c.8 4.3-2.4 7.9-7.6 7.9s-8.4-3.6-7.6-7.9c.6-3 2.4-4.3 2.4-6.8s-1.4-3.4-1.8-6C8.4 5.5 11 2 16 2z" />
        <path
          className={styles.cut}
          strokeDasharray="1.5 3.3"
          d="M13 5.5c-.5 6 1 6 .8 10-.2 4.5-2 5-.8 11.5M19 5.5c.5 6-1 6-.8 10 .2 4.5 2 5 .8 11.5M16 4v25"
        />
      </g>
    </>
  ),
  toquilla: (
    <>
      <path d="M9 18c0-7.5 2-12 7-12s7 4.5 7 12z" />
      <path d="M1.5 21.5c0-2.5 6-3.5 14.5-3.5s14.5 1 14.5 3.5S24 26 16 26 1.5 24 1.5 21.5z" />
      <path className={styles.cut} strokeWidth={2.6} d="M8.8 17.3c4.5 1.5 10 1.5 14.4 0" />
      <path className={styles.cut} strokeWidth={1.3} d="M16 6.5v7.5M12.6 8l-.6 6M19.4 8l.6 6" />
    </>
  ),
  turismo: (
    <>
      <path d="M16 3.5L30 15.5l-2 2.3-2.5-1.7V28h-19V16.1L4 17.8l-2-2.3z" />
      <path className={styles.hole} d="M13 28v-7.5a3 3 0 0 1 6 0V28z" />
      <path className={styles.cut} strokeWidth={1.5} d="M16 7l-9.5 8M16 7l9.5 8M16 7v7M16 7l-5 8M16 7l5 8" />
    </>
  ),
  madera: (
    <>
      <path d="M11.5 6.5H27c2 0 3.5 4.2 3.5 9.5S29 25.5 27 25.5H11.5z" />
      <ellipse cx="11" cy="16" rx="8.7" ry="10" />
      <ellipse className={styles.cut} cx="11" cy="16" rx="5.6" ry="6.7" />
      <ellipse className={styles.cut} cx="11" cy="16" rx="2.3" ry="2.9" />
      <path className={styles.cut} strokeWidth={1.4} d="M21.5 11.5h7M23 16.5h5M21.5 21h6.5" />
    </>
  ),
  quinua: (
    <>
      <path className={styles.stroke} strokeWidth={2.2} d="M16 31V13" />
      <g>
        <circle cx="16" cy="4.5" r="2.7" />
        <circle cx="12" cy="7.5" r="2.5" />
        <circle cx="20" cy="7.5" r="2.5" />
        <circle cx="16" cy="10" r="2.6" />
        <circle cx="10" cy="12.3" r="2.5" />
        <circle cx="22" cy="12.3" r="2.5" />
        <circle cx="13.5" cy="14.6" r="2.4" />
        <circle cx="18.5" cy="14.6" r="2.4" />
        <circle cx="11.5" cy="18" r="2.2" />
        <circle cx="20.5" cy="18" r="2.2" />
      </g>
      <path d="M16 29c-6 0-9-2.5-10.5-7C11 21.5 15 24 16 29zM16 29c6 0 9-2.5 10.5-7C21 21.5 17 24 16 29z" />
    </>
  ),
  papa: (
    <>
      <path d="M8 7c5-4.5 13-4 17.5 1.5s3.5 12.5-1.5 17-13 4-17.5-1.5S3 11.5 8 7z" />
      <g className={styles.hole}>
        <ellipse cx="12" cy="12" rx="2.2" ry="1.2" />
        <ellipse cx="20.5" cy="15" rx="2.2" ry="1.2" />
        <ellipse cx="13" cy="21" rx="2.2" ry="1.2" />
        <ellipse cx="20" cy="22.5" rx="1.5" ry=".9" />
      </g>
    </>
  ),
  hoja: (
    <>
      <path d="M28 4C14 3 5 9 5 18.5c0 3 1 5.5 2.7 7.3L4 30l1.8 1.3 4-4c1.7.8 3.6 1.2 5.7 1.2C25 28.5 29 18 28 4z" />
      <path
        className={styles.cut}
        d="M9.5 25.5C13 19 18 13.5 23.5 9.5M15 18.5V12M18.7 14.8V9.5M13 21h7.5M17.5 16.5h6"
      />
    </>
  ),
  lana: (
    <>
      <circle cx="16" cy="16" r="12.5" />
      <path
        className={styles.cut}
        d="M7 9c6 1 13 6 16 14M5 15c6 0 11 4 13.5 12M11.5 5.5C18 7 24.5 12 27 19M26 9C20 9.5 12 14 8.5 23.5"
      />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactElement>>

export type GlyphName = keyof typeof GLYPHS
