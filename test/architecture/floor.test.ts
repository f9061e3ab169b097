import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../src/offline/listFiles'
import { NEWER_BUILT_INS, NEWER_STYLES, NEWER_SYNTAX } from '../support/floor'

const root = fileURLToPath(new URL('../../', import.meta.url))
const written = ['src', 'public'].flatMap((room) => listFiles(join(root, room)).map((file) => `${room}/${file}`))

/** A source without its comments, which may name what the code does without. */
const source = (file: string) =>
  readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

// src/floor.ts names what it supplies.
const scripts = written.filter((file) => /\.(?:ts|tsx|js)$/.test(file) && !/floor\.ts$|\.d\.ts$/.test(file))
const sheets = written.filter((file) => file.endsWith('.css'))

/** Missing in one of the oldest browsers and supplied by src/floor.ts before anything else runs. */
const SUPPLIED = ['Array.prototype.toSorted', 'Array.prototype.toReversed', 'Array.prototype.with']

/** How a script asks for what a path ends at: a method of something, or a thing by its whole name. */
function asks(path: string): RegExp {
  if (path === 'Set.prototype.union') return /(?<!\bz)\.union\(/ // the schema library has a word of the same name
  const [last = '', before = ''] = path.split('.').reverse()
  if (before === 'prototype') return new RegExp(`\\.${last}\\b\\(`)
  return new RegExp(`(?<![\\w.])${before ? `${before}\\.` : '(?:new |window\\.|globalThis\\.|self\\.)'}${last}\\b`)
}

const uses = (files: readonly string[], pattern: RegExp) => files.filter((file) => pattern.test(source(file)))

describe('what Chrome 109, Firefox 115 or Safari 15.6 lacks', () => {
  it('is looked for in all scripts and sheets', () => {
    expect(scripts.length).toBeGreaterThan(400)
    expect(sheets.length).toBeGreaterThan(40)
  })

  it.each([...new Set(NEWER_BUILT_INS)].filter((path) => !SUPPLIED.includes(path) && !path.startsWith('Int8Array')))(
    'is not asked of a script: %s',
    (path) => {
      expect(uses(scripts, asks(path))).toEqual([])
    },
  )

  it.each(NEWER_SYNTAX)('is not written in a script: %s', (_, pattern) => {
    expect(uses(scripts, pattern)).toEqual([])
  })

  it.each(NEWER_STYLES)('is not written in a style sheet, nor as a style in a script: %s', (_, pattern) => {
    expect(uses(sheets, pattern)).toEqual([])
  })

  it('is not written as the colour of a drawing', () => {
    expect(uses(scripts, /color-mix\(/)).toEqual([])
  })

  it.each(SUPPLIED)('is supplied for a use, not for none: %s', (path) => {
    expect(uses(scripts, asks(path)).length).toBeGreaterThan(0)
  })
})
