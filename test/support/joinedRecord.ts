import { id } from '../../src/domain/ids'
import type { Event } from '../../src/record/event'
import { unionOf } from '../../src/record/join'
import type { Act } from '../../src/record/kinds'
import { logOf } from '../../src/record/log'
import { CACAO, MANABI, PRECIO, rate, WEIGHED, written } from '../record/sample'

/**
 * Two laptops of a mesa that wrote apart and joined: a conflict settled, a late act let in, another left out. It holds every
 * kind of act that joining brings.
 */
export function joinedRecord(): readonly Event[] {
  const start = written([...WEIGHED, rate('queso', 'DEM', 2)])
  const here = (acts: readonly Act[], before: readonly Event[]) => written(acts, before, { device: id('aqui') })
  const mine = here(
    [
      rate('cacao', 'DEM', 3),
      { kind: 'step-closed', body: { territory: MANABI, step: 'ratings', reason: '' } },
      { kind: 'step-reopened', body: { territory: MANABI, step: 'ratings', reason: 'Falta una mesita.' } },
    ],
    start,
  )
  const apart = written([rate('cafe', 'DEM', 5), rate('queso', 'DEM', 1)], start, { device: id('alla') })
  const closed = here([{ kind: 'step-closed', body: { territory: MANABI, step: 'ratings', reason: '' } }], mine)
  const joined = here(
    [{ kind: 'records-joined', body: { here: [...logOf(closed).heads], there: [...logOf(apart).heads], codes: [''] } }],
    unionOf([closed, apart]),
  )
  const [late, later] = apart.slice(start.length).map((event) => event.id)
  const decided = here(
    [
      { kind: 'late-admitted', body: { acts: late ? [late] : [], reason: 'La hoja se entregó a tiempo.' } },
      { kind: 'late-left-out', body: { acts: later ? [later] : [], reason: 'Cambio hecho después de cerrar.' } },
      { kind: 'step-reopened', body: { territory: MANABI, step: 'ratings', reason: 'Se mira otra vez el cacao.' } },
    ],
    joined,
  )
  const [one, other] = [
    here([rate('cacao', 'PRECIO', 4)], decided),
    written([rate('cacao', 'PRECIO', 2)], decided, { device: id('alla') }),
  ]
  return here(
    [
      {
        kind: 'conflict-settled',
        body: {
          thing: ['rating', MANABI, 'plenary', CACAO, PRECIO],
          kept: one.at(-1)?.id ?? null,
          reason: 'Se miró la hoja de papel.',
        },
      },
    ],
    unionOf([one, other]),
  )
}
