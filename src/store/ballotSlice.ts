import type { BallotPorts, Ports } from './ports'

/** What voting by ballot asks of the laptop. */
export interface BallotSlice {
  readonly ballots: BallotPorts
}

export const createBallotSlice =
  ({ ballots }: Pick<Ports, 'ballots'>) =>
  (): BallotSlice => ({ ballots })
