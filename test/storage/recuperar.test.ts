// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { recordFromFile } from '../../src/io/recordFile'
import { createDatabaseCopy } from '../../src/storage/databaseCopy'
import { encodeFrame } from '../../src/storage/journalCodec'
import { kept } from '../../src/store/work'
import { bytesOf } from '../support/app'

const PUBLIC = join(import.meta.dirname, '../../public')
const SCRIPT = readFileSync(join(PUBLIC, 'recuperar.js'), 'utf8')
const BODY = /<body>([\s\S]*)<\/body>/.exec(readFileSync(join(PUBLIC, 'recuperar.html'), 'utf8'))?.[1] ?? ''
const FILE = 'test/saved/v4/todos-los-actos.yunta.json'
const slot = 'manabi-1'
const own = recordFromFile(bytesOf(FILE), FILE).events.map((event, order) => ({ order, ...kept(event) }))

/** The private files of this origin. */
let files: Map<string, Uint8Array>
/** What was handed out, by name. */
let handed: Map<string, string>

beforeEach(() => {
  files = new Map()
  handed = new Map()
  vi.stubGlobal('indexedDB', new IDBFactory())
  const entry = (name: string, bytes: Uint8Array) => ({
    getFile: async () => ({ lastModified: 0, arrayBuffer: async () => bytes.slice().buffer, name }),
  })
  const folder = { entries: () => [...files].map(([name, bytes]) => [name, entry(name, bytes)]) }
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => ({ getDirectoryHandle: async () => folder }) },
  })
})

/** Opens the page on what is kept, waits until it has read it, and gives what it says. */
async function recover(): Promise<string> {
  document.body.innerHTML = BODY
  const blobs: string[] = []
  vi.stubGlobal(
    'Blob',
    class {
      constructor([content]: readonly string[]) {
        blobs.push(content ?? '')
      }
    },
  )
  vi.stubGlobal('URL', { createObjectURL: () => `blob:${blobs.length - 1}`, revokeObjectURL: () => {} })
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    handed.set(this.download, blobs.at(-1) ?? '')
  }
  // The script is a classic one without a module: it runs as the page runs it, in a scope of its own.
  new Function(SCRIPT)()
  await vi.waitFor(() => expect(document.getElementById('estado')?.textContent).not.toBe('Leyendo…'), 10_000)
  return document.body.textContent ?? ''
}

const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click()

async function recovered() {
  press('Descargar como expediente')
  await vi.waitFor(() => expect(handed.size).toBe(1), 10_000)
  const [[name = '', text = ''] = []] = [...handed]
  return recordFromFile(new TextEncoder().encode(text), name)
}

/** Rows of the database as somebody else might have left them. */
async function withRows(...rows: readonly unknown[]): Promise<void> {
  await createDatabaseCopy('yunta').append(slot, own)
  const raw = await openDB('yunta', 1)
  for (const row of rows) await raw.add('events', row)
  raw.close()
}

describe('recuperar.html on odd remains', () => {
  it('gives the record back although rows of the database are of no shape it knows', async () => {
    await withRows({ slot, order: 900, id: 'zz' }, { slot, order: 1, id: 'a', bytes: 'texto', crc: 1 }, 7, [1], {
      n: 1n,
    })
    const said = await recover()
    expect(said).toContain('Expedientes en este equipo: 1.')
    expect(said).toContain('Filas de la base de datos que no se entienden: 5.')
    const { events, findings } = await recovered()
    expect([events.length, findings]).toEqual([own.length, []])
  })

  it('hands out everything raw, odd rows as text', async () => {
    await withRows({ slot, note: 'de otra versión' }, { n: 1n })
    await recover()
    press('Descargar todo')
    const raw = JSON.parse(handed.get('yunta-recuperacion.json') ?? '')
    expect(raw.rows).toHaveLength(own.length)
    expect(raw.oddRows).toHaveLength(2)
    expect(raw.oddRows[0]).toContain('de otra versión')
  })

  it('shows the other expedientes when the notes of this device are of no shape it knows', async () => {
    await withRows()
    const raw = await openDB('yunta-canary', 1, {
      upgrade: (database) => void database.createObjectStore('meta', { keyPath: 'slot' }),
    })
    await raw.put('meta', { slot, count: 'muchos', savedAt: {}, label: { toString: 7 } })
    await raw.put('meta', { slot: 9 })
    raw.close()
    localStorage.setItem(`yunta.canary.${slot}`, '{"count":{},"savedAt":"ayer","label":[]}')
    expect(await recover()).toContain('Expedientes en este equipo: 1.')
    expect((await recovered()).events).toHaveLength(own.length)
    localStorage.clear()
  })

  it('saves all but the event that was hit out of the one frame of an expediente', async () => {
    const frame = encodeFrame({ slot, events: own })
    const at = Math.floor(frame.length / 2)
    frame[at] = (frame[at] ?? 0) ^ 1
    files.set('journal-000001', frame)
    const said = await recover()
    expect(said).toContain(`Juntos: ${own.length - 1} registros; ${own.length - 1} verificados`)
  })

  it('does not let what it saves out of damage stand before the sound row of the database', async () => {
    const frame = encodeFrame({ slot, events: own })
    frame[Math.floor(frame.length / 2)] = 0
    files.set('journal-000001', frame)
    await withRows()
    await recover()
    expect((await recovered()).findings).toEqual([])
  })

  it('saves all when only the marker or the length of the frame was hit, and nothing of a torn one', async () => {
    const frame = encodeFrame({ slot, events: own })
    files.set(
      'journal-000001',
      frame.map((byte, i) => (i === 5 ? byte ^ 2 : byte)),
    )
    expect(await recover()).toContain(`${own.length} verificados`)
    files.set('journal-000001', frame.slice(0, -1))
    expect(await recover()).toContain('no se reconoce ningún registro')
  })
})
