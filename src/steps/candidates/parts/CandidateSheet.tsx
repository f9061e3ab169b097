import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { type Candidate, type Product, standing } from '../../../domain/product'
import type { Programme, Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import type { Face } from '../../../shared/model/faces'
import { Findings } from '../../../shared/page/Findings'
import { useApp } from '../../../store/useApp'
import { Segmented } from '../../../ui/Segmented'
import { Facts } from './Facts'
import { Filters } from './Filters'
import { LineList } from './LineList'
import { Origin } from './Origin'
import { Prose } from './Prose'
import { Withdrawal } from './Withdrawal'

export interface CandidateSheetProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly candidate: Candidate
  readonly face: Face | undefined
  readonly editable: boolean
}

/** One candidate as people described it: all in blue, all editable where it stands. */
export function CandidateSheet({ programme, territory, candidate, face, editable }: CandidateSheetProps) {
  const { t } = useI18n()
  const act = useApp((state) => state.act)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const describe = (change: Partial<Product>) => {
    const { withdrawn: _, filters: __, ...product } = candidate
    const outcome = act({
      kind: 'product-described',
      body: { territory: territory.id, product: { ...product, ...change } },
    })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  const write = editable && standing(candidate) !== 'withdrawn'
  const { problem } = candidate
  return (
    <section className="ficha-candidato" aria-label={candidate.name}>
      <div className="fila ficha-cabeza">
        {face && <Ficha face={face} size={58} />}
        <div>
          <h2>{candidate.name}</h2>
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
            <p className="nota">{t(`candidates.kind.${candidate.kind}`)}</p>
          )}
        </div>
        <Origin territory={territory} candidate={candidate} editable={write} onChange={describe} />
      </div>
      <Findings findings={findings} />
      <Facts territory={territory} candidate={candidate} editable={write} onChange={describe} />
      <div className="t3">
        <LineList
          label={t('candidates.causes')}
          lines={problem.causes}
          editable={write}
          onChange={(causes) => describe({ problem: { ...problem, causes } })}
        />
        <Arrow />
        <div className="nudo-marco">
          <h3>{t('candidates.central')}</h3>
          <Prose
            label={t('candidates.central')}
            text={problem.central}
            empty={t('candidates.central.empty')}
            editable={write}
            onChange={(central) => describe({ problem: { ...problem, central } })}
          />
        </div>
        <Arrow />
        <LineList
          label={t('candidates.effects')}
          lines={problem.effects}
          editable={write}
          onChange={(effects) => describe({ problem: { ...problem, effects } })}
        />
      </div>
      <LineList
        label={t('candidates.virtues')}
        lines={candidate.virtues}
        editable={write}
        onChange={(virtues) => describe({ virtues })}
        wide
      />
      <Filters programme={programme} territory={territory} candidate={candidate} editable={write} />
      <Withdrawal territory={territory} candidate={candidate} editable={editable} />
    </section>
  )
}

const Arrow = () => (
  <svg className="flecha solo-mesa" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
    <path d="M1 8h18M13 2l6 6-6 6" fill="none" stroke="var(--tinta-3)" strokeWidth="1.7" />
  </svg>
)
