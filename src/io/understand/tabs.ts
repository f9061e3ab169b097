import type { RawSheet } from '../tables/sheet'
import type { Target } from './context'
import { keyOf } from './words'

/** What people call the tab that holds a thing, the whole name. */
const TABS: Readonly<Record<Target, string>> = {
  candidates: 'candidatos|productos|candidates|products',
  members: 'miembros|participantes|asistencia|registro|members|attendance',
  data: 'datos|data',
  ratings: 'puntajes|puntuacion|calificaciones|hojas|ratings|scores',
  judgements: 'comparaciones|juicios|judgements|comparisons',
  weights: 'pesos|ponderacion|ponderaciones|weights',
}

/** The one sheet of several whose tab says that it holds what is brought in; null when none or more than one does. */
export function sheetByTab(sheets: readonly RawSheet[], target: Target): RawSheet | null {
  const words = TABS[target].split('|')
  const called = sheets.filter(({ name }) => words.includes(keyOf(name)))
  const [only, ...others] = called
  return only && others.length === 0 && sheets.length > 1 ? only : null
}
