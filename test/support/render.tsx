import { cleanup, configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { words as body } from '../../src/i18n/body.words.en'
import { en } from '../../src/i18n/en'
import { languageOf } from '../../src/i18n/languages'
import { I18nContext, i18nIn, SPANISH } from '../../src/i18n/useI18n'
import { AtStep } from '../../src/shared/step'
import type { AppStore } from '../../src/store/store'
import { StoreContext } from '../../src/store/useApp'

// jsdom has the element and not its methods.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false
}

afterEach(cleanup)

// How long something may take to appear is not what these tests ask; a busy machine must not fail them.
configure({ asyncUtilTimeout: 15_000 })

/** Draws a piece of the interface over a store, in Spanish unless said otherwise, and gives a person's hands. */
export function show(store: AppStore, piece: ReactNode, language: 'es' | 'en' = 'es') {
  const drawn = render(
    <StoreContext value={store}>
      <I18nContext value={language === 'en' ? i18nIn(languageOf('en'), en, body) : SPANISH}>
        {'territory' in store.getState().route ? <AtStep>{piece}</AtStep> : piece}
      </I18nContext>
    </StoreContext>,
  )
  return { ...drawn, user: userEvent.setup() }
}
