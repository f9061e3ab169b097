import '../floor'
import { carriesItsId } from '../record/readEvent'
import { glanceOf } from './copy'
import { createJournal, type Journal } from './journal'
import type { JournalAnswer, JournalOrder, JournalRequest, NumberedOrder } from './journalProtocol'
import { openOpfsFolder } from './opfsFolder'

const journals = new Map<string, Journal>()
let last: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<JournalRequest>) => {
  // Whether this worker lives is answered at once, however long the order before it takes.
  if (data.order === 'ping') postMessage({ number: data.number, status: 'done', value: undefined })
  else last = last.then(() => answer(data)).then((message) => postMessage(message))
})

async function answer(request: JournalOrder & NumberedOrder): Promise<JournalAnswer> {
  const { number, folder } = request
  try {
    return { number, status: 'done', value: await carryOut(await journalIn(folder), request) }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
    return { number, status: 'failed', name, message }
  }
}

async function journalIn(folder: string): Promise<Journal> {
  const known = journals.get(folder)
  if (known) return known
  const journal = createJournal(await openOpfsFolder(folder), carriesItsId)
  journals.set(folder, journal)
  return journal
}

async function carryOut(on: Journal, request: JournalOrder): Promise<unknown> {
  switch (request.order) {
    case 'list':
      return on.list()
    case 'read':
      return on.read(request.slot)
    case 'glance':
      return glanceOf((await on.read(request.slot)).events)
    case 'append':
      return on.append(request.slot, request.events)
    case 'close':
      return on.close(request.slot)
  }
}
