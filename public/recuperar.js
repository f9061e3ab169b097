'use strict'

/*
 * Reads what Yunta keeps on this device, with nothing of the app: a second reader of the same formats, so that a fault
 * in the app cannot hide data. It opens every store to read and writes nowhere. The formats are described in
 * src/storage/places.ts, src/storage/journalCodec.ts, src/storage/databaseCopy.ts and src/io/write/expediente.ts.
 */
const placesOf = (path) => {
  const own = path === '/' ? '' : `~${path.slice(1, -1).replaceAll('/', '~')}`
  return {
    folder: `expedientes${own}`,
    database: `yunta${own}`,
    canaryDatabase: `yunta-canary${own}`,
    prefix: `yunta${own}.`,
  }
}
/** Of this address, and where versions before kept what any address of the origin wrote. */
const folderOf = ({ protocol, pathname }) => (protocol === 'file:' ? '/archivo/' : pathname.replace(/[^/]*$/, ''))
const OWN = placesOf(folderOf(location))
const PLACES = OWN.prefix === 'yunta.' ? [OWN] : [OWN, placesOf('/')]
const MARKER = [0xff, 0x59, 0x4e, 0xfe]

// ---- Journal (OPFS)

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(...parts) {
  let crc = 0xffffffff
  for (const part of parts) for (const byte of part) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff]
  return (crc ^ 0xffffffff) >>> 0
}

const ascii = (bytes) => String.fromCharCode(...bytes)

/** The frame that begins at a byte, or null. */
function frameAt(file, at) {
  if (!MARKER.every((byte, i) => file[at + i] === byte) || at + 12 > file.length) return null
  const view = new DataView(file.buffer, file.byteOffset)
  const end = at + 12 + view.getUint32(at + 4, true)
  if (end > file.length) return null
  const crc = crc32(file.subarray(at + 4, at + 8), file.subarray(at + 12, end))
  if (crc !== view.getUint32(at + 8, true)) return null
  let next = at + 13 + file[at + 12]
  const slot = ascii(file.subarray(at + 13, next))
  const events = []
  while (next + 72 <= end) {
    const order = view.getUint32(next, true)
    const id = ascii(file.subarray(next + 4, next + 68))
    const start = next + 72
    next = start + view.getUint32(next + 68, true)
    events.push({ slot, order, id, bytes: file.slice(start, next) })
  }
  return { slot, events, end }
}

const SLOT = /^[A-Za-z0-9-]{1,64}$/
const ID = /^[0-9a-f]{64}$/

/**
 * What may be events of a frame whose checksum is wrong; nothing of one that was not written to its end. Whether they are
 * is asked of each one's own hash, later.
 */
function doubtfulIn(file, at, end) {
  if (end - at <= 13) return { slot: null, events: [] }
  const view = new DataView(file.buffer, file.byteOffset)
  const mended = file.slice(at, end)
  mended.set(MARKER)
  new DataView(mended.buffer).setUint32(4, end - at - 12, true)
  const whole = frameAt(mended, 0)
  if (whole) return { slot: whole.slot, events: whole.events }
  if (view.getUint32(at + 4, true) !== end - at - 12) return { slot: null, events: [] }
  const slot = ascii(file.subarray(at + 13, Math.min(at + 13 + file[at + 12], end)))
  const events = []
  for (let next = at + 13; next + 72 <= end; ) {
    const id = ascii(file.subarray(next + 4, next + 68))
    const stop = ID.test(id) ? next + 72 + view.getUint32(next + 68, true) : Infinity
    if (stop > end) next += 1
    else {
      events.push({ slot, order: view.getUint32(next, true), id, bytes: file.slice(next + 72, stop) })
      next = stop
    }
  }
  return { slot: SLOT.test(slot) ? slot : null, events }
}

/** Where the next frame may begin. */
function nextMarker(file, from) {
  let at = file.indexOf(MARKER[0], from)
  while (at !== -1 && !MARKER.every((byte, i) => file[at + i] === byte)) at = file.indexOf(MARKER[0], at + 1)
  return at === -1 ? file.length : at
}

/** All sound frames of a file, how many runs of bytes between them are not, and what may be saved of those. */
function readFrames(file) {
  const events = []
  const doubtful = []
  let slot = null
  let lastResort = null
  let damaged = 0
  let inDamage = false
  for (let at = 0; at < file.length; ) {
    const frame = frameAt(file, at)
    if (frame) {
      for (const event of frame.events) events.push(event)
      slot ??= frame.slot
      at = frame.end
      inDamage = false
    } else {
      if (!inDamage) damaged += 1
      inDamage = true
      const end = nextMarker(file, at + 1)
      const found = doubtfulIn(file, at, end)
      lastResort ??= found.slot
      for (const event of found.events) doubtful.push(event)
      at = end
    }
  }
  slot ??= lastResort
  return { slot, events, doubtful: slot === null ? [] : doubtful.map((event) => ({ ...event, slot })), damaged }
}

/** The file with what its damaged frames still hold whole. A file is of one slot, and so is what is saved of it. */
async function withSaved({ doubtful, ...file }) {
  const checked = await Promise.all(doubtful.map(async (event) => ((await verified(event)) === null ? null : event)))
  const saved = checked.filter((event) => event !== null)
  // A slot that only a damaged frame names is not believed unless something of it is whole.
  const slot = file.events.length > 0 || saved.length > 0 ? file.slot : null
  return { ...file, slot, events: [...file.events, ...saved] }
}

async function readJournal(place) {
  if (!navigator.storage?.getDirectory) return { files: [], problem: 'este navegador no ofrece archivos propios (OPFS)' }
  try {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle(place).catch(() => null) // not there is not made
    const files = []
    for await (const [name, handle] of folder?.entries() ?? []) {
      const file = await handle.getFile()
      const bytes = new Uint8Array(await file.arrayBuffer())
      const frames = name.startsWith('journal-')
        ? await withSaved(readFrames(bytes))
        : { slot: null, events: [], damaged: 0 }
      files.push({ name, bytes, modified: file.lastModified, ...frames })
    }
    return { files, problem: null }
  } catch (error) {
    return { files: [], problem: String(error) }
  }
}

// ---- Database (IndexedDB)

/** All rows of a store. A database that is not there is not made. */
function readStore(name, store) {
  return new Promise((resolve) => {
    const give = (rows, problem = null) => resolve({ rows, problem })
    if (typeof indexedDB === 'undefined') return give([], 'este navegador no ofrece IndexedDB')
    const request = indexedDB.open(name)
    request.onupgradeneeded = () => request.transaction.abort()
    request.onerror = () => give([], request.error?.name === 'AbortError' ? null : String(request.error))
    request.onblocked = () => give([], 'otra pestaña no suelta la base de datos')
    request.onsuccess = () => {
      const database = request.result
      database.onversionchange = () => database.close()
      try {
        const all = database.transaction(store).objectStore(store).getAll()
        all.onsuccess = () => give(all.result)
        all.onerror = () => give([], String(all.error))
      } catch (error) {
        give([], String(error))
      } finally {
        database.close()
      }
    }
  })
}

/** A row as this version writes it. Another version, another program of this address or decay may leave any other. */
const isRow = (row) =>
  typeof row === 'object' &&
  row !== null &&
  typeof row.slot === 'string' &&
  Number.isFinite(row.order) &&
  typeof row.id === 'string' &&
  row.bytes?.[Symbol.toStringTag] === 'Uint8Array'

const isNote = (note) => typeof note === 'object' && note !== null && typeof note.slot === 'string'

/** An odd row as text, for the download: what it holds may help whoever looks at it. */
function textOf(row) {
  try {
    return JSON.stringify(row, (_, value) => (ArrayBuffer.isView(value) ? `${value.byteLength} bytes` : value)) ?? String(row)
  } catch {
    return String(row)
  }
}

/** A note nobody can read is still a sign that the slot was here. */
function parseNote(slot, text) {
  try {
    return plainNote({ ...JSON.parse(text), slot })
  } catch {
    return { slot, count: 0, savedAt: 0 }
  }
}

const plainNote = ({ slot, count, savedAt, label }) => ({
  slot,
  count: Number.isFinite(count) ? count : 0,
  savedAt: Number.isFinite(savedAt) ? savedAt : 0,
  ...(typeof label === 'string' && { label }),
})

function readLocalNotes(prefix) {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${prefix}canary.`))
      .map((key) => parseNote(key.slice(`${prefix}canary.`.length), localStorage.getItem(key)))
  } catch {
    return [] // where storage is forbidden
  }
}

// ---- What can be believed

const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
const sha256 = async (text) => hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

/** The event if its id is the SHA-256 of its canonical text without the id, else null. */
async function verified({ id, bytes }) {
  if (!globalThis.crypto?.subtle) return null // not a secure address: the raw download is still there
  const text = new TextDecoder().decode(bytes)
  const mark = `,"id":"${id}"`
  const at = text.indexOf(mark)
  if (at === -1 || (await sha256(text.slice(0, at) + text.slice(at + mark.length))) !== id) return null
  try {
    const fields = JSON.parse(text)
    return fields.id === id && Array.isArray(fields.parents) ? { text, fields } : null
  } catch {
    return null // the right hash of something that is no event
  }
}

/** Both copies together, each event once, in the order of writing. */
function union(lists) {
  const byId = new Map()
  for (const event of lists.flat()) if (!byId.has(event.id)) byId.set(event.id, event)
  return [...byId.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** A file that Yunta opens, of the events that verify. */
async function expedienteOf(sound) {
  const followed = new Set(sound.flatMap(({ fields }) => [fields.prev, ...fields.parents]))
  const heads = sound.map(({ fields }) => fields.id).filter((id) => !followed.has(id)).sort()
  const root = await sha256(`{"count":${sound.length},"heads":${JSON.stringify(heads)}}`)
  const head = `"magic":"yunta-expediente","format":1,"minReader":1,"app":"recuperar","count":${sound.length},"root":"${root}"`
  const body = `{${head},"events":[${sound.map(({ text }) => text).join(',')}]}\n`
  return `${body}sha256:${await sha256(body)}\n`
}

// ---- Screen

function element(tag, content = '', className = '') {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (typeof content === 'string') made.textContent = content
  else made.append(...content)
  return made
}

const button = (text, onClick) => {
  const made = element('button', text)
  made.type = 'button'
  made.addEventListener('click', onClick)
  return made
}

const timeOf = (at) => (at ? new Date(at).toLocaleString('es-EC') : '—')

function download(name, content) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content]))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

function base64(bytes) {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

const latest = (events) => events.reduce((last, { fields }) => (fields.at > last ? fields.at : last), 0)

function storeRow(name, events, damaged) {
  const row = element('tr', [element('th', name)])
  row.firstChild.scope = 'row'
  row.append(element('td', String(events.length), 'n'), element('td', String(damaged), 'n'))
  return row
}

function slotSection({ slot, note, journal, damagedFrames, database, damagedRows, sound, whole }) {
  const section = element('section', [element('h2', note?.label || slot)])
  section.dataset.slot = slot
  if (note && note.count > whole.length) {
    const text = `Faltan datos: este equipo tenía ${note.count} registros el ${timeOf(note.savedAt)} y aquí hay ${whole.length}.`
    section.append(element('p', text, 'aviso'))
  }
  const head = element('tr', ['Copia', 'Registros', 'Partes dañadas'].map((text) => element('th', text)))
  const table = element('table', [
    element('thead', [head]),
    element('tbody', [
      storeRow('Diario (OPFS)', journal, damagedFrames),
      storeRow('Base de datos (IndexedDB)', database, damagedRows),
    ]),
  ])
  section.append(element('div', [table], 'tabla'))
  const odd = whole.length - sound.length
  section.append(
    element('p', `Juntos: ${whole.length} registros; ${sound.length} verificados. Último: ${timeOf(latest(sound))}.`),
  )
  if (odd > 0) section.append(element('p', `${odd} no se pudieron verificar: van solo en «Descargar todo».`, 'aviso'))
  if (sound.length > 0) {
    const save = async () => download(`${slot}-recuperado.yunta.json`, await expedienteOf(sound))
    section.append(element('p', [button('Descargar como expediente', save)]))
  }
  return section
}

async function readPlace({ folder, database, canaryDatabase, prefix }) {
  const [journal, rows, canaries] = await Promise.all([
    readJournal(folder),
    readStore(database, 'events'),
    readStore(canaryDatabase, 'meta'),
  ])
  return { journal, database: rows, notes: [...canaries.rows.filter(isNote).map(plainNote), ...readLocalNotes(prefix)] }
}

async function gather() {
  const places = await Promise.all(PLACES.map(readPlace))
  const journal = {
    files: places.flatMap(({ journal }) => journal.files),
    problem: places.find(({ journal }) => journal.problem !== null)?.journal.problem ?? null,
  }
  const database = {
    rows: places.flatMap(({ database }) => database.rows),
    problem: places.find(({ database }) => database.problem !== null)?.database.problem ?? null,
  }
  const notes = places.flatMap(({ notes }) => notes)
  const rowsInShape = database.rows.filter(isRow)
  const oddRows = database.rows.filter((row) => !isRow(row))
  const slots = new Set([...notes, ...journal.files, ...rowsInShape].flatMap(({ slot }) => slot ?? []))
  const sections = []
  for (const slot of [...slots].sort()) {
    const own = journal.files.filter((file) => file.slot === slot)
    const rows = rowsInShape.filter((row) => row.slot === slot)
    const soundRows = rows.filter((row) => crc32(row.bytes) === row.crc)
    const inJournal = own.flatMap((file) => file.events)
    const whole = union([inJournal, soundRows])
    const checked = await Promise.all(whole.map(verified))
    const ownNotes = notes.filter((note) => note.slot === slot).sort((a, b) => b.count - a.count)
    sections.push({
      slot,
      note: ownNotes[0],
      journal: union([inJournal]),
      damagedFrames: own.reduce((sum, file) => sum + file.damaged, 0),
      database: union([soundRows]),
      damagedRows: rows.length - soundRows.length,
      whole,
      sound: checked.filter((event) => event !== null),
    })
  }
  const lost = journal.files.filter(({ name, bytes, slot }) => name.startsWith('journal-') && bytes.length > 0 && !slot)
  const problems = [
    ...(journal.problem === null ? [] : [`Una copia no se pudo leer: ${journal.problem}.`]),
    ...(database.problem === null ? [] : [`Una copia no se pudo leer: ${database.problem}.`]),
    ...(oddRows.length === 0
      ? []
      : [`Filas de la base de datos que no se entienden: ${oddRows.length}. Van en «Descargar todo».`]),
    ...lost.map(({ name }) => `En ${name} no se reconoce ningún registro: va en «Descargar todo».`),
  ]
  const raw = {
    magic: 'yunta-recuperacion',
    format: 1,
    page: location.href,
    files: journal.files.map(({ name, bytes, modified }) => ({ name, modified, base64: base64(bytes) })),
    rows: rowsInShape.map(({ slot, order, id, crc, bytes }) => ({ slot, order, id, crc, bytes: base64(bytes) })),
    oddRows: oddRows.map(textOf),
    notes,
    problems,
  }
  return { sections, problems, raw }
}

/** One expediente that cannot be drawn must not hide the others. */
function drawn(section) {
  try {
    return slotSection(section)
  } catch (error) {
    return element('p', `${section.slot}: no se pudo mostrar (${error}). Va en «Descargar todo».`, 'aviso')
  }
}

async function start() {
  const state = document.getElementById('estado')
  try {
    const { sections, problems, raw } = await gather()
    document.getElementById('todo').hidden =
      raw.files.length + raw.rows.length + raw.oddRows.length + raw.notes.length === 0
    document
      .getElementById('descargar-todo')
      .addEventListener('click', () => download('yunta-recuperacion.json', JSON.stringify(raw)))
    document
      .getElementById('expedientes')
      .append(...problems.map((problem) => element('p', problem, 'aviso')), ...sections.map(drawn))
    state.textContent =
      sections.length === 0 && problems.length === 0
        ? 'En este equipo, en este navegador y en esta dirección no hay nada guardado.'
        : `Expedientes en este equipo: ${sections.length}.`
  } catch (error) {
    state.textContent = `No se pudo leer lo guardado: ${error}`
  }
}

start()
