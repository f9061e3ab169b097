import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../src/offline/listFiles'

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const files = listFiles(src)
const sheets = files.filter((file) => file.endsWith('.css'))
const text = (file: string) => readFileSync(`${src}${file}`, 'utf8')

/** An attribute that holds words, compared with words. */
const READS_WORDS = /\[(aria-label|aria-description|title|alt|placeholder)[~|^$*]?=/

it('no rule of a style sheet reads the words of a label, which are others in another language', () => {
  expect(sheets.length).toBeGreaterThan(10)
  expect(sheets.filter((file) => READS_WORDS.test(text(file)))).toEqual([])
})

describe('a module of styles', () => {
  const modules = sheets.filter((file) => file.endsWith('.module.css'))
  const users = files.filter((file) => file.endsWith('.tsx') || file.endsWith('.ts'))

  /** Class names a sheet has a rule for. */
  const written = (file: string) => {
    const selectors = text(file)
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/\{[^{}]*\}/g, ';')
    return new Set([...selectors.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name))
  }

  /** Class names by the module they are asked of, as `name.class` after `import name from '….module.css'`. */
  const asked = new Map<string, Set<string>>(modules.map((file) => [file, new Set<string>()]))
  for (const user of users) {
    const code = text(user)
    const body = code.replaceAll(/^import .*$/gm, '')
    for (const [, name = '', path = ''] of code.matchAll(/^import (\w+) from '(.+\.module\.css)'$/gm)) {
      const names = asked.get(normalize(join(dirname(user), path)).replaceAll('\\', '/'))
      for (const [, one = ''] of body.matchAll(new RegExp(`(?<![.\\w])${name}\\.(\\w+)`, 'g'))) names?.add(one)
    }
  }

  it.each(modules)('%s has a rule for every class that is asked of it', (file) => {
    const has = written(file)
    expect([...(asked.get(file) ?? [])].filter((name) => !has.has(name))).toEqual([])
  })

  it.each(modules)('%s has no class that nobody uses', (file) => {
    expect([...written(file)].filter((name) => !asked.get(file)?.has(name))).toEqual([])
  })

  it.each(modules)('%s reaches into no other sheet', (file) => {
    expect(text(file)).not.toContain(':global')
  })
})
