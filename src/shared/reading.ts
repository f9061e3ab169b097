import type { Programme, Territory } from '../domain/programme'
import { useI18n } from '../i18n/useI18n'
import { useApp } from '../store/useApp'
import { selectProgramme } from './model/current'
import { programmeIn } from './model/reading'

/** The open programme in the language of the page. What is written or filed takes `selectProgramme`, as the record has it. */
export function useProgramme(): Programme | null {
  const { body } = useI18n()
  const programme = useApp(selectProgramme)
  return programme && programmeIn(body, programme)
}

/** The territory of the address in the language of the page, or null on screens that have none. */
export function useTerritory(): Territory | null {
  const programme = useProgramme()
  const id = useApp(({ route }) => ('territory' in route ? route.territory : null))
  return (id !== null && programme?.territories[id]) || null
}
