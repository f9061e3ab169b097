import type { Finding } from '../../domain/finding'
import { FindingList } from './FindingList'
import { ReopenOffer } from './ReopenOffer'

/** Why an act was refused, where it was tried, with the way to reopen a step that is closed. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <>
      <FindingList findings={findings} />
      <ReopenOffer findings={findings} />
    </>
  )
}
