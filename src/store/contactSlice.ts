import type { ContactPorts, Ports } from './ports'

/** How institutions are reached, which never enters the record. */
export interface ContactSlice {
  readonly contacts: ContactPorts
}

export const createContactSlice =
  ({ contacts }: Pick<Ports, 'contacts'>) =>
  (): ContactSlice => ({ contacts })
