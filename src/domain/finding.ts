/** Where a finding points: a cell of a file, of a grid, or a thing by its name. */
export interface FindingPlace {
  readonly file?: string
  /** 1-based, as the spreadsheet shows it. */
  readonly row?: number
  /** Heading of the column as the person wrote it. */
  readonly column?: string
  /** Name of the product, indicator, member or step meant. */
  readonly subject?: string
}

/**
 * What is the matter with people's data, said as a value. The interface turns `code` into words (i18n/findings);
 * `values` fill the sentence. 'refused' stops the act; 'warning' is shown and never stops anything.
 */
export interface Finding {
  readonly code: string
  readonly severity: 'refused' | 'warning'
  readonly place?: FindingPlace
  /** The text as it was read. */
  readonly read?: string
  /** What would have been accepted, when one phrase can say it. */
  readonly expected?: string
  readonly values?: Readonly<Record<string, string | number>>
}

export const refused = (code: string, details: Omit<Finding, 'code' | 'severity'> = {}): Finding => ({
  code,
  severity: 'refused',
  ...details,
})

export const warning = (code: string, details: Omit<Finding, 'code' | 'severity'> = {}): Finding => ({
  code,
  severity: 'warning',
  ...details,
})

/** The codes of what came after a closing that had not heard of it: a person lets it in or leaves it out. */
const LATE: readonly string[] = ['step-closed', 'round-not-open']

export const isLate = (code: string): boolean => LATE.includes(code)
