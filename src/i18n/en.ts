import { candidatos } from './en/candidatos'
import { common } from './en/common'
import { findings } from './en/findings'
import { firmness } from './en/firmness'
import { frame } from './en/frame'
import { importing } from './en/import'
import { indicadores } from './en/indicadores'
import { inicio } from './en/inicio'
import { programa } from './en/programa'
import { ranking } from './en/ranking'
import { ratings } from './en/ratings'
import { scenarios } from './en/scenarios'
import { selection } from './en/selection'
import { sensitivity } from './en/sensitivity'
import { weights } from './en/weights'
import type { MessageKey } from './es'

/** English: does not compile while a key is missing. */
export const en: Readonly<Record<MessageKey, string>> = {
  ...candidatos,
  ...common,
  ...findings,
  ...firmness,
  ...frame,
  ...importing,
  ...indicadores,
  ...inicio,
  ...programa,
  ...ranking,
  ...ratings,
  ...scenarios,
  ...selection,
  ...sensitivity,
  ...weights,
}
