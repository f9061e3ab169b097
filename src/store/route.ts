import { id, type TerritoryId } from '../domain/ids'
import { STEPS, type StepId } from '../domain/step'

/** Where the person is. The slot is part of the address, so that a reload comes back to the same work. */
export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'programme'; readonly slot: string }
  | { readonly screen: 'join'; readonly slot: string }
  | { readonly screen: 'disputes'; readonly slot: string; readonly territory: TerritoryId }
  | { readonly screen: 'step'; readonly slot: string; readonly territory: TerritoryId; readonly step: StepId }
  | { readonly screen: 'import'; readonly slot: string; readonly territory: TerritoryId; readonly what: ImportKind }

export const IMPORTS = ['candidates', 'data', 'ratings', 'members'] as const
export type ImportKind = (typeof IMPORTS)[number]

/** Addresses speak Spanish, as the interface does. */
const STEP_WORDS: Readonly<Record<StepId, string>> = {
  candidates: 'candidatos',
  indicators: 'indicadores',
  weights: 'ponderacion',
  ratings: 'puntuacion',
  ranking: 'ranking',
  sensitivity: 'sensibilidad',
  scenarios: 'escenarios',
  selection: 'seleccion',
}
const IMPORT_WORDS: Readonly<Record<ImportKind, string>> = {
  candidates: 'candidatos',
  data: 'datos',
  ratings: 'puntajes',
  members: 'miembros',
}

const JOIN_WORD = 'unir'
const DISPUTES_WORD = 'choques'

/** `#/`, `#/k3f9`, `#/k3f9/unir`, `#/k3f9/13/choques`, `#/k3f9/13/ranking`, `#/k3f9/13/importar/datos`. */
export function addressOf(route: Route): string {
  if (route.screen === 'start') return '#/'
  if (route.screen === 'programme') return `#/${route.slot}`
  if (route.screen === 'join') return `#/${route.slot}/${JOIN_WORD}`
  if (route.screen === 'disputes') return `#/${route.slot}/${route.territory}/${DISPUTES_WORD}`
  if (route.screen === 'step') return `#/${route.slot}/${route.territory}/${STEP_WORDS[route.step]}`
  return `#/${route.slot}/${route.territory}/importar/${IMPORT_WORDS[route.what]}`
}

/** Anything that is not an address leads to the start, never to an empty page. */
export function routeOf(address: string): Route {
  const [slot, territory, word, what] = address.replace(/^#?\/?/, '').split('/')
  if (!slot || !/^[\w-]{1,64}$/.test(slot)) return { screen: 'start' }
  if (territory === JOIN_WORD) return { screen: 'join', slot }
  if (!territory || !/^\d\d$/.test(territory)) return { screen: 'programme', slot }
  const place = id<TerritoryId>(territory)
  if (word === DISPUTES_WORD) return { screen: 'disputes', slot, territory: place }
  const imported = IMPORTS.find((kind) => IMPORT_WORDS[kind] === what)
  if (word === 'importar' && imported) return { screen: 'import', slot, territory: place, what: imported }
  const step = STEPS.find((one) => STEP_WORDS[one] === word)
  return step ? { screen: 'step', slot, territory: place, step } : { screen: 'programme', slot }
}
