import type { Finding } from '../../domain/finding'
import { findingText } from '../../i18n/findings'
import { useI18n } from '../../i18n/useI18n'
import { Notice } from '../../ui/Notice'
import { ReopenOffer } from './ReopenOffer'

/** Said aloud and shown: what was refused, where, what it read and what is expected. */
export function Refusal({ findings }: { readonly findings: readonly Finding[] }) {
  const i18n = useI18n()
  if (findings.length === 0) return null
  return (
    <Notice kind="stop">
      {findings.slice(0, MOST).map((finding) => (
        <p key={JSON.stringify(finding)}>{findingText(finding, i18n)}</p>
      ))}
      {findings.length > MOST && <p>{i18n.t('ratings.refused.more', { n: findings.length - MOST })}</p>}
      <p>{i18n.t('ratings.refused.nothing')}</p>
      <ReopenOffer findings={findings} />
    </Notice>
  )
}

const MOST = 4
