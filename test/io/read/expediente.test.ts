import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeviceId, type EventId, id, type ProgrammeId } from '../../../src/domain/ids'
import { readExpediente } from '../../../src/io/read/expediente'
import { DEEPEST, LONGEST_TEXT, scanJson } from '../../../src/io/read/jsonScan'
import { expedienteBytes } from '../../../src/io/write/expediente'
import type { Event } from '../../../src/record/event'
import { sha256Hex } from '../../../src/record/sha256'

const event = (seq: number): Event => ({
  id: id<EventId>(String(seq).padStart(64, '0')),
  v: 1,
  kind: 'ratings-recorded',
  programme: id<ProgrammeId>('p'),
  actor: 'Ñusta "la" relatora',
  device: id<DeviceId>('d'),
  seq,
  prev: null,
  parents: [],
  at: 1715871600000,
  off: -300,
  body: { cells: [{ value: 4 }, { value: 'SD' }, { value: null }] },
})
const HEAD = { app: '0.1.0', root: 'a'.repeat(64) }
const bytes = expedienteBytes([event(1), event(2)], HEAD)
const text = new TextDecoder().decode(bytes)
const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words)
const read = (input: Uint8Array) => readExpediente(input, 'mesa.yunta.json')
const finding = (input: Uint8Array) => read(input).findings[0]
/** A file of ours with other content and a right seal. */
const sealed = (json: string): Uint8Array => utf8(`${json}\n`.concat(`sha256:${sha256Hex(utf8(`${json}\n`))}\n`))

describe('expediente', () => {
  it('is one line of JSON, head first, and one line of seal', () => {
    const [json = '', seal = '', rest] = text.split('\n')
    expect(
      json.startsWith('{"magic":"yunta-expediente","format":1,"minReader":1,"app":"0.1.0","count":2,"root":"aaaa'),
    ).toBe(true)
    expect(seal).toBe(`sha256:${sha256Hex(utf8(`${json}\n`))}`)
    expect(rest).toBe('')
  })

  it('comes back as it went, and the same record gives the same bytes', () => {
    expect(read(bytes)).toEqual({ value: { ...HEAD, events: [event(1), event(2)] }, findings: [] })
    expect(expedienteBytes([event(1), event(2)], HEAD)).toEqual(bytes)
    expect(read(expedienteBytes([], { ...HEAD, engine: '2.1.0' })).value).toEqual({
      ...HEAD,
      engine: '2.1.0',
      events: [],
    })
  })

  it('is still whole without the last line end', () => {
    expect(read(bytes.subarray(0, -1)).value?.events.length).toBe(2)
  })

  it('is never taken for complete when a byte is changed', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ flip
        return read(changed).value === null && finding(changed)?.severity === 'refused'
      }),
      { numRuns: 500 },
    )
  })

  it('is never taken for complete when it is cut, at any byte', () => {
    for (let end = 0; end < bytes.length - 1; end++) {
      const { value, findings } = read(bytes.subarray(0, end))
      expect([value, findings.length]).toEqual([null, 1])
    }
    expect(finding(bytes.subarray(0, 300))).toMatchObject({ code: 'expediente-damaged', values: { why: 'cut' } })
  })

  it('says what was expected and found where content changed', () => {
    const changed = text.replace('"value":4', '"value":5')
    expect(finding(utf8(changed))).toMatchObject({
      code: 'expediente-damaged',
      values: { why: 'changed', expected: text.slice(-65, -1) },
    })
  })

  it('refuses a file that needs a newer reader, whatever its seal, and names both versions', () => {
    const newer = utf8(text.replace('"minReader":1', '"minReader":2').replace('"app":"0.1.0"', '"app":"3.0.0"'))
    expect(finding(newer)).toMatchObject({ code: 'expediente-newer', values: { needs: 2, ours: 1, app: '3.0.0' } })
  })

  it('opens a newer format that says this reader is enough', () => {
    const json = text.split('\n')[0]?.replace('"format":1', '"format":2') ?? ''
    expect(read(sealed(json)).value?.events.length).toBe(2)
  })

  it.each([
    ['another program’s JSON', '{"version":3,"nodes":[]}', { kind: 'json', key: 'version' }],
    ['a list', '[1,2]', { kind: 'json', key: '' }],
    ['a number', '42', { kind: 'json', key: '' }],
    ['a CSV', 'Producto;Volumen\nCacao;1', { kind: 'text', key: '' }],
    ['a PDF', '%PDF-1.7', { kind: 'pdf', key: '' }],
  ])('says that %s is not ours', (_, words, values) => {
    expect(finding(utf8(words))).toMatchObject({ code: 'file-foreign', values })
  })

  it('says that other bytes, and nothing at all, are not ours', () => {
    expect(finding(Uint8Array.of(0xff, 0xfe, 0xc0))).toMatchObject({ code: 'file-foreign', values: { kind: 'binary' } })
    expect(finding(new Uint8Array())).toMatchObject({ code: 'file-empty' })
  })

  it('calls a file of ours with a broken beginning damaged, not foreign', () => {
    expect(finding(utf8(` ${text}`))?.code).toBe('expediente-damaged')
    expect(finding(utf8(text.slice(5)))?.code).toBe('expediente-damaged')
  })

  const ours = (rest: string) => sealed(`{"magic":"yunta-expediente","format":1,"minReader":1,${rest}}`)
  it.each([
    ['a prototype key', ours('"__proto__":{"polluted":true}'), { fault: 'key-forbidden', key: '__proto__' }],
    ['one written with escapes', ours('"x":{"\\u005f_proto__":1}'), { fault: 'key-forbidden', key: '__proto__' }],
    ['a key said twice', ours('"app":"1","app":"2"'), { fault: 'key-repeated', key: 'app' }],
    ['a well', ours(`"x":${'['.repeat(100_000)}${']'.repeat(100_000)}`), { fault: 'too-deep', limit: DEEPEST }],
    ['an endless text', ours(`"x":"${'a'.repeat(LONGEST_TEXT)}"`), { fault: 'text-too-long' }],
    ['no JSON', ours('nonsense'), { fault: 'syntax' }],
  ])('refuses %s before parsing, even under a right seal', (_, input, values) => {
    expect(finding(input)).toMatchObject({ code: 'expediente-hostile', values })
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  it.each([
    ['app', '"count":0,"root":"a","events":[]'],
    ['root', '"app":"1","count":0,"events":[]'],
    ['count', '"app":"1","count":"0","root":"a","events":[]'],
    ['events', '"app":"1","count":0,"root":"a","events":{}'],
    ['engine', '"app":"1","engine":2,"count":0,"root":"a","events":[]'],
  ])('names the field %s that is wrong', (field, rest) => {
    expect(finding(ours(rest))).toMatchObject({ code: 'expediente-shape', values: { field } })
  })
})

describe('an expediente that announces other events than it holds', () => {
  it('is read, and both numbers are told', () => {
    const more = sealed(text.split('\n')[0]?.replace('"count":2', '"count":5') ?? '')
    expect(read(more).value?.events.length).toBe(2)
    expect(read(more).findings).toMatchObject([{ code: 'expediente-count', values: { stated: 5, found: 2 } }])
  })
})

describe('scanJson', () => {
  it('agrees with JSON.parse on what is JSON (but for repeated and forbidden keys)', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        const { fault } = scanJson(json)
        return fault === null || fault.fault === 'key-forbidden'
      }),
      { numRuns: 300 },
    )
    const soup = fc.string({ unit: fc.constantFrom(...'{}[]",:0123-.eE\\u tfn', 'true', 'null', '"a"'), maxLength: 12 })
    fc.assert(
      fc.property(soup, (words) => {
        const { fault } = scanJson(words)
        return (fault === null || fault.fault === 'key-repeated') === isJson(words)
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    '',
    '{',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
    '01',
    '1.',
    '"\t"',
    '"\\x"',
    'nul',
    '1 2',
    '[1]]',
    '{"a"}',
    '[,1]',
  ])('refuses %j', (words) => {
    expect(scanJson(words).fault?.fault).toBe('syntax')
  })

  it('gives the first key of the outermost object only', () => {
    expect(scanJson(' { "uno" : {"dos":1}, "tres":2 } ').firstKey).toBe('uno')
    expect(scanJson('[{"uno":1}]').firstKey).toBeNull()
  })
})

function isJson(words: string): boolean {
  try {
    JSON.parse(words)
    return true
  } catch {
    return false
  }
}
