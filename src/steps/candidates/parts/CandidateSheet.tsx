import { type Ref, useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { type Candidate, type Product, standing } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { useFaces } from '../../../shared/faces/useFaces'
import { productAsRecorded } from '../../../shared/model/reading'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Segmented } from '../../../ui/Segmented'
import text from '../../../ui/text.module.css'
import styles from './CandidateSheet.module.css'
import { Facts } from './Facts'
import { Filters } from './Filters'
import { LineList } from './LineList'
import { Name } from './Name'
import { Origin } from './Origin'
import { Problem } from './Problem'
import { Withdrawal } from './Withdrawal'

export interface CandidateSheetProps {
  readonly candidate: Candidate
  readonly editable: boolean
  /** The sheet itself, to bring it into sight. */
  readonly ref: Ref<HTMLElement>
}

/** One candidate as people described it: all in blue, all editable where it stands. */
export function CandidateSheet({ candidate, editable, ref }: CandidateSheetProps) {
  const { t, body } = useI18n()
  const { territory } = useStep()
  const face = useFaces().get(candidate.id)
  const act = useApp((state) => state.act)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const describe = (change: Partial<Product>): boolean => {
    const { withdrawn: _, filters: __, ...product } = candidate
    const outcome = act({
      kind: 'product-described',
      body: { territory: territory.id, product: productAsRecorded(body, { ...product, ...change }) },
    })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    return outcome.status === 'accepted'
  }
  const write = editable && standing(candidate) !== 'withdrawn'
  return (
    <section ref={ref} aria-label={candidate.name}>
      <div className={styles.head}>
        {face && <Ficha face={face} size={58} />}
        <div>
          <Name candidate={candidate} editable={write} onChange={describe} />
          {write ? (
            <Segmented
              label={t('candidates.kind')}
              small
              current={candidate.kind}
              onChoose={(kind) => describe({ kind })}
              options={[
                { id: 'product', label: t('candidates.kind.product') },
                { id: 'service', label: t('candidates.kind.service') },
              ]}
            />
          ) : (
            <p className={text.note}>{t(`candidates.kind.${candidate.kind}`)}</p>
          )}
        </div>
        <Origin candidate={candidate} editable={write} onChange={describe} />
      </div>
      <Findings findings={findings} />
      <Facts candidate={candidate} editable={write} onChange={describe} />
      <Problem candidate={candidate} editable={write} onChange={(problem) => describe({ problem })} />
      <LineList
        field={`${candidate.id} virtues`}
        of={candidate.name}
        label={t('candidates.virtues')}
        lines={candidate.virtues}
        editable={write}
        onChange={(virtues) => describe({ virtues })}
        wide
      />
      <Filters candidate={candidate} editable={write} />
      <Withdrawal candidate={candidate} editable={editable} />
    </section>
  )
}
