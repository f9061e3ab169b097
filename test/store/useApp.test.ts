import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createAppStore } from '../../src/store/store'
import { StoreContext, useApp } from '../../src/store/useApp'
import { memoryPorts } from '../support/app'

const Theme = () =>
  createElement(
    'b',
    null,
    useApp(({ preferences }) => preferences.theme),
  )

describe('a component that reads the state', () => {
  it('gets the piece it asks for of the store it stands in', () => {
    const store = createAppStore(memoryPorts())
    expect(renderToString(createElement(StoreContext, { value: store }, createElement(Theme)))).toBe('<b>luz</b>')
  })

  it('throws when it stands in none: a mistake of ours, told where it is made', () => {
    expect(() => renderToString(createElement(Theme))).toThrow('useApp outside <StoreContext>')
  })
})
