import type { DecidedArrival } from './arrival'
import type { MesaId, ProductId } from './ids'
import { placeOf } from './place'
import type { Programme, Territory } from './programme'
import { isClosed } from './step'

/** One of a mesa's two, and what was decided about it. */
export interface Sent {
  readonly mesa: MesaId
  readonly product: ProductId
  /** 1 or 2, in the order the mesa picked them. */
  readonly place: number
  readonly arrival: DecidedArrival | null
}

/** The pair of a mesa as it stands signed, or null: nothing arrives before its acta. */
export const signedPair = (territory: Territory | undefined): readonly ProductId[] | null =>
  territory?.pick && isClosed(territory.steps.selection) ? territory.pick.products : null

/** What the signed mesas of a province sent it, by mesa and place. */
export function sentTo(programme: Programme, province: Territory): readonly Sent[] {
  return province.mesas.flatMap(({ id: mesa }) =>
    (signedPair(programme.territories[placeOf(province.id, mesa)]) ?? []).map((product, i) => ({
      mesa,
      product,
      place: i + 1,
      arrival: arrivalOf(province, mesa, product),
    })),
  )
}

export const arrivalOf = ({ arrivals }: Territory, mesa: MesaId, product: ProductId): DecidedArrival | null =>
  arrivals?.find((one) => one.mesa === mesa && one.product === product) ?? null

/**
 * The mesas from which a pick of the province departs: it takes neither of the two they signed, though it received one at least.
 * Those whose two were both refused have their reason already; those nobody decided on are not departed from yet.
 */
export function departedFrom(
  programme: Programme,
  province: Territory,
  picked: readonly ProductId[],
): readonly MesaId[] {
  const received = sentTo(programme, province).flatMap(({ mesa, arrival }) =>
    arrival?.candidate ? [{ mesa, candidate: arrival.candidate }] : [],
  )
  const taken = new Set(received.filter(({ candidate }) => picked.includes(candidate)).map(({ mesa }) => mesa))
  return [...new Set(received.map(({ mesa }) => mesa))].filter((mesa) => !taken.has(mesa))
}

/** Where a candidate of the province comes from, besides the province itself: mesa and place there, in the order received. */
export const cameFrom = (programme: Programme, province: Territory, candidate: ProductId): readonly Sent[] =>
  sentTo(programme, province).filter(({ arrival }) => arrival?.candidate === candidate)
