/** What a relay takes from whoever is on the same network, so that nobody can fill its disk, its memory or its time. */
export interface RelayLimits {
  /** Letters of a ballot: one with ninety ratings, sealed, has some 250. */
  readonly ballotLetters: number
  /** Ballots of one ticket in a round: a person who changes their mind this often needs help and not more room. */
  readonly ballotsPerTicket: number
  readonly ballotsPerRoom: number
  readonly rooms: number
  /** Phones that wait for their receipt, and laptops. */
  readonly connections: number
  readonly laptops: number
  /** Milliseconds that a laptop has to show its mesa's key. */
  readonly proof: number
  /** Bytes of one message of a laptop: the answers to a whole room at once. */
  readonly laptopMessage: number
  /** Letters of what a mesa asks. */
  readonly invitationLetters: number
  /** Milliseconds that a phone is kept waiting before it is told that there is nothing yet. */
  readonly wait: number
}

/** For a hall of three hundred, with room to spare. */
export const LIMITS: RelayLimits = {
  ballotLetters: 2_000,
  ballotsPerTicket: 20,
  ballotsPerRoom: 5_000,
  rooms: 64,
  connections: 2_000,
  laptops: 40,
  proof: 10_000,
  laptopMessage: 4_000_000,
  invitationLetters: 20_000,
  wait: 20_000,
}
