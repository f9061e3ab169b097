import { loadStepWords } from '../../src/i18n/es'

// Tests look at any screen at once: the words that the application waits for are here before them.
await loadStepWords()
