import type { FromWorker, ToWorker } from './protocol'

type Run<Request, Step> = (request: Request, onStep: (step: Step) => void) => () => void

/** Makes this thread one that answers: a new question stops the one before. */
export function answerSteps<Request, Step>(run: Run<Request, Step>): void {
  let stop = () => {}
  addEventListener('message', ({ data }: MessageEvent<ToWorker<Request>>) => {
    stop()
    if (data.kind === 'stop') return
    const { number, request } = data
    stop = run(request, (step) => postMessage({ number, step } satisfies FromWorker<Step>))
  })
}
