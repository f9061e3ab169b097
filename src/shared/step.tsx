import { createContext, Fragment, type ReactNode, useContext } from 'react'
import type { Programme, Territory } from '../domain/programme'
import { useApp } from '../store/useApp'
import { selectCanEdit, selectProgramme, selectTerritory } from './model/current'
import { useProgramme, useTerritory } from './reading'

/** What every part of a step's screen speaks about, in the language of the page. */
export interface CurrentStep {
  readonly programme: Programme
  readonly territory: Territory
  /** This tab may write: another one may hold the pen. Whether the step itself is open is the step's to ask. */
  readonly canEdit: boolean
}

const StepContext = createContext<CurrentStep | null>(null)

/**
 * Gives the programme and the territory of the address to everything inside. Nothing is drawn while the address names no
 * territory of the open programme; another territory starts its screen anew.
 */
export function AtStep({ children }: { readonly children: ReactNode }) {
  const programme = useProgramme()
  const territory = useTerritory()
  const canEdit = useApp(selectCanEdit)
  if (!programme || !territory) return null
  return (
    <StepContext value={{ programme, territory, canEdit }}>
      <Fragment key={territory.id}>{children}</Fragment>
    </StepContext>
  )
}

/** @throws Error outside <AtStep>: a mistake of ours, not of a person */
export function useStep(): CurrentStep {
  const place = useContext(StepContext)
  if (!place) throw new Error('useStep is for what stands inside <AtStep>')
  return place
}

/**
 * The same as the record keeps it, for what leaves the screen: files, and readers of files. What people read and see is
 * `useStep`.
 *
 * @throws Error where no territory of an open programme is addressed: a mistake of ours, not of a person
 */
export function useRecordedStep(): Pick<CurrentStep, 'programme' | 'territory'> {
  const programme = useApp(selectProgramme)
  const territory = useApp(selectTerritory)
  if (!programme || !territory) throw new Error('useRecordedStep is for what stands inside <AtStep>')
  return { programme, territory }
}
