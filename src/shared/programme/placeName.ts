import type { TerritoryId } from '../../domain/ids'
import { mesaAt, type Programme } from '../../domain/programme'
import { provinceName } from './provinceName'

/** What a place of work is called: a province by its name, a mesa by its own. */
export const placeName = (programme: Programme, place: TerritoryId): string =>
  mesaAt(programme, place)?.name ?? provinceName(place)
