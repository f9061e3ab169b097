import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node'

/** A thread keeps a little of each file it ran, so after so many it is replaced. */
const MOST_FILES = 100

interface Kept {
  readonly worker: ThreadsPoolWorker
  readonly started: Promise<void>
  files: number
  /** Files that run or have not let go yet. */
  users: number
}
let current: Kept | undefined

function threadFor(options: PoolOptions): Kept {
  if (current && current.files < MOST_FILES) return current
  // The next file begins before the one before has let go; whoever lets go last ends the thread.
  if (current?.users === 0) void current.worker.stop()
  const worker = new ThreadsPoolWorker(options)
  current = { worker, started: worker.start(), files: 0, users: 0 }
  return current
}

/**
 * One thread for file after file, where Vitest would start one each: starting it and loading the libraries takes longer than most
 * tests. The modules of Yunta are loaded anew for each file all the same (`isolate`).
 */
export class KeptThread implements PoolWorker {
  readonly name = 'kept-thread'
  private readonly kept: Kept
  private readonly listeners: { readonly event: string; readonly run: (message: unknown) => void }[] = []

  constructor(options: PoolOptions) {
    this.kept = threadFor(options)
    this.kept.files += 1
    this.kept.users += 1
  }

  async start(): Promise<void> {
    await this.kept.started
  }

  on(event: string, run: (message: unknown) => void): void {
    this.listeners.push({ event, run })
    this.kept.worker.on(event, run)
  }

  off(event: string, run: (message: unknown) => void): void {
    const at = this.listeners.findIndex((one) => one.event === event && one.run === run)
    if (at >= 0) this.listeners.splice(at, 1)
    this.kept.worker.off(event, run)
  }

  /** The thread goes on, so what asks it to stop is answered here. */
  send(message: WorkerRequest): void {
    if (message.type !== 'stop') {
      this.kept.worker.send(message)
      return
    }
    const answer = { type: 'stopped', __vitest_worker_response__: true }
    for (const { event, run } of [...this.listeners]) if (event === 'message') queueMicrotask(() => run(answer))
  }

  deserialize(data: unknown): unknown {
    return data
  }

  async stop(): Promise<void> {
    for (const { event, run } of [...this.listeners]) this.off(event, run)
    this.kept.users -= 1
    if (this.kept !== current && this.kept.users === 0) await this.kept.worker.stop()
  }
}
