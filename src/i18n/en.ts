import { common } from './en/common'
import type { MessageKey } from './es'

/** English: does not compile while a key is missing. */
export const en: Readonly<Record<MessageKey, string>> = { ...common }
