import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { listFiles } from '../../src/offline/listFiles'
import { closure } from '../support/closure'
import { row } from './measure'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const zipped = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length

/** What a page loads at once: the scripts that it names, what they import, and its style sheets; gzipped, in bytes. */
export function firstLoadOf(page: string): { readonly files: readonly string[]; readonly bytes: number } {
  const html = readFileSync(join(dist, page), 'utf8')
  const named = (kind: string) => [...html.matchAll(new RegExp(`(?:src|href)="\\./(assets/[^"]+\\.${kind})"`, 'g'))]
  const scripts = closure(
    named('js').flatMap(([, file]) => file ?? []),
    importsOf,
  )
  const files = [...scripts, ...named('css').flatMap(([, file]) => file ?? [])]
  return { files, bytes: files.reduce((total, file) => total + zipped(file), 0) }
}

/** What the first screen loads, gzipped: the entry script with what it names at once, and the start view. */
export function sizes(): readonly string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].flatMap(([, file]) => file ?? [])
  const all = listFiles(dist).filter((file) => file.endsWith('.js'))
  const first = closure(named, importsOf)
  const start = all.filter((file) => /start-/.test(file) && !first.has(file))
  const startFiles = closure(start, importsOf)
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + zipped(file), 0)
  const example = listFiles(dist).find((file) => file.includes('ejemplo')) ?? ''
  const opening = new Set([...first, ...startFiles])
  return [
    '## Size of the JavaScript, gzip -9',
    '',
    row('', 'size'),
    row('---', '---'),
    row('entry and what it imports', kilobytes(sum(first))),
    row('with the start screen (target ≤ 150 KB)', kilobytes(sum(opening))),
    row('the ballot on a phone, with its styles (target ≤ 60 KB)', kilobytes(firstLoadOf('boleta.html').bytes)),
    row('all scripts of the build', kilobytes(sum(all))),
    row('the example programme', kilobytes(zipped(example))),
    row('the example as a file, not zipped (target < 2 MB)', kilobytes(readFileSync(join(dist, example)).length)),
    '',
  ]
}

/** What a script of the build imports statically. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(dist, file), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
    ([, path]) => `assets/${path}`,
  )
