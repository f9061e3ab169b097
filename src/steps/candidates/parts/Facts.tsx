import { type ReactNode, useEffect, useState } from 'react'
import { CANTONS } from '../../../../data/places'
import { type CantonId, id } from '../../../domain/ids'
import type { Candidate, Product } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { COUNT, readNumber } from '../../../io/read/number'
import { cantonName } from '../../../shared/programme/provinceName'
import { useStep } from '../../../shared/step'
import { Checkbox } from '../../../ui/Field'
import { Grows } from '../../../ui/Grows'

export interface FactsProps {
  readonly candidate: Candidate
  readonly editable: boolean
  readonly onChange: (change: Partial<Product>) => void
}

/** Chain, cantons, families, who proposes, national sector, tariff subheading, evidence. */
export function Facts({ candidate, editable, onChange }: FactsProps) {
  const { t, format } = useI18n()
  const text = (key: 'chain' | 'proposedBy' | 'nationalSector' | 'subheading' | 'evidence') => (
    <Fact label={t(`candidates.${key}`)} whole={key === 'evidence'}>
      <Written
        label={t(`candidates.${key}`)}
        text={candidate[key]}
        editable={editable}
        onKeep={(value) => {
          onChange({ [key]: value })
          return true
        }}
      />
    </Fact>
  )
  const families = (written: string): boolean => {
    if (written === '') {
      onChange({ families: null })
      return true
    }
    const read = readNumber(written, COUNT)
    if (read.status !== 'value') return false
    onChange({ families: Number(read.value) })
    return true
  }
  return (
    <dl className="dfil">
      {text('chain')}
      <Fact label={t('candidates.cantons.label')}>
        <Cantons candidate={candidate} editable={editable} onChange={onChange} />
      </Fact>
      <Fact label={t('candidates.families')}>
        <Written
          label={t('candidates.families')}
          text={candidate.families === null ? '' : format.whole(candidate.families)}
          editable={editable}
          wrong={t('candidates.families.wrong')}
          onKeep={families}
        />
      </Fact>
      {text('proposedBy')}
      {text('nationalSector')}
      {text('subheading')}
      {text('evidence')}
    </dl>
  )
}

interface FactProps {
  readonly label: string
  /** Takes a row of its own. */
  readonly whole?: boolean
  readonly children: ReactNode
}

const Fact = ({ label, whole = false, children }: FactProps) => (
  <div className={whole ? 'entero' : undefined}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

function Nothing() {
  const { t } = useI18n()
  return <span className="sin-anotar">{t('candidates.nothing')}</span>
}

interface WrittenProps {
  readonly label: string
  readonly text: string
  readonly editable: boolean
  /** Said when the text was not taken. */
  readonly wrong?: string
  /** True when the text was taken. */
  readonly onKeep: (text: string) => boolean
}

function Written({ label, text, editable, wrong, onKeep }: WrittenProps) {
  const { t } = useI18n()
  const [draft, setDraft] = useState(text)
  const [refused, setRefused] = useState(false)
  useEffect(() => setDraft(text), [text])
  if (!editable) return text === '' ? <Nothing /> : text
  const keep = () => {
    if (draft.trim() === text) setRefused(false)
    else setRefused(!onKeep(draft.trim()))
  }
  return (
    <>
      <Grows
        className={refused ? 'renglon mal' : 'renglon'}
        label={label}
        invalid={refused}
        placeholder={t('candidates.write')}
        value={draft}
        onText={setDraft}
        onLeave={keep}
        onEnter={keep}
      />
      {refused && wrong && (
        <span className="campo-error" role="alert">
          {wrong}
        </span>
      )}
    </>
  )
}

function Cantons({ candidate, editable, onChange }: FactsProps) {
  const { format } = useI18n()
  const { territory } = useStep()
  const names = candidate.cantons.map(cantonName)
  const said = names.length === 0 ? <Nothing /> : format.list(names)
  if (!editable) return said
  const turn = (canton: CantonId, on: boolean) =>
    onChange({
      cantons: on ? [...candidate.cantons, canton].sort() : candidate.cantons.filter((one) => one !== canton),
    })
  return (
    <details className="cantones">
      <summary>{said}</summary>
      <div className="grupos">
        {CANTONS.filter(({ province }) => province === territory.id).map((canton) => {
          const code = id<CantonId>(canton.id)
          return (
            <Checkbox
              key={canton.id}
              label={canton.name}
              checked={candidate.cantons.includes(code)}
              onChange={(on) => turn(code, on)}
            />
          )
        })}
      </div>
    </details>
  )
}
