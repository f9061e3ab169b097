import { mesaKeys } from '../../src/ballot/mesaKeys'
import { throughHall } from '../../src/phone/model/hall'
import type { HallStanding, HallWorld } from '../../src/phone/model/hallWorld'
import { inboxAt } from '../../src/shared/model/ballots/door'
import { SEED } from '../support/ballotMesa'
import { MANABI } from '../support/mesa'
import { ballotOf, crowdedMesa, laptopAt, worldAt } from './hall'

export interface HallLoad {
  readonly clients: number
  /** Everybody begins to deliver within this time. */
  readonly seconds: number
  /** Of a hundred phones, how many lose the connection while they deliver. */
  readonly cut: number
  /** One relay, or several of the same rooms: the laptop is at the first, phones take turns. */
  readonly addresses: readonly string[]
}

export interface HallFigures {
  readonly received: number
  /** Tickets whose ballot the record counts, and messages that it holds of them. */
  readonly counted: number
  readonly held: number
  /** Milliseconds from the press of the button to the mesa's signed receipt. */
  readonly median: number
  readonly p95: number
  readonly longest: number
}

/**
 * Phones as they are, in Node: each seals a ballot and follows the phone's own road through a relay to a laptop's own desk. One
 * that is cut loses the answer to its delivery, and then asks twice in vain: it cannot know whether the relay has it.
 */
export async function hallLoad({ clients, seconds, cut, addresses }: HallLoad): Promise<HallFigures> {
  const [first = ''] = addresses
  const mesa = crowdedMesa(clients)
  const laptop = await laptopAt(first, mesa)
  await new Promise<void>((resolve) => {
    const look = () => laptop.desk.state().link === 'open' && resolve()
    laptop.desk.onChange(look)
    look()
  })
  const { signing } = mesaKeys(SEED)
  const waits: number[] = []
  const ends: HallStanding[] = []
  await Promise.all(
    mesa.names.map(async (ticket, i) => {
      const message = ballotOf(mesa, ticket)
      const stop = new AbortController()
      const world = worldAt(addresses[i % addresses.length] ?? first)
      await world.pause(beginsAt(i) * seconds * 1000, stop.signal)
      const began = performance.now()
      let end: HallStanding = 'sending'
      await throughHall(
        { signing: signing.public, device: `telefono-${i}`, message, known: true },
        i < (clients * cut) / 100 ? cutOff(world) : world,
        ({ standing }) => {
          end = standing
        },
        stop.signal,
      )
      waits.push(performance.now() - began)
      ends.push(end)
    }),
  )
  const territory = laptop.store.getState().work?.folded.programme?.territories[MANABI]
  const inbox = territory && inboxAt(territory, 'weights')
  laptop.leave()
  const sorted = waits.toSorted((one, other) => one - other)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  return {
    received: ends.filter((end) => end === 'received').length,
    counted: inbox?.counted.size ?? 0,
    held: inbox?.rows.length ?? 0,
    median: at(0.5),
    p95: at(0.95),
    longest: at(1),
  }
}

/** Spread over the time, no two alike, and the same in every run: multiples of the golden ratio. */
const beginsAt = (i: number): number => (i * 0.6180339887) % 1

/** A connection that breaks after the first message reached the other side, and is gone for two more. */
function cutOff(world: HallWorld): HallWorld {
  let asked = 0
  return {
    ...world,
    async ask(path, options) {
      asked++
      if (asked === 1) await world.ask(path, options)
      if (asked <= 3) throw new TypeError('no network')
      return world.ask(path, options)
    },
  }
}
