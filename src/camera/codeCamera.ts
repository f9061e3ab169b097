import type { CodeReader } from './codeReader'

/** Why there is no camera: nobody allowed it, none is there, or another program has it. */
export type CameraTrouble = 'refused' | 'missing' | 'busy'

export interface CodeCameraNeeds {
  readonly media: Pick<MediaDevices, 'getUserMedia'>
  readonly reader: CodeReader
  /** Where the picture is shown. */
  readonly video: HTMLVideoElement
  /** Each code once, however long it is held before the camera. */
  readonly onCode: (code: string) => void
}

/** Shows what the camera sees and reads it until it is stopped. */
export async function openCodeCamera({
  media,
  reader,
  video,
  onCode,
}: CodeCameraNeeds): Promise<CameraTrouble | (() => void)> {
  let stream: MediaStream
  try {
    stream = await media.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false })
  } catch (error) {
    reader.close()
    return troubleOf(error)
  }
  let open = true
  const stop = () => {
    open = false
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
    reader.close()
  }
  video.srcObject = stream
  void video.play().catch(() => undefined)
  void watch()
  return stop

  async function watch(): Promise<void> {
    let last: string | null = null
    while (open) {
      const code = await reader.read(video).catch(() => null)
      if (open && code !== null && code !== last) {
        last = code
        onCode(code)
      }
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  }
}

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy'
}
