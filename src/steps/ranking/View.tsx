import { useState } from 'react'
import { methodName } from '../../i18n/methods'
import { useI18n } from '../../i18n/useI18n'
import type { Preset } from '../../io/write/csv'
import { saidOf } from '../../shared/faces/named'
import { useFaces } from '../../shared/faces/useFaces'
import { useMesaFile } from '../../shared/files/useMesaFile'
import { useRankingFile } from '../../shared/files/useRankingFile'
import { useFirmness } from '../../shared/firmness/useFirmness'
import { selectRanked } from '../../shared/model/evaluation'
import type { Faces } from '../../shared/model/faces'
import { Page } from '../../shared/page/Page'
import page from '../../shared/page/page.module.css'
import { SealedSheet } from '../../shared/rounds/SealedSheet'
import { useSealed } from '../../shared/rounds/useSealed'
import { useStep } from '../../shared/step'
import { useRanking } from '../../shared/useRanking'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'
import { rankingLectura } from './lectura'
import { type ShownRanking, selectShown } from './model/shownRanking'
import { isAddedUp } from './model/working'
import { CheckWorking } from './parts/CheckWorking'
import { rankingFacts } from './parts/facts'
import { MethodSwitch } from './parts/MethodSwitch'
import { NoRanking } from './parts/NoRanking'
import { Open } from './parts/Open'
import { Order } from './parts/Order'
import { type Proof, useProof } from './parts/useProof'
import { Why } from './parts/Why'
import styles from './ranking.module.css'

/** Step 5: who leads, by how much, by which method, and why this one and not that one. */
export default function RankingView() {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const ranked = selectRanked(programme, territory)
  const sealed = useSealed()
  if (ranked.status === 'ranked') return <Result />
  if (sealed)
    return (
      <Page question={t('ranking.question')} lectura={sealed.lectura}>
        <SealedSheet />
      </Page>
    )
  const what = format.list(ranked.lacks.map((lack) => t(`ranking.lack.${lack}`)))
  return (
    <Page question={t('ranking.question')} lectura={t('ranking.lectura.lacking', { what })}>
      <NoRanking lacks={ranked.lacks} />
    </Page>
  )
}

function Result() {
  const i18n = useI18n()
  const { t } = i18n
  const { programme, territory } = useStep()
  const ranked = useRanking()
  const faces = useFaces()
  const firmness = useFirmness(programme, territory)
  const { official } = ranked.evaluation
  const [method, setMethod] = useState<string>(official)
  const { proof, next, forward } = useProof()
  const shown = selectShown(territory, ranked, method)
  const shows = (one: Proof) => proof === null || proof === one
  return (
    <Page
      question={t('ranking.question')}
      lectura={rankingLectura(rankingFacts(shown, official, faces, firmness, t), i18n)}
      tools={<MethodSwitch shown={shown} onChoose={setMethod} />}
    >
      {shows('bars') && <Order shown={shown} />}
      {proof === null && <Open />}
      {proof === 'slope' && <Order shown={shown} onlySlope />}
      {shows('why') && <Why shown={shown} />}
      {proof === null && method === official && isAddedUp(ranked) && <CheckWorking />}
      {proof === null ? (
        <div className={styles.foot}>
          <Likeness shown={shown} />
          <Files />
        </div>
      ) : (
        <button type="button" className={styles.next} onClick={forward}>
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
    <p className={classes(text.note, page.notProjected)}>
      {t('ranking.agreement', {
        method: methodName(method, t),
        against: methodName(against, t),
        kendall: format.fixed(agreement.kendall, 2),
        spearman: format.fixed(agreement.spearman, 2),
      })}
    </p>
  )
}

const PRESETS = ['excel', 'qgis'] as const satisfies readonly Preset[]

/** The official ranking as a file, as each program reads it, and the whole count to follow and to try out. */
function Files() {
  const { t } = useI18n()
  const write = useRankingFile()
  const make = useMesaFile()
  return (
    <p className={layout.row}>
      <span className={text.note}>{t('ranking.files')}</span>
      {PRESETS.map((preset) => (
        <Button key={preset} size="small" icon="download" className={styles.file} onClick={() => void write(preset)}>
          {t(`ranking.files.${preset}`)}
        </Button>
      ))}
      <Button size="small" icon="download" className={styles.file} onClick={() => void make('libro')}>
        {t('ranking.files.libro')}
      </Button>
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
