import { root } from '../../record/chain'
import type { Event } from '../../record/event'

/** Sixteen hexadecimal digits that name a whole record: printed in every file made from it. */
export const recordCode = (events: readonly Event[]): string => root(events).slice(0, 16)
