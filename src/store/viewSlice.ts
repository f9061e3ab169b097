import type { StateCreator } from 'zustand'
import type { IndicatorId, ProductId, ScenarioId, TerritoryId } from '../domain/ids'
import type { Programme } from '../domain/programme'
import type { SheetId } from '../domain/rating'
import type { StepPlace } from '../domain/step'
import type { Ports, Preferences } from './ports'
import { type Route, routeOf } from './route'

/** A short sentence at the foot of the page; `undo` offers to take the act back, `reopen` to open the step it names. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly undo: boolean
  readonly reopen: StepPlace | null
}

/** A programme that is looked at beside the open one, as far as it may be shown. */
export interface LastYear {
  readonly programme: Programme
  /** Code of its record. */
  readonly code: string
}

/** What the person is looking at. Nothing here is data: losing it loses a glance. */
export interface ViewSlice {
  readonly route: Route
  readonly preferences: Preferences
  readonly toasts: readonly Toast[]
  /** Territory last worked on, for "go on with". */
  readonly lastTerritory: TerritoryId | null
  /** Cell of the ratings grid to go to next, set by "complete" and by F8; null again once it is reached or given up. */
  readonly wanted: { readonly product: ProductId; readonly indicator: IndicatorId } | null
  /** Whose sheet the ratings grid shows. */
  readonly sheet: SheetId
  /** Which scenarios of a territory stand beside the mesa; the latest where nobody chose. */
  readonly compared: Readonly<Record<TerritoryId, readonly ScenarioId[]>>
  /** What this year is compared with; null until somebody opens it. */
  readonly lastYear: LastYear | null
  goTo(route: Route): void
  prefer(change: Partial<Preferences>): void
  toast(text: string, undo?: boolean, reopen?: StepPlace | null): void
  dismissToast(id: number): void
  want(product: ProductId, indicator: IndicatorId): void
  /** The cell that was wanted has the focus: the next visit starts without a wish. */
  reachWanted(): void
  showSheet(sheet: SheetId): void
  compare(territory: TerritoryId, scenarios: readonly ScenarioId[]): void
  showLastYear(lastYear: LastYear): void
}

export const createViewSlice =
  (ports: Ports): StateCreator<ViewSlice> =>
  (set, get) => ({
    route: routeOf(''),
    preferences: ports.preferences.read(),
    toasts: [],
    lastTerritory: null,
    wanted: null,
    sheet: 'plenary',
    compared: {},
    lastYear: null,
    goTo: (route) =>
      set(({ lastTerritory, sheet, wanted }) => {
        const toRatings = route.screen === 'step' && route.step === 'ratings'
        const territory = 'territory' in route ? route.territory : lastTerritory
        return {
          route,
          lastTerritory: territory,
          sheet: territory === lastTerritory ? sheet : 'plenary',
          wanted: toRatings ? wanted : null,
        }
      }),
    prefer: (change) => {
      const preferences = { ...get().preferences, ...change }
      ports.preferences.write(preferences)
      set({ preferences })
    },
    toast: (text, undo = false, reopen = null) =>
      set(({ toasts }) => {
        // Undo takes back the latest act, so only the latest offer of it may stand.
        const still = undo ? toasts.filter((toast) => !toast.undo) : toasts
        return { toasts: [...still.slice(-2), { id: (toasts.at(-1)?.id ?? 0) + 1, text, undo, reopen }] }
      }),
    dismissToast: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
    want: (product, indicator) => set({ wanted: { product, indicator } }),
    reachWanted: () => set({ wanted: null }),
    showSheet: (sheet) => set({ sheet }),
    showLastYear: (lastYear) => set({ lastYear }),
    compare: (territory, scenarios) => set(({ compared }) => ({ compared: { ...compared, [territory]: scenarios } })),
  })
