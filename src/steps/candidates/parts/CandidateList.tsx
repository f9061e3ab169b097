import { useState } from 'react'
import type { ProductId } from '../../../domain/ids'
import { type Candidate, standing } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { useFaces } from '../../../shared/faces/useFaces'
import { cantonName } from '../../../shared/programme/provinceName'
import { useStep } from '../../../shared/step'
import chip from '../../../ui/chip.module.css'
import { classes } from '../../../ui/classes'
import { rove } from '../../../ui/roving'
import styles from './CandidateList.module.css'

export interface CandidateListProps {
  readonly current: ProductId
  readonly onChoose: (product: ProductId) => void
}

type Shown = 'all' | 'product' | 'service'

/** Every candidate ever proposed, out of the contest included. Arrows move. */
export function CandidateList({ current, onChoose }: CandidateListProps) {
  const { t } = useI18n()
  const { candidates } = useStep().territory
  const faces = useFaces()
  const [shown, setShown] = useState<Shown>('all')
  const count = (kind: Shown) => candidates.filter((one) => kind === 'all' || one.kind === kind).length
  const list = candidates.filter(({ kind }) => shown === 'all' || kind === shown)
  return (
    <section>
      <div className={styles.kinds}>
        {(['all', 'product', 'service'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={classes(chip.chip, kind === shown && chip.chosen, styles.kind)}
            aria-pressed={kind === shown}
            onClick={() => setShown(kind)}
          >
            {t(`candidates.filter.${kind}`, { n: count(kind) })}
          </button>
        ))}
      </div>
      <ul
        aria-label={t('candidates.list')}
        onKeyDown={(event) => rove(event, 'button', (i) => list[i] && onChoose(list[i].id))}
      >
        {list.map((candidate) => {
          const face = faces.get(candidate.id)
          return (
            <li key={candidate.id}>
              <button
                type="button"
                className={classes(styles.item, candidate.id === current && styles.current)}
                aria-current={candidate.id === current}
                tabIndex={candidate.id === current ? 0 : -1}
                onClick={() => onChoose(candidate.id)}
              >
                {face && <Ficha face={face} size={28} />}
                <span>
                  <b className={styles.name}>{candidate.name}</b>
                  <Subtitle candidate={candidate} />
                </span>
                <Standing candidate={candidate} />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** "Café · 3 cantones". */
function Subtitle({ candidate: { chain, cantons } }: { readonly candidate: Candidate }) {
  const { t, format } = useI18n()
  const places =
    cantons.length > 2 ? t('candidates.cantons', { n: cantons.length }) : format.list(cantons.map(cantonName))
  return <small className={styles.subtitle}>{[chain, places].filter((part) => part !== '').join(' · ')}</small>
}

function Standing({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useI18n()
  const where = standing(candidate)
  if (where === 'competes') return null
  return (
    <span className={classes(chip.chip, where === 'to-check' && chip.asks, styles.standing)}>
      {t(`candidates.standing.${where}`)}
    </span>
  )
}
