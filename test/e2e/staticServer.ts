import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
}

export interface StaticServer {
  /** With a slash at the end. The port stays the same for as long as the server lives: it is part of the origin. */
  readonly address: string
  stop(): Promise<void>
}

/** What a network in the way answers, or null where it lets the request through. */
export type Interference = (
  path: string,
) => { readonly status: number; readonly html: string; readonly type?: string } | null

/** Serves a folder at 127.0.0.1, as any static host would: no rewrites, no listing, nothing cached. */
export async function serveFolder(folder: string, port = 0, interfere?: Interference): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    const instead = interfere?.(path)
    if (instead) {
      response
        .writeHead(instead.status, { 'content-type': instead.type ?? 'text/html; charset=utf-8' })
        .end(instead.html)
      return
    }
    try {
      const content = await readFile(join(folder, path))
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  // An address without a path is what listening on a port gives.
  const { port: got } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${got}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
