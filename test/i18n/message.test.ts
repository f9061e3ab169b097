import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { es, type MessageKey } from '../../src/i18n/es'
import { fill, runs, spoken } from '../../src/i18n/message'

// Object.keys widens the keys it was given.
const keys = Object.keys(es) as readonly MessageKey[]
const holes = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].toSorted().join()
const marks = (message: string) => (message.match(/\*\*|\^\^|__/g) ?? []).length

describe('filling a message', () => {
  it('takes values by name, each as often as it stands', () => {
    expect(fill('{a} y {b}, {a}', { a: 'uno', b: 2 })).toBe('uno y 2, uno')
  })

  it('takes the singular for one and the plural for the rest, none included', () => {
    const said = (n: number | string) => fill('{n} {n|celda|celdas}', { n })
    expect([0, 1, 2, '1', 1.5].map(said)).toEqual(['0 celdas', '1 celda', '2 celdas', '1 celda', '1.5 celdas'])
  })

  it('leaves a hole in sight when its value is not given', () => {
    expect(fill('{n} {n|celda|celdas} de {total}', { total: 9 })).toBe('{n} {n|celda|celdas} de 9')
    expect(fill('sin huecos')).toBe('sin huecos')
  })

  it('does not read a value as a message: what a person typed stays as typed', () => {
    expect(fill('{name}', { name: '{total} $& $1', total: 9 })).toBe('{total} $& $1')
  })
})

describe('words of the screen', () => {
  it('promise nothing for a later version: what Yunta does not do is not spoken of', () => {
    const later =
      /versión próxima|próxima versión|versión futura|más adelante|se podrá hacer|coming|future version|later version|soon/i
    const promises = (words: Readonly<Record<MessageKey, string>>) => keys.filter((key) => later.test(words[key]))
    expect([...promises(es), ...promises(en)]).toEqual([])
  })
})

describe('voices', () => {
  it('do not change for what somebody typed: marks in a name are text, shown and said aloud', () => {
    for (const name of ['**Queso**', 'Café __lavado__', 'Maca ^^', '2 ** 3']) {
      const message = fill('Entra **{name}**, sale {name}', { name })
      expect(runs(message)).toEqual([
        { text: 'Entra ', voice: 'plain' },
        { text: name, voice: 'strong' },
        { text: `, sale ${name}`, voice: 'plain' },
      ])
      expect(spoken(message)).toBe(`Entra ${name}, sale ${name}`)
    }
  })

  it('of a filled message stay when it fills another', () => {
    const inner = fill('decide **{who}**', { who: 'la mesa' })
    expect(runs(fill('Hoy {inner}', { inner }))).toEqual([
      { text: 'Hoy decide ', voice: 'plain' },
      { text: 'la mesa', voice: 'strong' },
    ])
  })

  it('split a sentence into plain, strong, cut and hand', () => {
    expect(runs(fill('Entra **Queso**, sale ^^Café^^ y __María__ firma'))).toEqual([
      { text: 'Entra ', voice: 'plain' },
      { text: 'Queso', voice: 'strong' },
      { text: ', sale ', voice: 'plain' },
      { text: 'Café', voice: 'cut' },
      { text: ' y ', voice: 'plain' },
      { text: 'María', voice: 'hand' },
      { text: ' firma', voice: 'plain' },
    ])
    expect(runs('')).toEqual([])
  })

  it('say aloud exactly what they show', () => {
    const piece = fc.constantFrom('a', ' ', '**', '^^', '__', 'é')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const message = fill(pieces.join(''))
        const shown = runs(message)
          .map(({ text }) => text)
          .join('')
        expect(shown).toBe(spoken(message))
      }),
    )
  })
})

describe('every message, in both languages', () => {
  it('has the same holes', () => {
    expect(keys.filter((key) => holes(es[key]) !== holes(en[key]))).toEqual([])
  })

  it('closes every mark it opens', () => {
    expect(keys.filter((key) => (marks(es[key]) % 2) + (marks(en[key]) % 2) > 0)).toEqual([])
  })

  it('says something', () => {
    expect(keys.filter((key) => es[key].trim() === '' || en[key].trim() === '')).toEqual([])
  })

  it('leaves no brace that is not a hole', () => {
    const bare = (message: string) => message.replace(/\{\w+(\|[^|{}]*\|[^|{}]*)?\}/g, '')
    expect(keys.filter((key) => /[{}]/.test(bare(es[key]) + bare(en[key])))).toEqual([])
  })
})

describe('codes of findings', () => {
  const SOURCE = join(import.meta.dirname, '../../src')
  const text = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
    .join('\n')
  // The first argument may choose between two codes; what it is compared with is no code.
  const codes = new Set(
    [...text.matchAll(/\b(?:refused|warning|say|no)\(\s*([^,)]*)/g)].flatMap(([, first = '']) =>
      [...first.replace(/[!=]==\s*'[^']*'/g, '').matchAll(/'([a-z][a-z-]+)'/g)].map(([, code = '']) => code),
    ),
  )

  it('have words, those chosen between two included', () => {
    for (const code of ['pick-to-check', 'pick-not-competing', 'formula-not-allowed', 'programme-missing', 'read-only'])
      expect(codes).toContain(code)
    expect([...codes].filter((code) => !Object.hasOwn(es, `finding.${code}`))).toEqual([])
  })
})
