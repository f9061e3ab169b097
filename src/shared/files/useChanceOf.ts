import { useCallback } from 'react'
import type { Programme, Territory } from '../../domain/programme'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { type FiledChance, filedChance, panelRequest } from '../model/filedChance'
import { programmeIn } from '../model/reading'

/** What chance says of some territories, for a file; says that it is being counted where the panel has not finished. */
export function useChanceOf(): (
  programme: Programme,
  territories: readonly Territory[],
) => Promise<(territory: Territory) => FiledChance | null> {
  const { t, body } = useI18n()
  const settle = useApp((state) => state.settleFirmness)
  const toast = useApp((state) => state.toast)
  return useCallback(
    async (programme, territories) => {
      // The panel asked about the programme as it is read: in other words, the same question.
      const shown = programmeIn(body, programme)
      const waiting = setTimeout(() => toast(t('programme.csv.settling')), PATIENCE)
      const known = await Promise.all(
        territories.map(async (territory) => {
          const request = panelRequest(shown, shown.territories[territory.id] ?? territory)
          return [territory, request && filedChance(programme, territory, await settle(request))] as const
        }),
      )
      clearTimeout(waiting)
      const byTerritory = new Map(known)
      return (territory) => byTerritory.get(territory) ?? null
    },
    [body, settle, t, toast],
  )
}

/** Milliseconds after which a person wonders whether the click was heard. */
const PATIENCE = 300
