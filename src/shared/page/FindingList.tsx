import type { Finding } from '../../domain/finding'
import { findingText } from '../../i18n/findings'
import { useI18n } from '../../i18n/useI18n'
import { Notice } from '../../ui/Notice'

/** Why an act was refused, where it was tried. Nothing while there is nothing. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const i18n = useI18n()
  if (findings.length === 0) return null
  return (
    <Notice kind="stop">
      {[...new Set(findings.map((finding) => findingText(finding, i18n)))].map((why) => (
        <p key={why}>{why}</p>
      ))}
    </Notice>
  )
}
