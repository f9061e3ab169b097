import type { ReactNode } from 'react'
import chart from './chart.module.css'

export interface CanvasProps {
  /** Size in drawing units; on the page it is `scale` times that. */
  readonly width: number
  readonly height: number
  /** 1 on the desk; larger for the projector, where all of the drawing grows, its text first. */
  readonly scale?: number
  readonly label: string
  /** Marks take the focus: the drawing is a group of them and not one picture. */
  readonly marks?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The paper of a chart. It is drawn at the width there is, so its text keeps its size on any screen. */
export function Canvas({ width, height, scale = 1, label, marks = false, className, children }: CanvasProps) {
  return (
    <svg
      className={className ? `${chart.drawing} ${className}` : chart.drawing}
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      role={marks ? 'group' : 'img'}
      aria-label={label}
    >
      {children}
    </svg>
  )
}
