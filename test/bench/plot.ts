import { extent, line, scaleLog } from 'd3'

export interface Line {
  readonly name: string
  /** Milliseconds, one per factor. */
  readonly times: readonly number[]
}

const WIDTH = 720
const HEIGHT = 380
const [LEFT, RIGHT, TOP, BOTTOM] = [58, 236, 36, 46]
const INKS = ['#1b4f8f', '#a3442a', '#3f7d3a', '#7a4a9c', '#5b5b5b']
const DASHES = ['', '7 4', '2 3', '9 3 2 3', '']
const NAME_HEIGHT = 17

/** Lines over factors, both axes logarithmic, so that equal slopes are equal growth; a thin grey line shows what proportion would be. */
export function logLogPlot(factors: readonly number[], lines: readonly Line[], title: string): string {
  const [low = 1, high = 10] = extent(lines.flatMap(({ times }) => times))
  const x = scaleLog([factors[0] ?? 1, factors.at(-1) ?? 1], [LEFT, WIDTH - RIGHT]).base(2)
  const y = scaleLog([low, high], [HEIGHT - BOTTOM, TOP])
    .base(2)
    .nice()
  const path = line<number>(
    (_, i) => x(factors[i] ?? 1),
    (time) => y(time),
  )
  const [floor = 1] = y.domain()
  const ends = apart(lines.map(({ times }) => y(times.at(-1) ?? 1)))
  const text = (at: readonly [number, number], words: string, more = '') =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${words}</text>`
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" role="img" aria-label="${title}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text([LEFT, 20], title, 'font-weight="bold"'),
    ...powersOfTwo(y.domain()).flatMap((time) => [
      `<path d="M${LEFT} ${y(time).toFixed(1)}H${WIDTH - RIGHT}" stroke="#ddd"/>`,
      text([LEFT - 8, y(time) + 4], `${time}`, 'text-anchor="end" fill="#444"'),
    ]),
    ...factors.map((factor) =>
      text([x(factor), HEIGHT - BOTTOM + 20], `× ${factor}`, 'text-anchor="middle" fill="#444"'),
    ),
    `<path d="${path(factors.map((factor) => floor * 2 * factor)) ?? ''}" fill="none" stroke="#999" stroke-width="1.5" stroke-dasharray="2 4"/>`,
    text([x(2) + 6, y(floor * 4) + 16], 'in proportion', 'fill="#777" font-size="12"'),
    ...lines.flatMap(({ name, times }, i) => [
      `<path d="${path(times) ?? ''}" fill="none" stroke="${INKS[i % INKS.length]}" stroke-width="2.5" stroke-dasharray="${DASHES[i % DASHES.length]}"/>`,
      text([WIDTH - RIGHT + 8, (ends[i] ?? 0) + 4], name, `fill="${INKS[i % INKS.length]}"`),
    ]),
    '</svg>',
  ].join('\n')}\n`
}

function powersOfTwo([low = 1, high = 1]: readonly number[]): readonly number[] {
  const powers: number[] = []
  for (let power = 2 ** -10; power <= high; power *= 2) if (power >= low) powers.push(power)
  return powers
}

/** The same heights, moved down where two names would overlap. */
function apart(heights: readonly number[]): readonly number[] {
  const order = heights.map((_, i) => i).toSorted((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0))
  const placed = [...heights]
  order.forEach((i, rank) => {
    const above = order[rank - 1]
    if (above !== undefined) placed[i] = Math.max(placed[i] ?? 0, (placed[above] ?? 0) + NAME_HEIGHT)
  })
  return placed
}
