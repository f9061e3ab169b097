import { useI18n } from '../../../i18n/useI18n'
import { TextField } from '../../../ui/Field'

export interface NameFieldsProps {
  readonly name: string
  readonly description: string
  readonly taken: boolean
  /** The app writes both until a person does. */
  readonly proposes?: boolean
  readonly onName: (name: string) => void
  readonly onDescription: (description: string) => void
}

/** What a scenario is called, and the line under its name. */
export function NameFields({ name, description, taken, proposes = false, onName, onDescription }: NameFieldsProps) {
  const { t } = useI18n()
  return (
    <>
      <TextField
        label={t('scenarios.edit.name')}
        value={name}
        maxLength={80}
        {...(proposes && { hint: t('scenarios.edit.name.hint') })}
        error={taken ? t('scenarios.edit.name.taken') : null}
        onChange={(event) => onName(event.target.value)}
      />
      <TextField
        label={t('scenarios.edit.description')}
        value={description}
        maxLength={160}
        onChange={(event) => onDescription(event.target.value)}
      />
    </>
  )
}
