import { useState } from 'react'
import type { Finding } from '../../domain/finding'
import type { StepPlace } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import layout from '../../ui/layout.module.css'
import { closedStepOf } from '../model/closedStep'
import { selectCanEdit } from '../model/current'
import { ReopenDialog } from './ReopenDialog'

/** Beside a refusal because a step is closed: the button that opens it again. Nothing beside any other. */
export function ReopenOffer({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useI18n()
  const canEdit = useApp(selectCanEdit)
  const [asked, setAsked] = useState<StepPlace | null>(null)
  const places = findings.flatMap((finding) => closedStepOf(finding) ?? [])
  if (!canEdit || places.length === 0) return null
  return (
    <div className={layout.row}>
      {places.map((place) => (
        <Button key={`${place.territory} ${place.step}`} size="small" icon="lock" onClick={() => setAsked(place)}>
          {t('stepState.reopenStep', { step: t(`step.${place.step}`) })}
        </Button>
      ))}
      {asked && <ReopenDialog place={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}
