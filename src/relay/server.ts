import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Extension } from '@hocuspocus/server'
import { WebSocketServer } from 'ws'
import { HALL_PATH } from '../ballot/hall'
import { lanAddresses } from './addresses'
import { LIMITS, type RelayLimits } from './limits'
import { createPages } from './pages'
import { readBody } from './readBody'
import type { RelayTook } from './room'
import { createRooms } from './rooms'

export interface RelayOptions {
  /** The built application. */
  readonly pages: string
  /** Where rooms are kept. */
  readonly folder: string
  /** 0 for any that is free. */
  readonly port: number
  /** All networks of this machine unless one is named. */
  readonly host?: string
  readonly limits?: Partial<RelayLimits>
  readonly extensions?: readonly Extension[]
}

export interface Relay {
  readonly port: number
  /** Where phones find it, the likeliest first. */
  addresses(): readonly string[]
  stop(): Promise<void>
}

const STATUS: Readonly<Record<RelayTook, number>> = {
  kept: 200,
  'no-ballot': 400,
  'not-sealed': 400,
  'too-many': 429,
  disk: 507,
}

/** One port for everything: the pages, what phones bring and ask, and the laptops of the mesas. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const limits = { ...LIMITS, ...options.limits }
  const pages = createPages(options.pages)
  const now = () => Date.now()
  const rooms = createRooms({ folder: options.folder, limits, now, extensions: options.extensions ?? [] })
  await rooms.openAll()

  const server = createServer({ maxHeaderSize: 8_192 }, (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'no-referrer')
    respond(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  server.maxConnections = limits.connections
  server.headersTimeout = 10_000
  server.requestTimeout = 15_000
  server.keepAliveTimeout = 30_000

  const addresses = () => lanAddresses(portOf(server.address()))

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const [, head, ...rest] = path.split('/')
    if (head === HALL_PATH) return hall(request, response, rest)
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, {})
    // Short enough to be typed: a browser keeps what stands behind "#".
    if (path === '/b') {
      response.writeHead(302, { location: './boleta.html' }).end()
      return
    }
    pages.answer(path, request, response)
  }

  async function hall(request: IncomingMessage, response: ServerResponse, path: readonly string[]): Promise<void> {
    const [name, act, device = '', mark = ''] = path
    if (request.method === 'GET' && !name) {
      const mesas = rooms.all().flatMap(([room, one]) => {
        const invitation = one.invitation()
        return invitation === null ? [] : [{ room, invitation }]
      })
      return say(response, 200, { addresses: addresses(), mesas })
    }
    if (request.method === 'POST' && act === 'boletas') {
      const text = await readBody(request, limits.ballotLetters)
      if (text === null) return say(response, 413, { took: 'no-ballot' })
      const room = await rooms.open(name ?? '')
      if (!room) return say(response, 503, { took: 'too-many' })
      const took = await room.take(text)
      return say(response, STATUS[took], { took })
    }
    if (request.method !== 'GET') return say(response, 405, {})
    if (act === 'reto') return say(response, 200, { nonce: rooms.challenges.ask() })
    const room = await rooms.known(name ?? '')
    if (!room) return say(response, 404, {})
    if (act === undefined) return say(response, 200, { devices: room.presence.count(), kept: room.kept() })
    if (act !== 'espera' || !/^[\w-]{1,40}$/.test(device)) return say(response, 404, {})
    const gone = new AbortController()
    const leaves = room.presence.arrives(device)
    response.on('close', () => {
      leaves()
      gone.abort()
    })
    const answer = await room.answerTo(mark, limits.wait, gone.signal)
    say(response, 200, { kept: room.has(mark), answer })
  }

  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.laptopMessage })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (request.url?.split('?', 1)[0] !== `/${HALL_PATH}` || sockets.clients.size >= limits.laptops) {
      socket.destroy()
      return
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      opened.on('error', () => opened.terminate())
      // A place at the relay is for a mesa's laptop: whoever has not shown its key by then holds one for nothing.
      const patience = setTimeout(() => !rooms.isLetIn(request) && opened.terminate(), limits.proof)
      opened.on('close', () => clearTimeout(patience))
      rooms.hocuspocus.handleConnection(opened, request)
    })
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  return {
    port: portOf(server.address()),
    addresses,
    async stop() {
      for (const one of sockets.clients) one.terminate()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await rooms.close()
    },
  }
}

const portOf = (address: AddressInfo | string | null): number =>
  address !== null && typeof address === 'object' ? address.port : 0

function say(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  response.end(text)
}
