import { sealedStep } from '../../domain/disclosure'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'
import { selectRanked } from '../model/evaluation'
import { useProgramme, useTerritory } from '../reading'
import { SealedSheet } from '../rounds/SealedSheet'

/** What a ranking still needs, each with the way to its step; a calm sentence when nothing is lacking. */
export function Lacks() {
  const { t } = useI18n()
  const programme = useProgramme()
  const territory = useTerritory()
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  if (!programme || !territory || route.screen !== 'step') return null
  if (sealedStep(territory)) return <SealedSheet />
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'ranked') return <Notice kind="info">{t('lacks.nothing')}</Notice>
  return (
    <Notice kind="info">
      <p>{t('lacks.some')}</p>
      <p className={layout.row}>
        {ranked.lacks.map((step) => (
          <Button key={step} size="small" onClick={() => goTo({ ...route, step })}>
            {t(`lacks.${step}`)}
          </Button>
        ))}
      </p>
    </Notice>
  )
}
