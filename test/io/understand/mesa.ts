import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CANTONS, PROVINCES } from '../../../data/places'
import { id, type TerritoryId } from '../../../src/domain/ids'
import { words as ENGLISH } from '../../../src/i18n/body.words.en'
import { recordFromFile } from '../../../src/io/recordFile'
import { openSource } from '../../../src/io/tables/openSource'
import type { RawSource } from '../../../src/io/tables/sheet'
import type { Target } from '../../../src/io/understand/context'
import { contextOf } from '../../../src/io/understand/contextOf'
import { type DoubtAnswers, NO_ANSWERS, PROPOSED } from '../../../src/io/understand/desk'
import type { Aliases } from '../../../src/io/understand/lexicon'
import { type Understanding, understand } from '../../../src/io/understand/understand'
import { fold } from '../../../src/record/fold'
import { bytesOf, EXAMPLE } from '../../support/app'
import { present } from '../../support/present'

const programme = present(fold(recordFromFile(bytesOf(EXAMPLE), 'ejemplo').events).programme, 'the example')

/** What tables may mention of a mesa of the example programme. */
export const mesa = (territory = '13') =>
  contextOf(
    programme,
    present(programme.territories[id<TerritoryId>(territory)], territory),
    { provinces: PROVINCES, cantons: CANTONS },
    [ENGLISH],
  )

export async function sourceOf(bytes: Uint8Array, name: string): Promise<RawSource> {
  const { value, findings } = await openSource(bytes, name)
  if (!value) throw new Error(`${name}: ${findings.map(({ code }) => code).join(', ')}`)
  return value
}

export const stored = (name: string): Promise<RawSource> =>
  sourceOf(readFileSync(join(import.meta.dirname, 'files', name)), name)

const written = (text: string): Promise<RawSource> => sourceOf(new TextEncoder().encode(text), 'hoja.csv')

/** What a source means to the mesa, without answers and with those proposed. */
export function understood(source: RawSource, target: Target, territory = '13', aliases: Aliases = {}) {
  const read = (answers: DoubtAnswers) => said(understand(source, target, mesa(territory), answers, aliases))
  return { open: read(NO_ANSWERS), proposed: read(PROPOSED) }
}

export const ofText = async (text: string, target: Target, territory = '13') =>
  understood(await written(text), target, territory)

/** An understanding in lines that a failing test can show: "cacao DEM_NAC 5", "scale 2–10: 1-10". */
export function said({ understood, questions, left, refused, orientation, header, notes }: Understanding) {
  return {
    orientation,
    header,
    drafts: linesOf(understood),
    questions: questions.map(({ about, read, proposal }) => `${about} ${read}: ${proposal ?? '?'}`),
    left: left.map(({ read }) => read),
    refused: refused.map(({ code }) => code),
    notes: notes.map(({ code }) => code),
  }
}

function linesOf(drafts: Understanding['understood']): readonly string[] {
  switch (drafts?.target) {
    case 'ratings':
      return drafts.drafts.map(({ sheet, product, indicator, value, reason }) =>
        [sheet === 'plenary' ? '' : sheet, product, indicator, String(value), reason ?? ''].filter(Boolean).join(' '),
      )
    case 'data':
      return drafts.drafts.map(({ product, sub, value, year }) => [product, sub, value, year].filter(Boolean).join(' '))
    case 'judgements':
      return drafts.drafts.map(({ member, first, second, value }) => `${member} ${first} ${second} ${value ?? 'SD'}`)
    case 'weights':
      return drafts.drafts.map(({ member, indicator, millionths }) =>
        [member ?? '', indicator, String(millionths)].filter(Boolean).join(' '),
      )
    case 'members':
      return drafts.drafts.map((member) => `${member.id} ${member.segment}`)
    case 'candidates':
      return drafts.drafts.map(({ name, chain, cantons }) => [name, chain, cantons.join(',')].filter(Boolean).join(' '))
    default:
      return []
  }
}
