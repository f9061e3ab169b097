import { common } from './en/common'
import { selection } from './en/selection'
import { weights } from './en/weights'
import type { MessageKey } from './es'

/** English: does not compile while a key is missing. */
export const en: Readonly<Record<MessageKey, string>> = { ...common, ...selection, ...weights }
