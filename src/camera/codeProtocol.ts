/** A picture for the reading thread; its bytes are handed over, not copied. */
export interface FrameOrder {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Four bytes a dot: red, green, blue and how opaque. */
  readonly pixels: ArrayBuffer
}

/** What the picture of that number shows; null when there is no code that can be read. */
export interface FrameAnswer {
  readonly number: number
  readonly code: string | null
}
