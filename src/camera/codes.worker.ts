import '../floor'
import decodeQR from 'qr/decode.js'
import type { FrameAnswer, FrameOrder } from './codeProtocol'

/** Longer than a frame, since no drawing waits for this thread. */
const PATIENCE = { timeLimit: 120 }

function codeIn({ width, height, pixels }: FrameOrder): string | null {
  try {
    return decodeQR({ width, height, data: new Uint8ClampedArray(pixels) }, PATIENCE)
  } catch {
    // Most pictures of a camera show no code, or half of one.
    return null
  }
}

addEventListener('message', ({ data }: MessageEvent<FrameOrder>) => {
  const answer: FrameAnswer = { number: data.number, code: codeIn(data) }
  postMessage(answer)
})
