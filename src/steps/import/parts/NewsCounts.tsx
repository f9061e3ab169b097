import { useState } from 'react'
import { findingText } from '../../../i18n/findings'
import { useI18n } from '../../../i18n/useI18n'
import button from '../../../ui/Button.module.css'
import styles from './NewsCounts.module.css'
import { Replacements } from './Replacements'
import type { ImportScreen } from './screen'

/** What would change: how much is new, replaces, is the same, cannot be read. Every count leads to its list. */
export function NewsCounts({ screen }: { readonly screen: ImportScreen }) {
  const i18n = useI18n()
  const { t } = i18n
  const [walking, walk] = useState(false)
  const { brought, proposal, target, left } = screen
  const count = (...news: readonly string[]) => brought.filter((one) => news.includes(one.news)).length
  const [fresh, same, sealed, out] = [count('new'), count('same'), count('sealed'), count('out')]
  const replacing = brought.filter(({ news }) => news === 'replaces')
  const reasons = brought.filter(({ news, reason }) => reason !== '' && news !== 'same').length
  const refused = proposal.refused
  return (
    <>
      <dl className={styles.counts} aria-label={t('import.news')}>
        <Count n={fresh} label={t(`import.news.new.${target}`, { n: fresh })} look={styles.fresh} />
        {replacing.length > 0 && (
          <Count n={replacing.length} label={t('import.news.replaces', { n: replacing.length })} look={styles.replaced}>
            <button type="button" className={button.link} aria-expanded={walking} onClick={() => walk(!walking)}>
              {t('import.news.see')}
            </button>
          </Count>
        )}
        {sealed > 0 && <Count n={sealed} label={t('import.news.sealed', { n: sealed })} look={styles.replaced} />}
        {same > 0 && <Count n={same} label={t('import.news.same', { n: same })} />}
        {reasons > 0 && <Count n={reasons} label={t('import.news.reasons', { n: reasons })} />}
        {left.size > 0 && <Count n={left.size} label={t('import.news.kept', { n: left.size })} />}
        {out > 0 && <Count n={out} label={t('import.news.out', { n: out })} />}
        {refused.length > 0 && (
          <Count n={refused.length} label={t('import.news.refused', { n: refused.length })}>
            <details>
              <summary>{t('import.news.seeRefused')}</summary>
              <ul className={styles.refused}>
                {refused.slice(0, MOST).map((finding) => (
                  <li key={JSON.stringify(finding)}>{findingText(finding, i18n)}</li>
                ))}
              </ul>
              {refused.length > MOST && <p>{t('import.errors.more', { n: refused.length - MOST })}</p>}
            </details>
          </Count>
        )}
      </dl>
      {walking && <Replacements replacing={replacing} screen={screen} />}
      {proposal.notes.length > 0 && (
        <ul className={styles.notes}>
          {proposal.notes.slice(0, MOST).map((finding) => (
            <li key={JSON.stringify(finding)}>{findingText(finding, i18n)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

const MOST = 40

interface CountProps {
  readonly n: number
  readonly label: string
  readonly look?: string | undefined
  readonly children?: React.ReactNode
}

function Count({ n, label, look, children }: CountProps) {
  return (
    <div className={styles.count}>
      <dt className={look}>{n}</dt>
      <dd>
        {label} {children}
      </dd>
    </div>
  )
}
