import { type ComponentType, lazy } from 'react'
import { loadStepWords } from '../../i18n/es'

/** A part of the page behind the first screen: fetched when it is shown, with the words that the first does without. */
export const behind = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [View] = await Promise.all([load(), loadStepWords()])
    return { default: View }
  })
