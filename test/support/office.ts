import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe } from 'vitest'

const USUAL_PLACES = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:/Program Files/LibreOffice/program/soffice.exe',
]

const MISSING = [
  'No LibreOffice found, so no workbook was calculated again by another program.',
  'Install it (Debian and Ubuntu: apt-get install libreoffice-calc), or set OFFICE_PATH to its programme.',
].join('\n')

const findOffice = (): string | undefined => process.env.OFFICE_PATH || USUAL_PLACES.find((path) => existsSync(path))

/** `describe` for tests with LibreOffice: without it they are skipped in plain words, or fail if REQUIRE_OFFICE=1. */
export function describeWithOffice(name: string, tests: () => void): void {
  const found = findOffice() !== undefined
  if (!found && process.env.REQUIRE_OFFICE === '1') throw new Error(MISSING)
  if (!found) console.warn(MISSING)
  describe.skipIf(!found)(name, { timeout: 240_000 }, tests)
}

/** What stands in a cell of a calculated workbook, by sheet and address; a formula with its text. */
export interface CalculatedCell {
  readonly value: string | number
  readonly formula: string | null
}

export type CalculatedBook = ReadonlyMap<string, ReadonlyMap<string, CalculatedCell>>

/**
 * Workbooks as LibreOffice calculates them. It keeps what a formula is said to come to, so what is said is taken out first:
 * else a file would be compared with itself.
 */
export function recalculated(books: readonly Uint8Array[]): readonly CalculatedBook[] {
  const office = findOffice()
  if (!office) throw new Error(MISSING)
  const folder = mkdtempSync(join(tmpdir(), 'yunta-office-'))
  try {
    const files = books.map((book, i) => {
      const file = join(folder, `${i}.xlsx`)
      writeFileSync(file, withoutResults(book))
      return file
    })
    const out = join(folder, 'out')
    mkdirSync(out)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const run = spawnSync(office, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files], {
      encoding: 'utf8',
      timeout: 200_000,
    })
    if (run.status !== 0) throw new Error(`LibreOffice ended with ${run.status}: ${run.stderr}`)
    return books.map((_, i) => cellsOf(readFileSync(join(out, `${i}.xlsx`))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/

function withoutResults(book: Uint8Array): Uint8Array {
  const parts = unzipSync(book)
  const stripped = Object.entries(parts).map(([name, part]) => [
    name,
    SHEET.test(name) ? strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')) : part,
  ])
  return zipSync(Object.fromEntries(stripped))
}

/** Every filled cell of a workbook, read with no code of ours. */
export function cellsOf(book: Uint8Array): CalculatedBook {
  const parts = unzipSync(book)
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    plainText([...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t = '']) => t).join('')),
  )
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => plainText(name))
  return new Map(
    names.map((name, i) => {
      const cells = new Map<string, CalculatedCell>()
      const xml = text(`xl/worksheets/sheet${i + 1}.xml`)
      for (const [, attributes = '', content = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? ''
        const type = /t="(\w+)"/.exec(attributes)?.[1]
        const raw = plainText(/<v>(.*?)<\/v>/s.exec(content)?.[1] ?? '')
        const formula = /<f[^>]*>(.*?)<\/f>/s.exec(content)?.[1]
        const value = type === 's' ? (strings[Number(raw)] ?? '') : type === 'str' || type === 'e' ? raw : Number(raw)
        cells.set(address, { value, formula: formula === undefined ? null : plainText(formula) })
      }
      return [name, cells] as const
    }),
  )
}

const plainText = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
