import { id, type MesaId, type TerritoryId } from './ids'

/**
 * Where work is done: a province by its code, '13', or one of its mesas, '13-tosagua': the code, then the id the mesa has in the
 * province's list. Both are territories: each has its own people, candidates, weights, ratings and pair.
 */
const BETWEEN = '-'

/** The province a place belongs to; of a province, itself. */
export const provinceOf = (place: TerritoryId): TerritoryId => id<TerritoryId>(place.split(BETWEEN, 1)[0] ?? place)

/** Which of the province's mesas works there; null for the provincial one. */
export const mesaOf = (place: TerritoryId): MesaId | null => {
  const at = place.indexOf(BETWEEN)
  return at < 0 ? null : id<MesaId>(place.slice(at + 1))
}

/** Where a mesa of the province works. */
export const placeOf = (province: TerritoryId, mesa: MesaId): TerritoryId =>
  id<TerritoryId>(`${province}${BETWEEN}${mesa}`)
