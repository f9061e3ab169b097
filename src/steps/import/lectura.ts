import type { I18n } from '../../i18n/useI18n'

export interface ImportFacts {
  readonly file: string
  readonly rows: number
  readonly errors: number
  readonly warnings: number
}

/** What a file brings and what is in its way. Whatever happens here, what Yunta already held is as it was. */
export function importLectura({ file, rows, errors, warnings }: ImportFacts, { t }: I18n): string {
  const brings = t('import.lectura.brings', { file, rows })
  const found =
    errors > 0
      ? t(warnings > 0 ? 'import.lectura.errorsAndWarnings' : 'import.lectura.errors', { errors, warnings })
      : t(warnings > 0 ? 'import.lectura.warnings' : 'import.lectura.clean', { warnings })
  return `${brings} ${found} ${t(errors > 0 ? 'import.lectura.untouched' : 'import.lectura.ready')}`
}
