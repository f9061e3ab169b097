import '../floor'
import { answerOrder } from './answerOrder'
import type { ReadingOrder } from './readingProtocol'

addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => {
  answerOrder(data, (answer, transfer) => postMessage(answer, { transfer }))
})
