import { type Agenda, type AgendaItem, usualAgenda } from '../../../domain/agenda'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'

/** A row that stops, with the seconds counted on it. */
export interface StoppedRow {
  readonly item: AgendaItem
  readonly as: 'paused' | 'done'
  readonly seconds: number
}

/** The agenda of the mesa, the usual one until it agrees on its own; and the two acts on it. */
export function useAgenda() {
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const agenda = territory.agenda ?? usualAgenda('meetings')
  const agree = ({ form, days, rows }: Agenda) =>
    act({ kind: 'agenda-set', body: { territory: territory.id, form, days, rows } })
  const move = (stopped: StoppedRow | null, started: AgendaItem | null) =>
    act({ kind: 'agenda-run', body: { territory: territory.id, stopped, started } })
  return { agenda, agree, move }
}
