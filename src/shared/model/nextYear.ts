import { mesaOf } from '../../domain/place'
import { mesaAt, type Programme, type Territory, territoriesOf } from '../../domain/programme'
import type { AppState } from '../../store/store'

type Act = Parameters<AppState['act']>[0]
type Created = Act & { readonly kind: 'programme-created' }

/** What begins next year's programme, and what is then carried over, in an order in which each act is let in. */
export interface NextYear {
  readonly first: Created
  readonly acts: readonly Act[]
}

/**
 * A programme taken up again: the same provinces and mesas with their people, tables, candidates, indicators, data, method and
 * plan rules. What was judged stays in the year it was judged in: no answer, rating, filter, reason, step or pick is carried, nor
 * are candidates that were withdrawn. Data come with their sources and years, to be brought up to date.
 *
 * @param programme as recorded
 * @param code of its record, as files carry it
 */
export function nextYear(programme: Programme, name: string, code: string): NextYear {
  const { simulated, bodyVersion, dimensions, catalogue, segments, filters, planRules = [] } = programme
  return {
    first: {
      kind: 'programme-created',
      body: { name, simulated, bodyVersion, dimensions, catalogue, segments, filters },
    },
    acts: [
      { kind: 'programme-continued', body: { programme: programme.id, name: programme.name, code } },
      // Provinces come before their mesas, as their places sort.
      ...territoriesOf(programme).flatMap((territory) => carriedOver(programme, territory)),
      ...planRules.map(
        ({ id, used, demand }): Act => ({ kind: 'plan-rule-set', body: { id, rule: { used, demand } } }),
      ),
    ],
  }
}

function carriedOver(programme: Programme, from: Territory): readonly Act[] {
  const { id: territory, mesas, members, tables, method, voices, sitting } = from
  const candidates = from.candidates.filter(({ withdrawn }) => withdrawn === null)
  const kept = new Set<string>(candidates.map(({ id }) => id))
  const data = Object.entries(from.data).flatMap(([product, row]) => (kept.has(product) ? Object.values(row) : []))
  const own = from.indicators.filter(
    (one) => JSON.stringify(programme.catalogue.find(({ id }) => id === one.id)) !== JSON.stringify(one),
  )
  const voiced = Object.entries(voices).flatMap(([segment, voice]) => {
    const found = programme.segments.find(({ id }) => id === segment)
    return found ? [{ segment: found.id, voice }] : []
  })
  const { official, valueLine, joining } = method
  if (mesaOf(territory) !== null && !mesaAt(programme, territory)) return []
  return [
    {
      kind: 'territory-opened',
      body: {
        territory,
        ...(sitting && { sitting: { blind: sitting.blind, sheets: sitting.sheets, coverage: sitting.coverage } }),
        ...(joining && { joining }),
      },
    },
    ...given(mesas.length, {
      kind: 'mesas-registered',
      body: { territory, mesas: mesas.map((one) => ({ ...one, date: '' })) },
    }),
    ...given(members.length, { kind: 'members-registered', body: { territory, members } }),
    ...given(tables.length, { kind: 'tables-registered', body: { territory, tables } }),
    ...own.map((indicator): Act => ({ kind: 'indicator-defined', body: { territory, indicator } })),
    ...given(from.indicators.length, {
      kind: 'indicators-adopted',
      body: { territory, indicators: from.indicators.map(({ id }) => id) },
    }),
    ...given(voiced.length, { kind: 'voices-set', body: { territory, voices: voiced } }),
    { kind: 'method-chosen', body: { territory, official, valueLine, ...(joining && { joining }) } },
    ...given(candidates.length, {
      kind: 'products-proposed',
      body: { territory, products: candidates.map(({ withdrawn: _, filters: __, ...product }) => product) },
    }),
    ...given(data.length, { kind: 'data-recorded', body: { territory, origin: programme.name, leftOut: [], data } }),
  ]
}

const given = (count: number, act: Act): readonly Act[] => (count === 0 ? [] : [act])

/** A name with its year raised by one, where it has one; else the name with "2". */
export const nextName = (name: string): string =>
  /\b20\d\d\b/.test(name) ? name.replace(/\b20\d\d\b/g, (year) => String(Number(year) + 1)) : `${name} (2)`
