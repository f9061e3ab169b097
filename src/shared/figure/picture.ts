import { escaped } from '../../io/write/clipboardTable'

/** What is written round a chart that leaves the screen. */
export interface PictureWords {
  readonly title: string
  /** Province, day, source and code of the record, one line each. */
  readonly foot: readonly string[]
}

/** A chart as a file of its own. */
export interface Picture {
  readonly svg: string
  /** In pixels of the page. */
  readonly width: number
  readonly height: number
}

/** What a style sheet may say of a mark; each is an attribute of SVG too, so that the file needs no style sheet. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-stretch',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
] as const
/** What only the page needs. */
const OF_THE_PAGE = ['class', 'style', 'tabindex', 'role', 'aria-label', 'aria-hidden']

const MARGIN = 16
const TITLE = 17
const FOOT = 11
const LINE = 1.35
/** Mean width of a letter, in parts of its height: what a line holds when nobody can measure it. */
const LETTER = 0.54
const INK = '#16302b'
const FONT = "'Archivo', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"

/**
 * The drawing on white paper, with its title above and below it where it comes from. Colours are those of the desk, whatever
 * the screen shows now; what the page's style sheets say of each mark is written on the mark, and nothing is asked of outside.
 */
export function pictureOf(drawing: SVGSVGElement, { title, foot }: PictureWords): Picture {
  const page = drawing.ownerDocument.documentElement
  const { tema: theme } = page.dataset
  // Between the two lines nothing is painted: the screen never shows it.
  page.dataset.tema = 'luz'
  const copy = styled(drawing)
  if (theme === undefined) delete page.dataset.tema
  else page.dataset.tema = theme
  const { width: wide, height: high } = sizeOf(drawing)
  const width = Math.max(wide, 320) + 2 * MARGIN
  const titles = wrapped(title, width - 2 * MARGIN, TITLE)
  const feet = foot.flatMap((line) => wrapped(line, width - 2 * MARGIN, FOOT))
  const top = MARGIN + titles.length * TITLE * LINE + 6
  const height = Math.ceil(top + high + 6 + feet.length * FOOT * LINE + MARGIN)
  for (const [name, value] of [
    ['x', MARGIN],
    ['y', top],
    ['width', wide],
    ['height', high],
    ['overflow', 'visible'],
  ] as const)
    copy.setAttribute(name, String(value))
  const text = (lines: readonly string[], size: number, from: number, bold: boolean) =>
    lines
      .map(
        (line, i) =>
          `<text x="${MARGIN}" y="${(from + (i + 0.8) * size * LINE).toFixed(1)}" font-family="${FONT}" font-size="${size}"${
            bold ? ' font-weight="650"' : ''
          } fill="${INK}">${escaped(line)}</text>`,
      )
      .join('')
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(title)}</title><desc>${escaped(foot.join('. '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(titles, TITLE, MARGIN, true),
    new XMLSerializer().serializeToString(copy),
    text(feet, FOOT, top + high + 6, false),
    '</svg>',
  ].join('')
  return { svg, width, height }
}

function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const [, , w = 0, h = 0] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  return { width: Number(drawing.getAttribute('width')) || w, height: Number(drawing.getAttribute('height')) || h }
}

/** A copy whose marks carry their computed styles; what is not displayed is not in it. */
function styled(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copy of a drawing is a drawing')
  const [own, made] = [
    [drawing, ...drawing.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  const hidden: Element[] = []
  own.forEach((mark, i) => {
    const twin = made[i]
    if (!twin) return
    const computed = getComputedStyle(mark)
    if (computed.display === 'none' || computed.visibility === 'hidden') hidden.push(twin)
    for (const name of STYLES) {
      const value = computed.getPropertyValue(name)
      if (value !== '') twin.setAttribute(name, name === 'font-family' ? `${value}, sans-serif` : value)
    }
    for (const name of OF_THE_PAGE) twin.removeAttribute(name)
    const length = lengthOf(mark)
    if (length > 0) {
      // Where the fonts are not there, another one takes exactly the room these take: nothing runs into anything.
      twin.setAttribute('textLength', length.toFixed(1))
      twin.setAttribute('lengthAdjust', 'spacingAndGlyphs')
    }
  })
  for (const mark of hidden) mark.remove()
  return copy
}

/** Length of a run of text as drawn, in drawing units; 0 for what holds other marks or no text. */
function lengthOf(mark: Element): number {
  const run = mark instanceof SVGTextContentElement && mark.childElementCount === 0 && mark.textContent !== ''
  return run ? mark.getComputedTextLength() : 0
}

/** Words in lines that fit, as far as can be told without measuring; a word longer than a line stands alone. */
function wrapped(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (size * LETTER)))
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
    return lines
  }, [])
}

/** Pixels of the file for each of the page. */
const DENSITY = 2

/** The picture as PNG, twice as fine as the screen; null where the browser cannot draw it. */
export async function pngOf({ svg, width, height }: Picture): Promise<Uint8Array | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * DENSITY
    canvas.height = height * DENSITY
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    return blob && new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
