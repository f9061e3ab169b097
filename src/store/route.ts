import { id, type TerritoryId } from '../domain/ids'
import { STEPS, type StepId } from '../domain/step'

/** The example has an address of its own, so that a link or a start command can open it. */
export const EXAMPLE_SLOT = 'ejemplo'

/** Where the person is. The slot is part of the address, so that a reload comes back to the same work. */
export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'programme'; readonly slot: string }
  | { readonly screen: 'join'; readonly slot: string }
  | { readonly screen: 'plan'; readonly slot: string }
  | { readonly screen: 'disputes'; readonly slot: string; readonly territory: TerritoryId }
  | { readonly screen: 'mesas'; readonly slot: string; readonly territory: TerritoryId }
  | { readonly screen: 'arrivals'; readonly slot: string; readonly territory: TerritoryId }
  | { readonly screen: 'meetings'; readonly slot: string; readonly territory: TerritoryId }
  | { readonly screen: 'register'; readonly slot: string; readonly territory: TerritoryId }
  | { readonly screen: 'acta'; readonly slot: string; readonly territory: TerritoryId }
  | { readonly screen: 'change'; readonly slot: string; readonly territory: TerritoryId }
  | { readonly screen: 'charter'; readonly slot: string; readonly territory: TerritoryId }
  | { readonly screen: 'inbox'; readonly slot: string; readonly territory: TerritoryId }
  | { readonly screen: 'step'; readonly slot: string; readonly territory: TerritoryId; readonly step: StepId }
  | { readonly screen: 'import'; readonly slot: string; readonly territory: TerritoryId; readonly what: ImportKind }

export const IMPORTS = ['candidates', 'members', 'data', 'ratings', 'judgements', 'weights'] as const
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
  judgements: 'comparaciones',
  weights: 'pesos',
}

/** Screens of the whole programme beside its board. */
const PROGRAMME_WORDS = { join: 'unir', plan: 'reglas' } as const
const PROGRAMME_SCREENS = ['join', 'plan'] as const
/** Screens of a territory beside its steps. */
const TERRITORY_WORDS = {
  disputes: 'choques',
  mesas: 'mesas',
  arrivals: 'llegan',
  meetings: 'reunion',
  register: 'registro',
  inbox: 'boletas',
  acta: 'acta',
  change: 'cambio',
  charter: 'constituye',
} as const
const TERRITORY_SCREENS = [
  'disputes',
  'mesas',
  'arrivals',
  'meetings',
  'register',
  'inbox',
  'acta',
  'change',
  'charter',
] as const

/** A province by its code, or one of its mesas (`domain/place.ts`). */
const PLACE = /^\d\d(-[\p{L}\p{N}._:-]{1,80})?$/u

/** `#/`, `#/k3f9`, `#/k3f9/unir`, `#/k3f9/13/mesas`, `#/k3f9/13-tosagua/ranking`, `#/k3f9/13/importar/datos`. */
export function addressOf(route: Route): string {
  if (route.screen === 'start') return '#/'
  if (route.screen === 'programme') return `#/${route.slot}`
  if (route.screen === 'join' || route.screen === 'plan') return `#/${route.slot}/${PROGRAMME_WORDS[route.screen]}`
  if (route.screen === 'step') return `#/${route.slot}/${route.territory}/${STEP_WORDS[route.step]}`
  if (route.screen === 'import') return `#/${route.slot}/${route.territory}/importar/${IMPORT_WORDS[route.what]}`
  return `#/${route.slot}/${route.territory}/${TERRITORY_WORDS[route.screen]}`
}

/** Anything that is not an address leads to the start, never to an empty page. */
export function routeOf(address: string): Route {
  const [slot, territory, word, what] = address
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded)
  if (!slot || !/^[\w-]{1,64}$/.test(slot)) return { screen: 'start' }
  const whole = PROGRAMME_SCREENS.find((one) => PROGRAMME_WORDS[one] === territory)
  if (whole) return { screen: whole, slot }
  if (!territory || !PLACE.test(territory)) return { screen: 'programme', slot }
  const place = id<TerritoryId>(territory)
  const screen = TERRITORY_SCREENS.find((one) => TERRITORY_WORDS[one] === word)
  if (screen) return { screen, slot, territory: place }
  const imported = IMPORTS.find((kind) => IMPORT_WORDS[kind] === what)
  if (word === 'importar' && imported) return { screen: 'import', slot, territory: place, what: imported }
  const step = STEPS.find((one) => STEP_WORDS[one] === word)
  return step ? { screen: 'step', slot, territory: place, step } : { screen: 'programme', slot }
}

/** Browsers write letters beyond ASCII in an address as percent signs. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
