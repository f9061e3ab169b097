import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refused } from '../../src/domain/finding'
import { en, en as english } from '../../src/i18n/en'
import { es } from '../../src/i18n/es'
import { findingText } from '../../src/i18n/findings'
import { languageOf } from '../../src/i18n/languages'
import { i18nIn, SPANISH } from '../../src/i18n/useI18n'
import { readExpediente } from '../../src/io/read/expediente'
import { KINDS } from '../../src/record/kinds'
import { bytesOf, WORKED_EXAMPLE } from '../support/app'

const SOURCE = join(import.meta.dirname, '../../src')
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const codes = new Set(
  files.flatMap((file) =>
    [...readFileSync(join(SOURCE, file), 'utf8').matchAll(/\b(?:refused|warning|say)\(\s*'([a-z-]+)'/g)].map(
      ([, code = '']) => code,
    ),
  ),
)
const text = new TextDecoder().decode(bytesOf(WORKED_EXAMPLE))
const findingsOf = (content: string) => readExpediente(new TextEncoder().encode(content), 'x.yunta.json').findings
const said = (content: string) => findingsOf(content).map((finding) => findingText(finding, SPANISH))

/** Messages that name a record, or the device that wrote it, by its code. */
const RECORD_CODE = [
  'figure.foot.source',
  'frame.code',
  'frame.code.copied',
  'frame.code.failed',
  'stepState.code',
  'stepState.closed.code',
  'disputes.there',
  'rounds.closed',
  'frame.printed.code',
  'acta.lectura.closed',
  'acta.foot.code',
  'change.with',
  'change.moved',
  'charter.foot',
  'acta.versions.what',
]

describe('words for findings', () => {
  it('exist for every code that the source can say', () => {
    expect(codes.size).toBeGreaterThan(60)
    expect([...codes].filter((code) => !Object.hasOwn(es, `finding.${code}`))).toEqual([])
  })

  it('ask for the same values in both languages', () => {
    const holes = (message: string) => [...new Set([...message.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort()
    const keys = Object.keys(es).filter((key): key is keyof typeof es => key.startsWith('finding.'))
    expect(keys.filter((key) => holes(es[key]).join() !== holes(en[key]).join())).toEqual([])
  })

  it('say where, what was read and what was expected', () => {
    const finding = refused('kind-unknown', {
      place: { file: 'candidatos.csv', row: 5, column: 'Clase' },
      read: 'fruta',
      expected: 'producto, servicio',
    })
    expect(findingText(finding, SPANISH)).toBe(
      'Fila 5, columna «Clase»: Dice «fruta». Se esperaba: producto, servicio.',
    )
  })

  it('name the step that is closed in the language of the page', () => {
    const finding = refused('step-closed', { values: { step: 'ratings' } })
    expect(findingText(finding, SPANISH)).toContain('Puntuación')
    expect(findingText(finding, i18nIn(languageOf('en'), english))).toContain('Ratings')
  })

  it('of a code of a later version say so, with what was read, and never the code', () => {
    const text = findingText(refused('from-tomorrow', { read: '7' }), SPANISH)
    expect(text).toMatch(/Actualícela para leerlo\. 7$/)
    expect(text).not.toContain('from-tomorrow')
  })

  it('never show a person a code: no message of a finding, an act or a reason holds one', () => {
    const codeLike = [...codes, ...Object.keys(KINDS)].filter((code) => code.includes('-'))
    const messages = Object.entries({ ...es })
    const shown = messages.flatMap(([key, message]) =>
      codeLike.filter((code) => message.includes(code)).map((code) => `${key}: ${code}`),
    )
    expect(shown).toEqual([])
    // The code of a record is for people: six groups of four, which they compare by eye and aloud.
    const holes = messages.filter(([, message]) => /\{(code|fault)\}/.test(message)).map(([key]) => key)
    expect(holes.filter((key) => !RECORD_CODE.includes(key))).toEqual([])
  })

  it('exist for every kind of act, in both languages', () => {
    const lacking = Object.keys(KINDS).filter(
      (kind) => !Object.hasOwn(es, `act.${kind}`) || !Object.hasOwn(english, `act.${kind}`),
    )
    expect(lacking).toEqual([])
  })

  it('tell damaged, newer and foreign files apart, with no hole left open', () => {
    const [damaged] = said(text.replace('Queso fresco', 'Queso fresko'))
    const [cut] = said(text.slice(0, -200))
    const [newer] = said(text.replace('"minReader":1', '"minReader":9'))
    const [foreign] = said('{"type":"FeatureCollection"}')
    expect(damaged).toContain('dañado')
    expect(cut).toContain('dañado')
    expect(newer).toContain('más nueva')
    expect(foreign).toContain('No es un expediente')
    expect([damaged, cut, newer, foreign].join()).not.toMatch(/[{}]/)
  })
})
