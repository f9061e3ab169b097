import type { I18n } from '../../i18n/useI18n'

export interface CandidateFacts {
  readonly competing: number
  readonly products: number
  readonly services: number
  readonly mesas: number
  readonly toCheck: number
  readonly out: number
  readonly undescribed: number
}

/** How many compete and what their sheets still lack. */
export function candidatesLectura(facts: CandidateFacts, { t }: I18n): string {
  const { competing, products, services, mesas, toCheck, out, undescribed } = facts
  if (competing === 0) return t('candidates.lectura.none')
  return [
    t('candidates.lectura', { n: competing, products, services }),
    mesas > 0 ? t('candidates.lectura.mesas', { n: mesas }) : '',
    toCheck > 0 ? t('candidates.lectura.toCheck', { n: toCheck }) : '',
    out > 0 ? t('candidates.lectura.out', { n: out }) : '',
    undescribed === 0 ? t('candidates.lectura.described') : t('candidates.lectura.undescribed', { n: undescribed }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
