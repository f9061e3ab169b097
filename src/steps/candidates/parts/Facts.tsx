import { type ReactNode, useState } from 'react'
import { CANTONS } from '../../../../data/places'
import { type CantonId, id } from '../../../domain/ids'
import { provinceOf } from '../../../domain/place'
import type { Candidate, Product } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { COUNT, readNumber } from '../../../io/read/number'
import { useDraft } from '../../../shared/drafts/useDraft'
import { cantonName } from '../../../shared/programme/provinceName'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import { Checkbox } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import styles from './Facts.module.css'
import { Grows } from './Grows'
import written from './written.module.css'

export interface FactsProps {
  readonly candidate: Candidate
  readonly editable: boolean
  /** True when it was taken. */
  readonly onChange: (change: Partial<Product>) => boolean
}

/** Chain, cantons, families, who proposes, national sector, tariff subheading, evidence. */
export function Facts({ candidate, editable, onChange }: FactsProps) {
  const { t, format } = useI18n()
  const [choosing, setChoosing] = useState(false)
  const fact = (key: 'chain' | 'proposedBy' | 'nationalSector' | 'subheading' | 'evidence') => (
    <Fact label={t(`candidates.${key}`)} editable={editable} whole={key === 'evidence'}>
      <Written
        field={`${candidate.id} ${key}`}
        of={candidate.name}
        label={t(`candidates.${key}`)}
        value={candidate[key]}
        editable={editable}
        onKeep={(value) => onChange({ [key]: value })}
      />
    </Fact>
  )
  const families = (written: string): boolean => {
    if (written === '') return onChange({ families: null })
    const read = readNumber(written, COUNT)
    return read.status === 'value' && onChange({ families: Number(read.value) })
  }
  return (
    <dl className={styles.facts}>
      {fact('chain')}
      <Fact label={t('candidates.cantons.label')} editable={editable} whole={choosing}>
        <Cantons candidate={candidate} editable={editable} onChange={onChange} onOpen={setChoosing} />
      </Fact>
      <Fact label={t('candidates.families')} editable={editable}>
        <Written
          field={`${candidate.id} families`}
          of={candidate.name}
          label={t('candidates.families')}
          value={candidate.families === null ? '' : format.whole(candidate.families)}
          editable={editable}
          wrong={t('candidates.families.wrong')}
          onKeep={families}
        />
      </Fact>
      {fact('proposedBy')}
      {fact('nationalSector')}
      {fact('subheading')}
      {fact('evidence')}
    </dl>
  )
}

interface FactProps {
  readonly label: string
  readonly editable: boolean
  /** Takes a row of its own. */
  readonly whole?: boolean
  readonly children: ReactNode
}

const Fact = ({ label, editable, whole = false, children }: FactProps) => (
  <div className={classes(styles.fact, editable && styles.editable, whole && styles.whole)}>
    <dt className={styles.label}>{label}</dt>
    <dd className={styles.value}>{children}</dd>
  </div>
)

function Nothing() {
  const { t } = useI18n()
  return <span className={styles.nothing}>{t('candidates.nothing')}</span>
}

interface WrittenProps {
  readonly field: string
  readonly of: string
  readonly label: string
  readonly value: string
  readonly editable: boolean
  /** Said when the value was not taken. */
  readonly wrong?: string
  /** True when the value was taken. */
  readonly onKeep: (value: string) => boolean
}

function Written({ field, of, label, value, editable, wrong, onKeep }: WrittenProps) {
  const { t } = useI18n()
  const draft = useDraft(field, t('draft.of', { field: label, name: of }), value)
  const [refused, setRefused] = useState(false)
  if (!editable) return value === '' ? <Nothing /> : value
  const keep = () => {
    const text = draft.text.trim()
    const taken = text === value || onKeep(text)
    setRefused(!taken)
    if (taken) draft.drop()
  }
  return (
    <>
      <Grows
        className={classes(written.line, written.ruled, refused && written.wrong)}
        label={label}
        invalid={refused}
        placeholder={t('candidates.write')}
        value={draft.text}
        onText={draft.write}
        onLeave={keep}
        onEnter={keep}
      />
      {refused && wrong && (
        <span className={text.error} role="alert">
          {wrong}
        </span>
      )}
    </>
  )
}

interface CantonsProps extends FactsProps {
  readonly onOpen: (open: boolean) => void
}

function Cantons({ candidate, editable, onChange, onOpen }: CantonsProps) {
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
    <details onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary className={styles.cantons}>{said}</summary>
      <div className={styles.choices}>
        {CANTONS.filter(({ province }) => province === provinceOf(territory.id)).map((canton) => {
          const code = id<CantonId>(canton.id)
          return (
            <Checkbox
              lined
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
