import { candidatos } from './es/candidatos'
import { common } from './es/common'
import { findings } from './es/findings'
import { firmness } from './es/firmness'
import { frame } from './es/frame'
import { importing } from './es/import'
import { indicadores } from './es/indicadores'
import { inicio } from './es/inicio'
import { programa } from './es/programa'
import { ranking } from './es/ranking'
import { ratings } from './es/ratings'
import { scenarios } from './es/scenarios'
import { selection } from './es/selection'
import { sensitivity } from './es/sensitivity'
import { weights } from './es/weights'

/** Spanish: the source of the keys. One file per part of the interface; a new part is one line here and one in en.ts. */
export const es = {
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

export type MessageKey = keyof typeof es

/** Whether a code has words. */
export const isKey = (key: string): key is MessageKey => Object.hasOwn(es, key)
