/** What a mesa said once of the files it is brought, so that the next one of the kind asks nothing. */
export interface AgreedReading {
  /** The kind of file it holds for, by its headings; '' for any file: what a product is called is the same in all. */
  readonly shape: string
  /** What was in doubt: a name, a scale, a unit. */
  readonly about: string
  /** What the file said. */
  readonly read: string
  readonly answer: string
  /** The file about which it was said. */
  readonly origin: string
}

export const isSameReading = (
  one: Pick<AgreedReading, 'shape' | 'about' | 'read'>,
  other: Pick<AgreedReading, 'shape' | 'about' | 'read'>,
): boolean => one.shape === other.shape && one.about === other.about && one.read === other.read
