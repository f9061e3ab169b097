/**
 * What a mesa's room holds, as a Yjs document: the ballots in the order they came, the laptop's answer to each by its mark, and
 * what the mesa asks, so that a phone with a ticket needs no second code.
 */
export const ROOM_PARTS = { ballots: 'boletas', answers: 'respuestas', mesa: 'mesa', invitation: 'invitacion' } as const
