import type { FrameAnswer, FrameOrder } from './codeProtocol'

/** Reads a code in the picture that a camera shows now. */
export interface CodeReader {
  /** What the code says; null when there is none. One picture at a time. */
  read(video: HTMLVideoElement): Promise<string | null>
  close(): void
}

/** The part of a Worker that is used. */
export type CodeThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** Wider pictures take longer and show a code at arm's length no better. */
const WIDEST = 960

/**
 * A reader on a thread of its own, so that the picture goes on while it reads. A thread that dies reads nothing more; the camera
 * stays, and so do the other ways of handing a ballot in.
 */
export function threadedReader(start: () => CodeThread): CodeReader {
  const thread = start()
  const canvas = document.createElement('canvas')
  const painter = canvas.getContext('2d', { willReadFrequently: true })
  let number = 0
  let waiting: ((answer: FrameAnswer) => void) | null = null
  thread.onmessage = ({ data }: MessageEvent<FrameAnswer>) => {
    if (data.number === number) waiting?.(data)
  }
  thread.onerror = () => waiting?.({ number, code: null })
  return {
    async read(video) {
      const { videoWidth, videoHeight } = video
      if (!painter || videoWidth === 0) return null
      const scale = Math.min(1, WIDEST / videoWidth)
      canvas.width = Math.round(videoWidth * scale)
      canvas.height = Math.round(videoHeight * scale)
      painter.drawImage(video, 0, 0, canvas.width, canvas.height)
      const { data, width, height } = painter.getImageData(0, 0, canvas.width, canvas.height)
      number += 1
      const order: FrameOrder = { number, width, height, pixels: data.buffer }
      const { code } = await new Promise<FrameAnswer>((resolve) => {
        waiting = resolve
        thread.postMessage(order, [order.pixels])
      })
      return code
    },
    close: () => thread.terminate(),
  }
}

/** What some browsers bring themselves (Android, macOS), as far as it is used. */
interface NativeDetector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}
interface NativeDetectors {
  new (options: { readonly formats: readonly string[] }): NativeDetector
  getSupportedFormats(): Promise<readonly string[]>
}

/** The browser's own reader, which is faster and spends less of a battery; null where it has none for such codes. */
export async function nativeReader(
  detectors: NativeDetectors | undefined = (globalThis as { BarcodeDetector?: NativeDetectors }).BarcodeDetector,
): Promise<CodeReader | null> {
  if (!detectors) return null
  try {
    if (!(await detectors.getSupportedFormats()).includes('qr_code')) return null
    const detector = new detectors({ formats: ['qr_code'] })
    return {
      async read(video) {
        const [found] = await detector.detect(video)
        return found?.rawValue ?? null
      },
      close: () => {},
    }
  } catch {
    return null
  }
}
