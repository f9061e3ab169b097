import type { HallDesk, HallState } from '../store/ports'

const NONE: HallState = { link: 'none', devices: 0, kept: 0, waiting: 0, addresses: [], alone: false }

/** The hall of a page that was opened as a file: no relay served it, and its policy lets it reach none. */
export const UNREACHABLE_HALL: HallDesk = {
  state: () => NONE,
  onChange: () => () => undefined,
  serve: () => undefined,
  search: () => undefined,
}
