import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `npm run sala` as a process of its own, so that it can be killed as a power cut would. */
export interface RelayProcess {
  /** As the laptop that serves it opens it. */
  readonly address: string
  readonly port: number
  readonly folder: string
  /** Everything that it printed. */
  printed(): string
  pid(): number
  /** SIGKILL, and a wait until it is gone. */
  kill(): Promise<void>
  /** The same again, on the same port and folder. */
  start(): Promise<void>
}

/** @param port 0 for any that is free */
export async function runRelay(port: number, more: readonly string[] = []): Promise<RelayProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'yunta-sala-'))
  let child: ChildProcess | null = null
  let printed = ''
  let at = port
  const start = async () => {
    const args = ['--import', 'tsx', 'src/cli/sala.ts', '--port', String(at), '--data', folder, ...more]
    const process_ = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    child = process_
    const before = printed.length
    await new Promise<void>((resolve, reject) => {
      const read = (bytes: Buffer) => {
        printed += bytes.toString()
        const found = printed.slice(before).match(/localhost:(\d+)/)
        if (found) at = Number(found[1])
        if (printed.slice(before).includes('Ctrl+C')) resolve()
      }
      process_.stdout.on('data', read)
      process_.stderr.on('data', read)
      process_.once('exit', (code) => reject(new Error(`the relay ended with ${code}: ${printed}`)))
    })
  }
  await start()
  return {
    get address() {
      return `http://127.0.0.1:${at}/`
    },
    get port() {
      return at
    },
    folder,
    printed: () => printed,
    pid: () => child?.pid ?? 0,
    start,
    kill: () =>
      new Promise((resolve) => {
        child?.removeAllListeners('exit')
        child?.once('exit', () => resolve())
        child?.kill('SIGKILL')
      }),
  }
}
