import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Redis } from '@hocuspocus/extension-redis'
import { renderUnicodeCompact } from 'uqr'
import { startRelay } from '../relay/server'

/**
 * The live hall: one port of this machine serves Yunta and carries sealed ballots from phones to the mesa's laptop.
 *
 *   npm run sala [-- --port 4180 --data FOLDER --pages DIST --redis HOST:PORT]
 *
 * What comes is kept in FOLDER (./sala unless one is named), sealed, and is there again after a power cut. Ctrl+C ends it.
 */
const USAGE = 'npm run sala [-- --port 4180 --data CARPETA --pages DIST --redis EQUIPO:PUERTO]'
const PORT = 4180
const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

async function main(): Promise<number | null> {
  const call = understood()
  if (!call) {
    console.error(USAGE)
    return 2
  }
  if (!existsSync(join(call.pages, 'boleta.html'))) {
    console.error(`No está la aplicación construida en ${call.pages}. Constrúyala primero: npm run build`)
    return 1
  }
  try {
    const relay = await startRelay({
      pages: call.pages,
      folder: call.data,
      port: call.port,
      extensions: call.redis ? [new Redis(call.redis)] : [],
    })
    announce(relay.port, relay.addresses(), call.data)
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void relay.stop().then(() => process.exit(0)))
    return null
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    console.error(
      busy
        ? `Otro programa usa el puerto ${call.port}. Pruebe con otro: npm run sala -- --port ${call.port + 1}`
        : error,
    )
    return 1
  }
}

function announce(port: number, addresses: readonly string[], data: string): void {
  const [first] = addresses
  console.log(`La sala está encendida.

  En esta laptop:  http://localhost:${port}/`)
  for (const address of addresses) console.log(`  Teléfonos:       ${address}b`)
  if (first === undefined) console.log('  Este equipo no está en ninguna red: conéctelo al Wi-Fi de la sala.')
  else console.log(`\n${renderUnicodeCompact(`${first}b`)}`)
  console.log(`
Las boletas llegan selladas y se guardan en ${data}
Si ningún teléfono entra: permita este programa en el cortafuegos, para redes privadas.
Ctrl+C apaga la sala; lo guardado queda.`)
}

interface Call {
  readonly port: number
  readonly data: string
  readonly pages: string
  readonly redis: { readonly host: string; readonly port: number } | null
}

function understood(): Call | null {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        pages: { type: 'string' },
        redis: { type: 'string' },
      },
    })
    const port = portOf(values.port ?? String(PORT))
    const [host = '', redisPort = '6379'] = (values.redis ?? '').split(':')
    const redisAt = portOf(redisPort)
    if (port === null || redisAt === null) return null
    return {
      port,
      data: resolve(values.data ?? 'sala'),
      pages: resolve(values.pages ?? DIST),
      redis: values.redis === undefined ? null : { host, port: redisAt },
    }
  } catch {
    return null
  }
}

const portOf = (text: string): number | null => {
  const port = Number(text)
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : null
}

const code = await main()
if (code !== null) process.exitCode = code
