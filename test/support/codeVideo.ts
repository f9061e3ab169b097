import { encode } from 'uqr'

const [WIDTH, HEIGHT] = [640, 480]
const PER_SECOND = 10

/**
 * A film for the camera that Chromium pretends to have (Y4M, grey, ten pictures a second): each code for so many pictures, on a
 * table that is not evenly lit, and nothing between them.
 */
export function codeVideo(codes: readonly string[], pictures: number): Buffer {
  const header = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${PER_SECOND}:1 Ip A1:1 C420jpeg\n`
  const frames = [...codes.flatMap((code) => [code, null])].flatMap((code) => {
    const picture = frameOf(code)
    return Array<Buffer>(code === null ? 2 : pictures).fill(picture)
  })
  return Buffer.concat([Buffer.from(header), ...frames])
}

function frameOf(code: string | null): Buffer {
  const light = Buffer.alloc(WIDTH * HEIGHT)
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) light[y * WIDTH + x] = 90 + Math.floor((80 * x) / WIDTH)
  if (code !== null) draw(code, light)
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  return Buffer.concat([Buffer.from('FRAME\n'), light, colour])
}

/** The code in the middle, as large as the height lets it be, dark and light as a screen shows them to a lens. */
function draw(code: string, light: Buffer): void {
  const { data, size } = encode(code, { ecc: 'M', border: 4 })
  const scale = Math.floor((HEIGHT - 20) / size)
  const [left, top] = [Math.floor((WIDTH - size * scale) / 2), Math.floor((HEIGHT - size * scale) / 2)]
  for (const [row, modules] of data.entries())
    for (const [column, dark] of modules.entries())
      for (let dy = 0; dy < scale; dy++) {
        const start = (top + row * scale + dy) * WIDTH + left + column * scale
        light.fill(dark ? 40 : 215, start, start + scale)
      }
}
