import type { Territory } from '../domain/programme'
import { useI18n } from '../i18n/useI18n'
import { useApp } from '../store/useApp'
import { programmeIn } from './model/reading'

/**
 * The territory of the address with everything that is written in it, delivered or not, in the language of the page. For
 * whoever writes: the sheet in hand, and which sheets are begun. Nothing that is computed from several people's answers
 * may come of it; those are in `useStep`, as far as they may be shown (`disclosed`).
 *
 * @throws Error where no territory of an open programme is addressed: a mistake of ours, not of a person
 */
export function useWritten(): Territory {
  const territory = useWrittenIfAny()
  if (!territory) throw new Error('useWritten is for what stands inside <AtStep>')
  return territory
}

/** The same, or null where the address names no territory of an open programme. */
export function useWrittenIfAny(): Territory | null {
  const { body } = useI18n()
  const programme = useApp(({ work }) => work?.folded.programme ?? null)
  const id = useApp(({ route }) => ('territory' in route ? route.territory : null))
  return (programme && id !== null && programmeIn(body, programme).territories[id]) || null
}
