import type { ReactElement } from 'react'

/** Line icons on a 20 × 20 grid. */
const ICONS = {
  undo: (
    <>
      <path d="M7 4L3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8" />
    </>
  ),
  redo: (
    <>
      <path d="M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12" />
    </>
  ),
  check: (
    <>
      <path d="M4 10.5l4 4 8-9" />
    </>
  ),
  offline: (
    <>
      <path d="M3 3l14 14M5.5 11.5A6.5 6.5 0 0 1 9 9.6M12.5 10a6.5 6.5 0 0 1 2 1.5M2.8 8.5A10.5 10.5 0 0 1 6 6.3M9.5 5.5c2.9-.1 5.6 1 7.7 3M8 14a3 3 0 0 1 4 0" />
      <circle cx="10" cy="16.5" r=".6" fill="currentColor" />
    </>
  ),
  projector: (
    <>
      <path d="M2.5 3.5h15M4 3.5v9h12v-9M10 12.5v4M6.5 17l3.5-3 3.5 3" />
    </>
  ),
  menu: (
    <>
      <path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13" />
    </>
  ),
  down: (
    <>
      <path d="M5.5 8l4.5 4.5L14.5 8" />
    </>
  ),
  up: (
    <>
      <path d="M5.5 12.5L10 8l4.5 4.5" />
    </>
  ),
  right: (
    <>
      <path d="M8 5l5 5-5 5" />
    </>
  ),
  left: (
    <>
      <path d="M12 5l-5 5 5 5" />
    </>
  ),
  alert: (
    <>
      <path d="M10 3l7.5 13.5h-15zM10 8v4" />
      <circle cx="10" cy="14.3" r=".5" fill="currentColor" />
    </>
  ),
  stop: (
    <>
      <path d="M6.5 2.5h7l4 4v7l-4 4h-7l-4-4v-7zM7.5 7.5l5 5M12.5 7.5l-5 5" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 9v5" />
      <circle cx="10" cy="6.3" r=".5" fill="currentColor" />
    </>
  ),
  plus: (
    <>
      <path d="M10 4v12M4 10h12" />
    </>
  ),
  close: (
    <>
      <path d="M5 5l10 10M15 5L5 15" />
    </>
  ),
  clip: (
    <>
      <path d="M14.5 9.5l-5 5a3 3 0 0 1-4.3-4.3l6-6a2 2 0 0 1 2.9 2.9l-5.8 5.8a1 1 0 0 1-1.5-1.4l5-5" />
    </>
  ),
  ruler: (
    <>
      <path d="M2.5 7h15v6h-15zM5.5 7v2.5M8.5 7v3.5M11.5 7v2.5M14.5 7v3.5" />
    </>
  ),
  lock: (
    <>
      <path d="M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  print: (
    <>
      <path d="M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z" />
    </>
  ),
  download: (
    <>
      <path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13" />
    </>
  ),
  open: (
    <>
      <path d="M2.5 16V5h5l2 2h6.5v2.5M2.5 16l2.5-6.5h13L15.5 16z" />
    </>
  ),
  table: (
    <>
      <path d="M3 4h14v12H3zM3 8h14M3 12h14M8 4v12" />
    </>
  ),
  new: (
    <>
      <path d="M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4M10 9.5v5M7.5 12h5" />
    </>
  ),
  example: (
    <>
      <path d="M3 16.5V9l7-5.5L17 9v7.5zM8 16.5V12h4v4.5" />
    </>
  ),
  eye: (
    <>
      <path d="M2 10c2-3.7 4.7-5.5 8-5.5s6 1.8 8 5.5c-2 3.7-4.7 5.5-8 5.5S4 13.7 2 10z" />
      <circle cx="10" cy="10" r="2.3" />
    </>
  ),
  code: (
    <>
      <path d="M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h2v2h-2zM15.5 15.5h1.5v1.5M12 17h1.5M17 12v1" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="6.5" r="3" />
      <path d="M3.5 17c.5-4 3-6 6.5-6s6 2 6.5 6" />
    </>
  ),
  pencil: (
    <>
      <path d="M3.5 16.5l1-4L13.5 3.5l3 3-9 9zM11.5 5.5l3 3" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 5.5V10l3 2" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactElement>>

export type IconId = keyof typeof ICONS

export interface IconProps {
  readonly id: IconId
  /** Pixels. */
  readonly size?: number
  readonly className?: string | undefined
}

/** Decoration beside words: an icon that stands alone gets its name from the button around it. */
export function Icon({ id, size = 18, className }: IconProps) {
  return (
    <svg
      className={className}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {ICONS[id]}
    </svg>
  )
}
