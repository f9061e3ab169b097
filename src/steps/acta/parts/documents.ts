import type { PaperBlock } from '../../../shared/paper/blocks'
import { annexes } from './annexes'
import { ceremony } from './ceremony'
import { posterPage } from './poster'
import { prefectPage } from './prefect'
import { productPage } from './productPage'
import { resolution } from './resolution'
import type { PaperSource } from './source'

export const DOCUMENTS = ['acta', 'prefect', 'products', 'poster'] as const
export type DocumentId = (typeof DOCUMENTS)[number]

/** The papers of one document: the acta and the page of the prefect are one each, the products one each by place. */
export function papersOf(document: DocumentId, source: PaperSource): readonly (readonly PaperBlock[])[] {
  if (document === 'acta') return [actaBlocks(source)]
  if (document === 'prefect') return [prefectPage(source)]
  if (document === 'poster') return [posterPage(source)]
  const { facts, territory } = source
  return facts.ranked.evaluation.rows.flatMap(({ product }) =>
    territory.candidates.filter(({ id }) => id === product).map((candidate) => productPage(source, candidate)),
  )
}

export const actaBlocks = (source: PaperSource): readonly PaperBlock[] => [
  ...resolution(source),
  ...ceremony(source),
  ...annexes(source),
]
