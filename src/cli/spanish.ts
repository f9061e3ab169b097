import { loadStepWords } from '../i18n/es'

export { SPANISH } from '../i18n/useI18n'

/** A command has all the words at hand before it says one; a page fetches most of them with the first record. */
await loadStepWords()
