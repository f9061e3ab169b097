/** What the screens of joining show, as the record computes it. */
export type { Arrival, JoinCount, JoinPlace, JoinRow } from '../record/join'
export type { Aside } from '../record/kind'
export type { Conflict, Side } from '../record/spoken'
