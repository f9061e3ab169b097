import { WebSocket } from 'ws'
import type { BallotMessage } from '../../src/ballot/message'
import { messageOfPayload } from '../../src/ballot/payload'
import { id, type MemberId, type SegmentId } from '../../src/domain/ids'
import { openHallDesk } from '../../src/hall/desk'
import type { HallReply, HallWorld } from '../../src/phone/model/hallWorld'
import type { Copy } from '../../src/storage/copy'
import { createAppStore } from '../../src/store/store'
import { createMemoryCopy } from '../storage/memoryCopy'
import { memoryKeeper, memoryPorts } from '../support/app'
import { placeIn, SEED, sealedPayload, withTickets } from '../support/ballotMesa'
import { MANABI } from '../support/mesa'
import { sittingMesa } from '../support/sitting'

/** A mesa of that many people beyond the usual four, each with a ticket. */
export function crowdedMesa(people: number) {
  const record = sittingMesa()
  const names = Array.from({ length: people }, (_, i) => `COM-${String(i + 1).padStart(4, '0')}`)
  record.act('members-registered', {
    territory: MANABI,
    members: names.map((name) => ({ id: id<MemberId>(name), name, segment: id<SegmentId>('com') })),
  })
  withTickets(record, MANABI)
  return { record, names }
}
export type CrowdedMesa = ReturnType<typeof crowdedMesa>

/** One person's ballot as their phone sealed it. */
export function ballotOf({ record }: Pick<CrowdedMesa, 'record'>, ticket: string, draw = ''): BallotMessage {
  const values = [9, 7, 5, 3, 1, -3, -5, -7, -9]
  const value = values[Number(ticket.slice(-2)) % values.length] ?? 3
  const message = messageOfPayload(
    sealedPayload(placeIn(record, MANABI), 'weights', { ticket, answers: { 'MER|PRO': value }, draw }),
  )
  if (message === null || typeof message === 'string') throw new Error(`${ticket} has no ballot`)
  return message
}

/** A laptop with its record, whose storage is in memory: its side of the hall is the one that the page runs. */
export async function laptopAt(
  address: string,
  { record }: Pick<CrowdedMesa, 'record'>,
  copies: readonly Copy[] = [createMemoryCopy('journal'), createMemoryCopy('database')],
) {
  // Node has no WebSocket of its own before 22.
  globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket
  const store = createAppStore({ ...memoryPorts(), keeper: memoryKeeper(copies) })
  const outcome = await store.getState().openFile(new Uint8Array(record.bytes('0.1.0')), 'mesa')
  if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.findings))
  const desk = openHallDesk(store, address)
  desk.serve(MANABI, SEED)
  const leave = () => store.setState({ work: null })
  return { store, desk, leave, box: () => store.getState().work?.folded.programme?.territories[MANABI]?.ballots }
}

/** What a phone asks of the host of its page, in Node. */
export const worldAt = (address: string): HallWorld => ({
  async ask(path, { body, stop }): Promise<HallReply> {
    const response = await fetch(new URL(path, address), {
      signal: stop,
      ...(body !== undefined && { method: 'POST', body }),
    })
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    const value: HallReply['value'] = isJson ? JSON.parse(await response.text()) : null
    return { status: response.status, value }
  },
  pause: (milliseconds, stop) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      stop.addEventListener('abort', done)
    }),
  chance: () => 0.5,
})
