/** What a relay takes from whoever is on the same network, so that nobody can fill its disk, its memory or its time. */
export const LIMITS = {
  /** Letters of a ballot: one with ninety ratings, sealed, has some 250. */
  ballotLetters: 2_000,
  /** Ballots of one ticket in a round: a person who changes their mind this often needs help and not more room. */
  ballotsPerTicket: 20,
  ballotsPerRoom: 5_000,
  rooms: 64,
  /** Phones that wait for their receipt, and laptops. */
  connections: 2_000,
  laptops: 40,
  /** Bytes of one message of a laptop: the answers to a whole room at once. */
  laptopMessage: 4_000_000,
  /** Letters of what a mesa asks. */
  invitationLetters: 20_000,
  /** Milliseconds that a phone is kept waiting before it is told that there is nothing yet. */
  wait: 20_000,
} as const
