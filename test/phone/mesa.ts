import { sha256 } from '@noble/hashes/sha2.js'
import { BODY } from '../../data/body'
import { fragmentOf } from '../../src/ballot/address'
import { askedQuestions } from '../../src/ballot/askedList'
import type { AskedRound } from '../../src/ballot/inbox'
import { type Invitation, invitationText } from '../../src/ballot/invitation'
import { mesaKeys } from '../../src/ballot/mesaKeys'
import { newTicketKey, ticketHash } from '../../src/ballot/ticketKey'

const drawn = (name: string, length: number) => sha256(new TextEncoder().encode(name)).slice(0, length)

/** A mesa that votes on phones: its keys, its tickets, what its code on the wall says, and what its inbox asks. */
export const KEYS = mesaKeys(drawn('mesa', 16))
const SALT = drawn('salt', 16)

export const INVITATION: Invitation = {
  mesa: 'MNB',
  name: 'Mesa provincial de Manabí',
  place: 'Manabí',
  round: 1,
  kind: 'judgements',
  indicators: BODY.indicators.filter(({ core }) => core),
  dimensions: Object.fromEntries(
    BODY.dimensions
      .filter(({ id }) => BODY.indicators.some(({ core, dimension }) => core && dimension === id))
      .map(({ id, name }) => [id, name]),
  ),
  products: [],
  opening: KEYS.opening.public,
  salt: SALT,
  signing: KEYS.signing.public,
}

export const RATINGS: Invitation = {
  ...INVITATION,
  kind: 'ratings',
  round: 2,
  products: [
    { id: 'cacao', name: 'Cacao fino de aroma' },
    { id: 'paja', name: 'Paja toquilla y sombreros finos de Montecristi' },
  ],
}

export const TICKETS = ['EPS-07', 'PRI-03'].map((number) => ({
  number,
  key: newTicketKey((bytes) => drawn(`key of ${number}`, bytes)),
}))

export const roundOf = (invitation: Invitation = INVITATION): AskedRound => ({
  mesa: invitation.mesa,
  list: askedQuestions(invitation).map(({ key }) => key),
  round: invitation.round,
  tickets: TICKETS.map(({ number, key }) => ({ ticket: number, hash: ticketHash(SALT, number, key), voided: false })),
  closedAfter: null,
})

/** What the address of the mesa's code and of a ticket's brings, behind "#". */
export const wallFragment = (invitation: Invitation = INVITATION): string =>
  fragmentOf({ invitation: invitationText(invitation, BODY), ticket: null })

export const ticketFragment = (at = 0): string => fragmentOf({ invitation: null, ticket: TICKETS[at] ?? null })
