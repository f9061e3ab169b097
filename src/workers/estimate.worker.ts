import '../floor'
import type { FromWorker, ToWorker } from './protocol'
import { inSlices } from './slices'

let stop = () => {}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  stop()
  if (data.kind === 'stop') return
  const { number, request } = data
  stop = inSlices(request, (step) => postMessage({ number, step } satisfies FromWorker))
})
