import { common } from './es/common'
import { selection } from './es/selection'
import { weights } from './es/weights'

/** Spanish: the source of the keys. One file per part of the interface; a new part is one line here and one in en.ts. */
export const es = { ...common, ...selection, ...weights }

export type MessageKey = keyof typeof es
