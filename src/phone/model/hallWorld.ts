import type { ArrivalStanding } from '../../ballot/inbox'

/**
 * How far a ballot is on its way through the hall: no relay served this page; there is one and nothing to send; the ballot is on
 * its way; the relay keeps it, and the laptop has not answered; the mesa signed that it has it; what came is signed by somebody
 * else; the relay takes no more of this ticket; the mesa does not count it, and why.
 */
export type HallStanding = 'none' | 'here' | 'sending' | 'kept' | 'received' | 'forged' | 'too-many' | ArrivalStanding

export interface HallProgress {
  readonly standing: HallStanding
  /** The relay answered before and does not now. */
  readonly cut: boolean
}

export const NO_HALL: HallProgress = { standing: 'none', cut: false }

/** What the host of this page answers: null as a value where it is not JSON, which no relay says. */
export interface HallReply {
  readonly status: number
  readonly value: Readonly<Record<string, unknown>> | null
}

export interface HallWorld {
  /** Asks the host of this page; rejects when nothing comes back. */
  ask(path: string, options: { readonly body?: string; readonly stop: AbortSignal }): Promise<HallReply>
  /** Resolves after a while, or at once when asked to stop or when the network comes back. */
  pause(milliseconds: number, stop: AbortSignal): Promise<void>
  /** 0 … 1 */
  chance(): number
}
