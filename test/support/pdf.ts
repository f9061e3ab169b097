import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether poppler is there to read a PDF with. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0

export interface PdfWord {
  readonly text: string
  /** Points from the left and the top of the page. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly words: readonly PdfWord[]
}

/** The pages of a PDF as poppler reads them, word by word. */
export function pagesOf(pdf: Uint8Array): readonly PdfPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'yunta-pdf-'))
  const path = join(folder, 'papel.pdf')
  writeFileSync(path, pdf)
  const { stdout, status, stderr } = spawnSync('pdftotext', ['-bbox', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error(stderr)
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: Number(/width="([\d.]+)"/.exec(page)?.[1]),
      height: Number(/height="([\d.]+)"/.exec(page)?.[1]),
      words: [
        ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g),
      ].map(
        ([, left, top, right, bottom, text = '']): PdfWord => ({
          text,
          box: [Number(left), Number(top), Number(right), Number(bottom)],
        }),
      ),
    }))
}

/** All that a page says, in the order in which it is drawn. */
export const saidOn = ({ words }: PdfPage): string => words.map(({ text }) => text).join(' ')

const MILLIMETRE = 72 / 25.4

/** Words that run into the outer ten millimetres of a page, where a printer cuts. */
export const cutWords = ({ width, height, words }: PdfPage, margin = 6): readonly string[] =>
  words
    .filter(({ box: [left, top, right, bottom] }) => {
      const edge = margin * MILLIMETRE
      return left < edge || top < edge / 2 || right > width - edge || bottom > height - edge / 2
    })
    .map(({ text }) => text)
