import '../floor'
import { tableAnswers } from './answerTables'
import type { TableOrder } from './tableProtocol'

const answer = tableAnswers()
/** In the order in which they come: a question about a file waits until it is open. */
let turn: Promise<unknown> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<TableOrder>) => {
  turn = turn.then(async () => postMessage(await answer(data)))
  // What fails here fails the thread, and the page is told.
  turn.catch((error: unknown) => reportError(error))
})
