import { useState } from 'react'
import type { Programme, Territory } from '../../domain/programme'
import { methodName } from '../../i18n/methods'
import { useI18n } from '../../i18n/useI18n'
import { saidOf } from '../../shared/faces/named'
import { useFirmness } from '../../shared/firmness/useFirmness'
import { selectProgramme, selectTerritory } from '../../shared/model/current'
import type { Complete } from '../../shared/model/evaluation'
import { selectRanked } from '../../shared/model/evaluation'
import type { Faces } from '../../shared/model/faces'
import { selectFaces } from '../../shared/model/faces'
import { Page } from '../../shared/page/Page'
import { useApp } from '../../store/useApp'
import { rankingLectura } from './lectura'
import { type ShownRanking, selectShown } from './model/shownRanking'
import { Files } from './parts/Files'
import { factsOf } from './parts/facts'
import { MethodSwitch } from './parts/MethodSwitch'
import { NoRanking } from './parts/NoRanking'
import { Open } from './parts/Open'
import { Order } from './parts/Order'
import { type Proof, useProof } from './parts/useProof'
import { Why } from './parts/Why'
import './ranking.css'

/** Step 5: who leads, by how much, by which method, and why this one and not that one. */
export default function RankingView() {
  const i18n = useI18n()
  const programme = useApp(selectProgramme)
  const territory = useApp(selectTerritory)
  if (!programme || !territory) return null
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'ranked') {
    return <Result key={territory.id} programme={programme} territory={territory} ranked={ranked} />
  }
  const { t, format } = i18n
  const what = format.list(ranked.lacks.map((lack) => t(`ranking.lack.${lack}`)))
  return (
    <Page question={t('ranking.question')} lectura={t('ranking.lectura.lacking', { what })}>
      <NoRanking territory={territory} lacks={ranked.lacks} />
    </Page>
  )
}

interface ResultProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly ranked: Complete
}

function Result({ programme, territory, ranked }: ResultProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { official } = ranked.evaluation
  const [method, setMethod] = useState<string>(official)
  const { proof, next, forward } = useProof()
  const faces = selectFaces(programme, territory)
  const firmness = useFirmness(programme, territory)
  const shown = selectShown(territory, ranked, method)
  const parts = { programme, territory, ranked, shown, faces }
  const shows = (one: Proof) => proof === null || proof === one
  return (
    <Page
      question={t('ranking.question')}
      lectura={rankingLectura(factsOf(shown, official, faces, firmness, t), i18n)}
      tools={<MethodSwitch shown={shown} faces={faces} onChoose={setMethod} />}
    >
      {shows('bars') && <Order {...parts} />}
      {proof === null && <Open programme={programme} territory={territory} ranked={ranked} faces={faces} />}
      {proof === 'slope' && <Order {...parts} onlySlope />}
      {shows('why') && <Why {...parts} />}
      {proof === null ? (
        <div className="ranking-pie">
          <Likeness shown={shown} />
          <Files programme={programme} territory={territory} />
        </div>
      ) : (
        <button type="button" className="prueba" onClick={forward}>
          <kbd>→</kbd> {t('ranking.proof.next', { name: nameOfProof(next, shown, faces, t) })}
        </button>
      )}
    </Page>
  )
}

/** How alike the two orders are, in small print. */
function Likeness({ shown }: { readonly shown: ShownRanking }) {
  const { t, format } = useI18n()
  const { agreement, method, against } = shown
  if (!agreement) return null
  return (
    <p className="nota op">
      {t('ranking.agreement', {
        method: methodName(method, t),
        against: methodName(against, t),
        kendall: format.fixed(agreement.kendall, 2),
        spearman: format.fixed(agreement.spearman, 2),
      })}
    </p>
  )
}

function nameOfProof(proof: Proof, shown: ShownRanking, faces: Faces, t: ReturnType<typeof useI18n>['t']): string {
  if (proof === 'bars') return t('ranking.proof.bars')
  if (proof === 'slope')
    return t('ranking.proof.slope', { method: methodName(shown.method, t), against: methodName(shown.against, t) })
  const [one, other] = shown.rows.slice(shown.rows.length > 2 ? 1 : 0)
  if (!one || !other) return t('ranking.proof.bars')
  return t('ranking.why', { first: saidOf(faces, one.product), second: saidOf(faces, other.product) })
}
