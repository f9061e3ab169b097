import type { StateCreator } from 'zustand'
import type { EstimateRequest, EstimateStep } from '../engine/estimate'
import type { Ports } from './ports'

/** What chance answers about the pair on screen: kept with its question, refined while idle. */
export interface FirmnessSlice {
  readonly firmness: {
    readonly request: EstimateRequest | null
    /** Latest answer to that question; null before the first. */
    readonly step: EstimateStep | null
    readonly stopped: boolean
  }
  /** Asks, unless this very question is being answered; null asks nothing. */
  askFirmness(request: EstimateRequest | null): void
  stopFirmness(): void
}

const NOTHING: FirmnessSlice['firmness'] = { request: null, step: null, stopped: false }

export const createFirmnessSlice =
  (ports: Pick<Ports, 'estimate'>): StateCreator<FirmnessSlice> =>
  (set, get) => {
    let stop = () => {}
    return {
      firmness: NOTHING,
      askFirmness: (request) => {
        if (get().firmness.request === request) return
        stop()
        set({ firmness: { ...NOTHING, request } })
        if (!request) return
        stop = ports.estimate(request, (step) => {
          const now = get().firmness
          if (now.request === request) set({ firmness: { ...now, step } })
        })
      },
      stopFirmness: () => {
        stop()
        set(({ firmness }) => ({ firmness: { ...firmness, stopped: true } }))
      },
    }
  }
