import type { Finding } from '../domain/finding'
import type { OpenedFile, TableAnswer, TableOrder, TableQuestion } from './tableProtocol'
import type { Proposal } from './understand/proposal'

/** The part of a `Worker` that is used, so that a test can stand in for it. */
export interface TableThread {
  postMessage(order: TableOrder): void
  addEventListener(type: 'message', listener: (event: { readonly data: TableAnswer }) => void): void
  addEventListener(type: 'error', listener: () => void): void
  terminate(): void
}

/** One file that was opened; it is asked what it means until it is closed. */
export interface ReadTable {
  readonly file: OpenedFile
  /** null when a later question made this one stale, or the file was closed. */
  understand(question: TableQuestion): Promise<Proposal | null>
  close(): void
}

export type OpenOutcome =
  | { readonly status: 'opened'; readonly table: ReadTable }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }
  | { readonly status: 'stopped' }

export interface TableReader {
  open(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<OpenOutcome>
}

type Ask = (order: TableOrder) => Promise<TableAnswer | null>

/**
 * Opens files of tables on a thread of their own, one a file, so that the page is never held up by how large they are. Where
 * no thread can start, or it dies, the same is done here.
 *
 * @param start makes the thread; may throw
 */
export function createTableReader(start: () => TableThread): TableReader {
  return {
    async open(bytes, name, signal) {
      const { ask, end } = asking(start, signal, { order: 'open', bytes, name })
      const opened = await ask({ order: 'open', bytes, name })
      if (opened?.answer === 'refused') {
        end()
        return { status: 'refused', findings: opened.findings }
      }
      if (opened?.answer !== 'opened') return { status: 'stopped' }
      return { status: 'opened', table: readTable(opened.file, ask, end) }
    },
  }
}

function readTable(file: OpenedFile, ask: Ask, end: () => void): ReadTable {
  let latest = 0
  return {
    file,
    async understand(question) {
      latest += 1
      const number = latest
      const answer = await ask({ order: 'understand', number, question })
      return answer?.answer === 'understood' && answer.number === latest ? answer.proposal : null
    },
    close() {
      latest += 1
      end()
    },
  }
}

/** Orders in turn, each with its answer; null once it was stopped. */
function asking(start: () => TableThread, signal: AbortSignal, opening: TableOrder): { ask: Ask; end: () => void } {
  let thread: TableThread | null = null
  let here: Promise<Ask> | null = null
  const waiting: { readonly order: TableOrder; readonly resolve: (answer: TableAnswer | null) => void }[] = []
  const end = () => {
    thread?.terminate()
    thread = null
    for (const { resolve } of waiting.splice(0)) resolve(null)
  }
  const onPage = async (order: TableOrder) => {
    here ??= import('./answerTables').then(async ({ tableAnswers }) => {
      const answer = tableAnswers()
      if (order.order !== 'open') await answer(opening)
      return answer
    })
    const answer = await here
    return answer(order)
  }
  const died = () => {
    thread?.terminate()
    thread = null
    for (const { order, resolve } of waiting.splice(0)) void onPage(order).then(resolve)
  }
  signal.addEventListener('abort', end)
  try {
    thread = start()
    thread.addEventListener('message', ({ data }) => waiting.shift()?.resolve(data))
    thread.addEventListener('error', died)
  } catch {
    thread = null
  }
  return {
    end,
    ask: (order) => {
      if (signal.aborted) return Promise.resolve(null)
      if (!thread) return onPage(order)
      const answer = new Promise<TableAnswer | null>((resolve) => waiting.push({ order, resolve }))
      thread.postMessage(order)
      return answer
    },
  }
}
