import { CANTONS, PROVINCES } from '../../../data/places'

/** Name of a province by its DPA code. */
export const provinceName = (code: string): string => PROVINCES.find(({ id }) => id === code)?.name ?? code

/** Name of a canton by its DPA code. */
export const cantonName = (code: string): string => CANTONS.find(({ id }) => id === code)?.name ?? code
