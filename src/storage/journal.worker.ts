import '../floor'
import { createJournal, type Journal } from './journal'
import type { JournalAnswer, JournalOrder, JournalRequest } from './journalProtocol'
import { openOpfsFolder } from './opfsFolder'

let journal: Journal | undefined
let last: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<JournalRequest>) => {
  last = last.then(() => answer(data)).then((message) => postMessage(message))
})

async function answer(request: JournalRequest): Promise<JournalAnswer> {
  const { number } = request
  try {
    journal ??= createJournal(await openOpfsFolder('expedientes'))
    return { number, status: 'done', value: await carryOut(journal, request) }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
    return { number, status: 'failed', name, message }
  }
}

function carryOut(on: Journal, request: JournalOrder): unknown {
  switch (request.order) {
    case 'list':
      return on.list()
    case 'read':
      return on.read(request.slot)
    case 'append':
      return on.append(request.slot, request.events)
    case 'close':
      return on.close(request.slot)
  }
}
