import type { Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { KnownCandidates } from './KnownCandidates'

export interface EmptyListProps {
  readonly territory: Territory
  readonly editable: boolean
  readonly onAdd: () => void
  readonly onImport: () => void
}

/** Nobody on the list yet: the three ways to begin it. */
export function EmptyList({ territory, editable, onAdd, onImport }: EmptyListProps) {
  const { t } = useI18n()
  return (
    <Notice kind="info">
      <p>{t('candidates.empty')}</p>
      {editable && (
        <>
          <p className="fila">
            <Button look="primary" icon="plus" onClick={onAdd}>
              {t('candidates.add')}
            </Button>
            <Button icon="table" onClick={onImport}>
              {t('candidates.import')}
            </Button>
          </p>
          <KnownCandidates territory={territory} onAdded={() => {}} />
        </>
      )}
    </Notice>
  )
}
