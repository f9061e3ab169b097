import { useState } from 'react'
import type { ProductId } from '../../../domain/ids'
import { isScored } from '../../../domain/product'
import { methodName } from '../../../i18n/methods'
import { useI18n } from '../../../i18n/useI18n'
import { Yoke } from '../../../shared/charts/Yoke'
import { useFaces } from '../../../shared/faces/useFaces'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import { Select } from '../../../ui/Field'
import { useMeasure } from '../../../ui/useMeasure'
import type { Selection, ChosenProducts as SlotPair } from '../model/selection'
import styles from './Slots.module.css'

export interface SlotsProps {
  readonly selection: Selection
  readonly slots: SlotPair
  /** Absent when the selection is closed or read-only. */
  readonly onChange?: (slots: SlotPair) => void
  readonly sealed: boolean
}

/** The big yoke with the two of the mesa, how each came out, and a list to change either. */
export function Slots({ selection, slots, onChange, sealed }: SlotsProps) {
  const { t } = useI18n()
  const [ref, width] = useMeasure<HTMLDivElement>(430)
  const faces = useFaces()
  const face = (product: ProductId | null) => (product === null ? null : (faces.get(product) ?? null))
  const put = (slot: 0 | 1, product: ProductId) => onChange?.(slot === 0 ? [product, slots[1]] : [slots[0], product])
  const across = Math.min(430, width)
  return (
    <div ref={ref}>
      <Yoke
        className={styles.yoke}
        slots={[face(slots[0]), face(slots[1])]}
        width={across}
        token={Math.min(96, across * 0.28)}
        sealed={sealed}
      />
      <div className={styles.slots}>
        {([0, 1] as const).map((slot) => (
          <SlotCard
            key={slot}
            slot={slot}
            selection={selection}
            slots={slots}
            {...(onChange && { onPut: (product: ProductId) => put(slot, product) })}
            label={t('selection.slot', { n: slot + 1 })}
          />
        ))}
      </div>
    </div>
  )
}

interface SlotCardProps {
  readonly slot: 0 | 1
  readonly selection: Selection
  readonly slots: SlotPair
  readonly onPut?: (product: ProductId) => void
  readonly label: string
}

function SlotCard({ slot, selection, slots, onPut, label }: SlotCardProps) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const [changing, setChanging] = useState(false)
  const product = slots[slot]
  const row = selection.rows[slot]
  const { official, contrast, rows } = selection.evaluation
  const nameOf = (id: ProductId) => territory.candidates.find((one) => one.id === id)?.name ?? id
  const free = rows.filter((one) => one.product !== slots[slot === 0 ? 1 : 0])
  const scored = new Set<string>(territory.candidates.filter(isScored).map(({ id }) => id))
  return (
    <div>
      <b className={styles.product}>{product === null ? t('selection.slot.empty') : nameOf(product)}</b>
      {row && (
        <span className={styles.places}>
          {t(row.place === row.contrastPlace ? 'selection.places.same' : 'selection.places.differ', {
            place: format.ordinal(row.place),
            contrastPlace: format.ordinal(row.contrastPlace),
            official: methodName(official, t),
            contrast: methodName(contrast, t),
            score: format.one(row.score),
          })}
        </span>
      )}
      {onPut &&
        (changing || product === null ? (
          <Select
            label={label}
            hideLabel
            className={styles.choice}
            inputClass={styles.list}
            options={[
              ...(product === null ? [{ value: '', label: t('selection.slot.empty') }] : []),
              ...free
                .filter((one) => scored.has(one.product))
                .map((one) => ({
                  value: one.product as string,
                  label: `${format.ordinal(one.place)} ${nameOf(one.product)} · ${format.one(one.score)}`,
                })),
            ]}
            value={product ?? ''}
            onBlur={() => setChanging(false)}
            autoFocus={changing}
            onChoose={(value) => {
              const chosen = free.find((one) => one.product === value)
              // Arrow keys choose at each step, so the list stays until it is left.
              setChanging(true)
              if (chosen) onPut(chosen.product)
            }}
          />
        ) : (
          <Button
            size="small"
            look="text"
            aria-label={t('selection.change.label', { name: nameOf(product) })}
            onClick={() => setChanging(true)}
          >
            {t('selection.change')}
          </Button>
        ))}
    </div>
  )
}
