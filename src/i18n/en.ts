import { common } from './en/common'
import { findings } from './en/findings'
import { frame } from './en/frame'
import { inicio } from './en/inicio'
import { programa } from './en/programa'
import { ratings } from './en/ratings'
import { selection } from './en/selection'
import { weights } from './en/weights'
import type { MessageKey } from './es'

/** English: does not compile while a key is missing. */
export const en: Readonly<Record<MessageKey, string>> = {
  ...common,
  ...findings,
  ...frame,
  ...inicio,
  ...programa,
  ...ratings,
  ...selection,
  ...weights,
}
