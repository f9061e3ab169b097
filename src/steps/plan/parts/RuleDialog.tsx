import { useState } from 'react'
import type { TerritoryId } from '../../../domain/ids'
import { DEMANDS, GAD_GROUPS, type PlanDemand } from '../../../domain/planRule'
import { useI18n } from '../../../i18n/useI18n'
import { ProvinceChoice } from '../../../shared/programme/ProvinceChoice'
import { provinceName } from '../../../shared/programme/provinceName'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Select, TextField } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import { demandOf, EMPTY, ruleDraftOf, troublesOf } from './ruleDraft'

export interface RuleDialogProps {
  /** null writes a new one. */
  readonly demand: PlanDemand | null
  readonly provinces: readonly TerritoryId[]
  readonly chains: readonly { readonly recorded: string; readonly shown: string }[]
  readonly onKeep: (demand: PlanDemand) => void
  /** Absent of a new one. */
  readonly onWithdraw?: (() => void) | undefined
  readonly onClose: () => void
}

/** Writes a rule: what is asked, how many, of which chain, where. */
export function RuleDialog({ demand, provinces, chains, onKeep, onWithdraw, onClose }: RuleDialogProps) {
  const { t } = useI18n()
  const [draft, setDraft] = useState(demand ? ruleDraftOf(demand) : EMPTY)
  const [tried, setTried] = useState(false)
  const troubles = tried ? troublesOf(draft) : []
  const { kind, count, chain, where, name } = draft
  const save = () => {
    setTried(true)
    if (troublesOf(draft).length === 0) onKeep(demandOf(draft))
  }
  const each = kind === 'most' ? t('plan.rule.chain.each') : ''
  const known = chains.some(({ recorded }) => recorded === chain) || chain === ''
  return (
    <Dialog
      title={t(demand ? 'plan.rule.title.change' : 'plan.rule.title.new')}
      onClose={onClose}
      wide={where === 'several'}
    >
      <form
        className={layout.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Select
          label={t('plan.rule.kind')}
          value={kind}
          options={DEMANDS.map((value) => ({ value, label: t(`plan.kind.${value}`) }))}
          onChoose={(chosen) => setDraft({ ...draft, kind: chosen })}
        />
        {(kind === 'most' || kind === 'services') && (
          <TextField
            label={t(kind === 'services' ? 'plan.rule.count.services' : 'plan.rule.count')}
            inputMode="numeric"
            value={count}
            error={troubles.includes('count') ? t('plan.rule.count.wrong') : null}
            onChange={(event) => setDraft({ ...draft, count: event.target.value })}
          />
        )}
        {(kind === 'most' || kind === 'must' || kind === 'never') && (
          <Select
            label={t('plan.rule.chain')}
            value={chain}
            error={troubles.includes('chain') ? t('plan.rule.chain.wrong') : null}
            options={[
              { value: '', label: each },
              ...chains.map(({ recorded, shown }) => ({ value: recorded, label: shown })),
              ...(known ? [] : [{ value: chain, label: chain }]),
            ]}
            onChoose={(chosen) => setDraft({ ...draft, chain: chosen })}
          />
        )}
        <Select
          label={t('plan.rule.where')}
          value={where}
          options={[
            { value: 'all', label: t('plan.where.all') },
            ...GAD_GROUPS.map((n) => ({ value: `gad-${n}`, label: t('plan.where.gad', { n }) })),
            ...provinces.map((code) => ({ value: code, label: provinceName(code) })),
            { value: 'several', label: t('plan.where.several') },
          ]}
          onChoose={(chosen) => setDraft({ ...draft, where: chosen })}
        />
        {where === 'several' && (
          <>
            <TextField
              label={t('plan.rule.group')}
              hint={t('plan.rule.group.hint')}
              value={name}
              onChange={(event) => setDraft({ ...draft, name: event.target.value })}
            />
            <ProvinceChoice
              chosen={draft.provinces}
              error={troubles.includes('provinces') ? t('plan.rule.provinces.wrong') : null}
              onChange={(chosen) => setDraft({ ...draft, provinces: chosen })}
            />
          </>
        )}
        <div className={layout.actions}>
          {onWithdraw && (
            <Button look="danger" onClick={onWithdraw}>
              {t('plan.rule.withdraw')}
            </Button>
          )}
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('plan.rule.keepIt')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
