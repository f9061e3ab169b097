import decodeQR from 'qr/decode.js'

/** Dots for each module. */
const SCALE = 4

/**
 * What a reader sees in a code that was drawn as one path of modules ("M3 4h1v1h-1z…") in this view box.
 *
 * @throws when no code is read there
 */
export function readCode(path: string, viewBox: string): string {
  const [left = 0, top = 0, size = 0] = viewBox.split(' ').map(Number)
  const side = size * SCALE
  const data = new Uint8Array(side * side * 3).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
    const [column, row] = [(Number(x) - left) * SCALE, (Number(y) - top) * SCALE]
    for (let dy = 0; dy < SCALE; dy++) {
      const start = ((row + dy) * side + column) * 3
      data.fill(0, start, start + 3 * SCALE)
    }
  }
  return decodeQR({ width: side, height: side, data })
}
