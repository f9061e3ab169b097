import * as z from 'zod/mini'
import { ACTA_BLOCKS, identityNumbersIn } from '../../domain/acta'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { inTerritory, withTerritory } from '../change'
import { defineKind, touchesNothing } from '../kind'
import { idOf, text } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), block: z.enum(ACTA_BLOCKS), text: text() })

/** One block of the acta's free text; an empty one takes it away. It is read aloud and corrected after all is closed, so it touches no step. */
export const actaWritten = defineKind({
  kind: 'acta-written',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: ({ territory, block, text: said }) => [{ thing: ['acta', territory, block], says: said.trim() }],
  rules: (programme, { territory, text: said }) =>
    withTerritory(programme, territory, () =>
      identityNumbersIn(said).map((read) => refused('acta-identity-number', { read })),
    ),
  apply: (programme, { territory, block, text: said }) =>
    inTerritory(programme, territory, (before) => {
      const { [block]: _, ...others } = before.acta ?? {}
      const acta = said.trim() === '' ? others : { ...others, [block]: said.trim() }
      const { acta: __, ...rest } = before
      return Object.keys(acta).length === 0 ? rest : { ...rest, acta }
    }),
})
