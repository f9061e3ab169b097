/** What the screens of joining show, as the record computes it. */
export type { JoinCount, JoinCounts, JoinPlace, JoinRow, ReadRecord } from '../record/join'
export type { Aside } from '../record/kind'
export type { Conflict, Side } from '../record/spoken'
