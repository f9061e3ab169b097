import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { listFiles } from '../offline/listFiles'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const ZIPPED = /^(text\/|image\/svg|application\/(json|manifest))/

interface Served {
  readonly type: string
  readonly plain: Buffer
  /** null where it would hardly be smaller. */
  readonly zipped: Buffer | null
}

/**
 * The built application as it was when the relay started: what is not one of its files is not there, so no address leads out of
 * its folder. It is held in memory, zipped once, since sixty phones ask for the same at the same minute.
 */
export function createPages(folder: string) {
  const names = new Set(listFiles(folder))
  const served = new Map<string, Served>()
  const load = (name: string): Served => {
    const known = served.get(name)
    if (known) return known
    const plain = readFileSync(join(folder, name))
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    const one = { type, plain, zipped: ZIPPED.test(type) ? gzipSync(plain) : null }
    served.set(name, one)
    return one
  }
  return {
    /** @param path of an address, as it came: it may be anything */
    answer(path: string, request: IncomingMessage, response: ServerResponse): void {
      const name = nameOf(path)
      if (name === null || !names.has(name)) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('No hay nada en esta dirección.\n')
        return
      }
      const { type, plain, zipped } = load(name)
      const small = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? zipped : null
      const body = small ?? plain
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        // Names under assets/ carry their content's hash; everything else may change with the next build.
        'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(small && { 'content-encoding': 'gzip' }),
      })
      response.end(request.method === 'HEAD' ? undefined : body)
    },
  }
}

function nameOf(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path).replace(/^\//, '')
    return decoded === '' ? 'index.html' : decoded
  } catch {
    return null
  }
}
