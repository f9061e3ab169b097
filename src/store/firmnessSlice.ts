import type { StateCreator } from 'zustand'
import type { EstimateRequest, EstimateStep } from '../engine/estimate'
import type { Ports } from './ports'

/** Who asks chance: the panel, always in view, and the sensitivity step, which may doubt otherwise. Each has its own thread. */
export const ASKERS = ['panel', 'step'] as const
export type Asker = (typeof ASKERS)[number]

export interface Firmness {
  readonly request: EstimateRequest | null
  /** Latest answer to that question; null before the first. */
  readonly step: EstimateStep | null
  readonly stopped: boolean
}

/** What chance answers about the pair: kept with its question, refined while idle. */
export interface FirmnessSlice {
  readonly firmness: Readonly<Record<Asker, Firmness>>
  /** Asks, unless this very question is being answered; null asks nothing. */
  askFirmness(asker: Asker, request: EstimateRequest | null): void
  stopFirmness(asker: Asker): void
  /** The answer that goes into a file: the panel's own once P(pair) will not move any more, asked on a thread of its own until then. */
  settleFirmness(request: EstimateRequest): Promise<EstimateStep>
}

const NOTHING: Firmness = { request: null, step: null, stopped: false }

export const createFirmnessSlice =
  (ports: Pick<Ports, 'estimators'>): StateCreator<FirmnessSlice> =>
  (set, get) => {
    const stops: Record<Asker, () => void> = { panel: () => {}, step: () => {} }
    let turn: Promise<unknown> = Promise.resolve()
    const put = (asker: Asker, change: Partial<Firmness>) =>
      set(({ firmness }) => ({ firmness: { ...firmness, [asker]: { ...firmness[asker], ...change } } }))
    return {
      firmness: { panel: NOTHING, step: NOTHING },
      askFirmness: (asker, request) => {
        if (get().firmness[asker].request === request) return
        stops[asker]()
        put(asker, { ...NOTHING, request })
        if (!request) return
        stops[asker] = ports.estimators[asker](request, (step) => {
          if (get().firmness[asker].request === request) put(asker, { step })
        })
      },
      stopFirmness: (asker) => {
        stops[asker]()
        put(asker, { stopped: true })
      },
      settleFirmness: (request) => {
        const { panel } = get().firmness
        if (panel.request === request && panel.step?.settled) return Promise.resolve(panel.step)
        const settled = turn.then(
          () =>
            new Promise<EstimateStep>((resolve) => {
              let stop = () => {}
              stop = ports.estimators.file(request, (step) => {
                if (!step.settled) return
                stop()
                resolve(step)
              })
            }),
        )
        turn = settled
        return settled
      },
    }
  }
