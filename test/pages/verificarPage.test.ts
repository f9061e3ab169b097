import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/record/kinds'
import { CHECKING } from '../support/verificar'

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../public', file), 'utf8')
const words = createContext({})
runInContext(read('verificar-palabras.js'), words)
const wordsOf = (expression: string) => JSON.parse(runInContext(`JSON.stringify(${expression})`, words))
const keysOf = (value: object): readonly string[] =>
  Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' ? [key] : Object.keys(one).map((inner) => `${key}.${inner}`),
  )

describe('the page that verifies', () => {
  it('says everything in both languages by the same keys', () => {
    expect(keysOf(wordsOf('WORDS.en'))).toEqual(keysOf(wordsOf('WORDS.es')))
  })

  it('has a name in both languages for every kind of act, and for none that does not exist', () => {
    expect(Object.keys(wordsOf('ACTS')).toSorted()).toEqual(Object.keys(KINDS).toSorted())
  })

  it('names the provinces as the map does', () => {
    const provinces: readonly { readonly id: string; readonly name: string }[] = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../data/provinces.json'), 'utf8'),
    )
    expect(wordsOf('PROVINCES')).toEqual(provinces.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ name }) => name))
  })

  it('stands alone: nothing of the app, nothing from elsewhere, and short enough to be read whole', () => {
    const scripts = [...CHECKING, 'verificar-palabras.js', 'verificar.js'].map(read)
    const all = [...scripts, read('verificar.html'), read('verificar.css')].join('\n')
    expect(all).not.toMatch(/\bimport\b|https?:\/\/|\bfetch\b|XMLHttpRequest|localStorage|indexedDB|innerHTML|\beval\b/)
    expect(read('verificar.html')).toContain("default-src 'none'; script-src 'self'")
    const code = CHECKING.flatMap((file) => read(file).split('\n')).filter((line) => !/^\s*($|\/\/|\/\*|\*)/.test(line))
    expect(code.length).toBeLessThanOrEqual(700)
  })
})
