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

const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + zipped(file), 0)
const scriptsOfBuild = () => listFiles(dist).filter((file) => file.endsWith('.js'))

/** All that the first screen needs, gzipped, in bytes: what the page loads at once, and the start view. */
export function firstScreen(): number {
  const { files } = firstLoadOf('index.html')
  const start = scriptsOfBuild().filter((file) => /\/start-/.test(file))
  return sum(new Set([...files, ...closure(start, importsOf)]))
}

/** How much the build weighs, gzipped. */
export function sizes(): readonly string[] {
  const example = listFiles(dist).find((file) => file.includes('ejemplo')) ?? ''
  return [
    '## Size of the build, gzip -9',
    '',
    row('', 'size'),
    row('---', '---'),
    row('the page and what it loads at once', kilobytes(firstLoadOf('index.html').bytes)),
    row('with the start screen (target ≤ 150 KB)', kilobytes(firstScreen())),
    row('the ballot on a phone, with its styles (target ≤ 60 KB)', kilobytes(firstLoadOf('boleta.html').bytes)),
    row('all scripts of the build', kilobytes(sum(scriptsOfBuild()))),
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
