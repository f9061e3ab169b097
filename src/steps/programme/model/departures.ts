import type { MesaId, ProductId, TerritoryId } from '../../../domain/ids'
import { placeOf } from '../../../domain/place'
import { type Programme, provincesOf } from '../../../domain/programme'
import { sentTo, signedPair } from '../../../domain/sent'
import { isClosed } from '../../../domain/step'

/** A mesa of a province none of whose signed two the province took, or one product of it that was refused; with the reason it reads. */
export interface LeftOut {
  readonly province: TerritoryId
  readonly mesa: MesaId
  readonly place: TerritoryId
  /** What the mesa had signed, and was not taken. */
  readonly products: readonly ProductId[]
  readonly reason: string
}

/** Every departure of the stage from the pairs that its mesas signed, by province: what was refused on arrival, then what was not picked. */
export function departuresOf(programme: Programme): readonly LeftOut[] {
  return provincesOf(programme).flatMap((province) => {
    const refused = sentTo(programme, province).flatMap(({ mesa, product, arrival }): readonly LeftOut[] =>
      arrival && !arrival.candidate ? [{ ...at(province.id, mesa), products: [product], reason: arrival.reason }] : [],
    )
    const signed = province.pick && isClosed(province.steps.selection) ? (province.pick.departures ?? []) : []
    const unpicked = signed.map(({ mesa, reason }): LeftOut => {
      const place = at(province.id, mesa)
      return { ...place, products: signedPair(programme.territories[place.place]) ?? [], reason }
    })
    return [...refused, ...unpicked]
  })
}

const at = (province: TerritoryId, mesa: MesaId) => ({ province, mesa, place: placeOf(province, mesa) })
