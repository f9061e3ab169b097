import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button, IconButton } from '../../src/ui/Button'
import { Dialog } from '../../src/ui/Dialog'
import { Menu } from '../../src/ui/Menu'
import { Tabs } from '../../src/ui/Tabs'
import '../support/render'

const TABS = [
  { id: 'a', label: 'Una' },
  { id: 'b', label: 'Otra' },
  { id: 'c', label: 'Todas' },
] as const

function Three() {
  const [current, setCurrent] = useState<'a' | 'b' | 'c'>('a')
  return (
    <Tabs label="Preguntas" tabs={TABS} current={current} onChoose={setCurrent}>
      <p>hoja {current}</p>
    </Tabs>
  )
}

describe('Tabs', () => {
  it('are one tab stop; arrows, Home and End choose', async () => {
    const user = userEvent.setup()
    render(<Three />)
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Una')
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tabpanel', { name: 'Otra' }).textContent).toBe('hoja b')
    await user.keyboard('{End}{ArrowRight}')
    expect(document.activeElement?.textContent).toBe('Todas')
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-selected'))).toEqual([
      'false',
      'false',
      'true',
    ])
    await user.keyboard('{Home}')
    expect(screen.getByRole('tabpanel').textContent).toBe('hoja a')
  })
})

function Choices({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const items = ['Abrir', 'Guardar', 'Imprimir'].map((label) => ({ id: label, label, onChoose: () => onChoose(label) }))
  return <Menu label="Archivo" button="Archivo" buttonClass="b" items={items} />
}

describe('Menu', () => {
  const opener = () => screen.getByRole('button', { name: 'Archivo' })

  it('opens with the focus on the first, walks with arrows, chooses and gives the focus back', async () => {
    const user = userEvent.setup()
    const chosen = vi.fn()
    render(<Choices onChoose={chosen} />)
    expect(opener().getAttribute('aria-expanded')).toBe('false')
    await user.tab()
    await user.keyboard('{Enter}')
    expect(document.activeElement?.textContent).toBe('Abrir')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}')
    expect(chosen).toHaveBeenCalledExactlyOnceWith('Guardar')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(opener())
  })

  it('closes on Esc and on a press outside, choosing nothing', async () => {
    const user = userEvent.setup()
    const chosen = vi.fn()
    render(<Choices onChoose={chosen} />)
    await user.click(opener())
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(opener())
    await user.click(opener())
    await user.click(document.body)
    expect(screen.queryByRole('menu')).toBeNull()
    expect(chosen).not.toHaveBeenCalled()
  })
})

function Asking() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Cerrar el acta</Button>
      {open && (
        <Dialog title="¿Cerrar?" onClose={() => setOpen(false)}>
          <Button onClick={() => setOpen(false)}>Todavía no</Button>
        </Dialog>
      )}
    </>
  )
}

describe('Dialog', () => {
  it('is named by its title, and gives the focus back to what opened it', async () => {
    const user = userEvent.setup()
    render(<Asking />)
    const opener = screen.getByRole('button', { name: 'Cerrar el acta' })
    await user.click(opener)
    expect(screen.getByRole('dialog', { name: '¿Cerrar?' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Todavía no' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })

  it('closes when the browser cancels it, by its owner and not behind its back', () => {
    const onClose = vi.fn()
    render(
      <Dialog title="¿Cerrar?" onClose={onClose}>
        texto
      </Dialog>,
    )
    const cancel = new Event('cancel', { cancelable: true })
    screen.getByRole('dialog').dispatchEvent(cancel)
    expect(cancel.defaultPrevented).toBe(true)
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('IconButton', () => {
  it('with nothing to do stays in reach, is named, and does nothing', async () => {
    const user = userEvent.setup()
    const onClick = vi.fn()
    render(<IconButton icon="undo" label="Deshacer" aria-disabled onClick={onClick} />)
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Deshacer' }))
    await user.keyboard('{Enter}')
    expect(onClick).not.toHaveBeenCalled()
  })
})
