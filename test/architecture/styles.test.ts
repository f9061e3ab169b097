import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { listFiles } from '../../src/offline/listFiles'

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const sheets = listFiles(src).filter((file) => file.endsWith('.css'))

/** An attribute that holds words, compared with words. */
const READS_WORDS = /\[(aria-label|aria-description|title|alt|placeholder)[~|^$*]?=/

it('no rule of a style sheet reads the words of a label, which are others in another language', () => {
  expect(sheets.length).toBeGreaterThan(10)
  const reading = sheets.filter((file) => READS_WORDS.test(readFileSync(`${src}${file}`, 'utf8')))
  expect(reading).toEqual([])
})
