import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../src/ui/ErrorBoundary'
import { Select, TextArea, TextField } from '../../src/ui/Field'
import { LiveRegion } from '../../src/ui/LiveRegion'
import { Tips } from '../../src/ui/Tips'
import { Toasts } from '../../src/ui/Toasts'
import { useShortcuts } from '../../src/ui/useShortcut'
import '../support/render'

function Page({ onP, onSave, letters = true }: { onP: () => void; onSave: () => void; letters?: boolean }) {
  useShortcuts(
    [
      { key: 'p', shift: false, onPress: onP },
      { key: 's', ctrl: true, onPress: onSave },
    ],
    letters,
  )
  return <TextField label="Nombre" />
}

describe('useShortcuts', () => {
  it('takes a letter on the page and leaves it to whoever types; Ctrl+S works everywhere', async () => {
    const user = userEvent.setup()
    const [onP, onSave] = [vi.fn(), vi.fn()]
    render(<Page onP={onP} onSave={onSave} />)
    await user.keyboard('p')
    expect(onP).toHaveBeenCalledTimes(1)
    await user.click(screen.getByLabelText('Nombre'))
    await user.keyboard('papa{Control>}s{/Control}')
    expect(onP).toHaveBeenCalledTimes(1)
    expect(onSave).toHaveBeenCalledTimes(1)
    expect(screen.getByLabelText<HTMLInputElement>('Nombre').value).toBe('papa')
  })

  it('tells P from Shift+P and from Ctrl+P, and letters can be put off', async () => {
    const user = userEvent.setup()
    const onP = vi.fn()
    const { rerender } = render(<Page onP={onP} onSave={vi.fn()} />)
    await user.keyboard('{Shift>}P{/Shift}{Control>}p{/Control}')
    rerender(<Page onP={onP} onSave={vi.fn()} letters={false} />)
    await user.keyboard('p')
    expect(onP).not.toHaveBeenCalled()
  })
})

describe('Tips', () => {
  const tip = () => screen.queryByText('Café: 72,4 puntos')?.textContent ?? null

  it('shows the same words on hover and on focus; Esc puts them away', async () => {
    const user = userEvent.setup()
    render(
      <>
        <button type="button" data-tip="Café: 72,4 puntos">
          marca
        </button>
        <p>otra cosa</p>
        <Tips />
      </>,
    )
    expect(tip()).toBeNull()
    await user.hover(screen.getByText('marca'))
    expect(tip()).toBe('Café: 72,4 puntos')
    await user.keyboard('{Escape}')
    expect(tip()).toBeNull()
    await user.tab()
    expect(tip()).toBe('Café: 72,4 puntos')
  })
})

describe('with a clock', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))

  it('Toasts leave after eight seconds, and the clock starts again when the pointer leaves', () => {
    const onLeave = vi.fn()
    render(<Toasts toasts={[{ id: 1, text: 'Entró camarón' }]} onLeave={onLeave} />)
    const toast = screen.getByText('Entró camarón')
    pass(7000)
    act(() => toast.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })))
    pass(20_000)
    expect(onLeave).not.toHaveBeenCalled()
    act(() => toast.dispatchEvent(new MouseEvent('mouseout', { bubbles: true })))
    pass(7999)
    expect(onLeave).not.toHaveBeenCalled()
    pass(1)
    expect(onLeave).toHaveBeenCalledExactlyOnceWith(1)
  })

  it('LiveRegion says each source once, the last of what it said within a second, and the same words again when they are new', () => {
    vi.useFakeTimers()
    const say = (one: string, other: string) => (
      <LiveRegion
        sources={[
          { id: one, text: one.slice(2) },
          { id: other, text: other },
        ]}
      />
    )
    const { rerender } = render(say('1 antes', ''))
    const log = screen.getByRole('log')
    const heard: string[] = []
    const wait = () => {
      const before = log.firstElementChild
      act(() => vi.advanceTimersByTime(1000))
      if (log.firstElementChild !== before) heard.push(log.textContent ?? '')
    }
    wait()
    rerender(say('2 uno', ''))
    rerender(say('3 dos', 'par'))
    wait()
    rerender(say('3 dos', 'par'))
    wait()
    rerender(say('4 dos', ''))
    wait()
    expect(heard).toEqual(['dos par', 'dos'])
    vi.useRealTimers()
  })
})

describe('TextField', () => {
  it('says what is wrong in words tied to the field', () => {
    render(<TextField label="Puntaje" error="Va de 1 a 5" hint="De 1 a 5" defaultValue="7" />)
    const field = screen.getByRole('textbox', { name: 'Puntaje', description: 'Va de 1 a 5' })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.queryByText('De 1 a 5')).toBeNull()
  })
})

describe('ErrorBoundary', () => {
  it('stands in for what could not be drawn, and tries again when asked', async () => {
    const user = userEvent.setup()
    vi.spyOn(console, 'error').mockImplementation(() => {})
    let broken = true
    const Piece = () => {
      if (broken) throw new Error('falló')
      return 'bien'
    }
    function Whole() {
      const [label] = useState('otra vez')
      return (
        <ErrorBoundary
          fallback={(error, retry) => (
            <button type="button" onClick={retry}>
              {error.message}, {label}
            </button>
          )}
        >
          <Piece />
        </ErrorBoundary>
      )
    }
    render(<Whole />)
    broken = false
    await user.click(screen.getByText('falló, otra vez'))
    expect(screen.getByText('bien')).toBeTruthy()
    vi.restoreAllMocks()
  })
})

describe('a field that its place lays out', () => {
  const own = { label: 'Nombre', className: 'wide', inputClass: 'serif' }
  it.each([
    ['one line', <TextField key="line" {...own} />],
    ['several lines', <TextArea key="area" {...own} />],
    ['a list', <Select key="list" {...own} options={[{ value: 'a', label: 'A' }]} value="a" onChoose={() => {}} />],
  ])('of %s has one class on the field and the other on what is filled in', (_, field) => {
    render(field)
    const input = screen.getByLabelText('Nombre')
    expect(input.classList.contains('serif')).toBe(true)
    expect(input.classList.contains('wide')).toBe(false)
    expect(input.parentElement?.classList.contains('wide')).toBe(true)
  })
})
