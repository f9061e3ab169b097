import { useI18n } from '../../i18n/useI18n'
import { type Sealed, selectSealed } from '../model/sealed'
import { useWrittenIfAny } from '../written'

/** Why nothing of the territory may be shown now, with the sentence that says it; null where all may. */
export function useSealed(): (Sealed & { readonly lectura: string }) | null {
  const { t } = useI18n()
  const written = useWrittenIfAny()
  const sealed = written && selectSealed(written)
  if (!sealed) return null
  const { step, round, why, tally } = sealed
  const said = { of: t(`rounds.of.${step}`), round, n: tally.delivered, all: tally.all }
  return { ...sealed, lectura: t(`rounds.lectura.${why}`, said) }
}
