import { common } from './es/common'

/** Spanish: the source of the keys. One file per part of the interface; a new part is one line here and one in en.ts. */
export const es = { ...common }

export type MessageKey = keyof typeof es
