import { CANTONS, PROVINCES } from '../../../data/places'
import { id, type TerritoryId } from '../../domain/ids'
import { provinceOf } from '../../domain/place'

/** Name of a province by its DPA code; of a mesa, that of its province. */
export function provinceName(code: string): string {
  const province = provinceOf(id<TerritoryId>(code))
  return PROVINCES.find((one) => one.id === province)?.name ?? code
}

/** Name of a canton by its DPA code. */
export const cantonName = (code: string): string => CANTONS.find((one) => one.id === code)?.name ?? code
