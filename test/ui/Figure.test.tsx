import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Figure, type FigureProps } from '../../src/ui/Figure'
import { TextScale } from '../../src/ui/textScale'
import '../support/render'

const props: FigureProps = {
  title: 'Quién va adelante',
  chart: (width, scale) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: stands for a mark of a chart
    <p role="img" aria-label="gráfico" tabIndex={0}>
      {width} × {scale}
    </p>
  ),
  table: { columns: ['Producto', 'Puntos'], rows: [['Cacao', '77,5']] },
  words: { table: 'Ver la tabla', chart: 'Ver el gráfico', take: 'Bajar' },
  firstWidth: 500,
}
const cells = () => screen.queryAllByRole('cell').map(({ textContent }) => textContent)

describe('Figure', () => {
  it('turns between the drawing and its table with T and with its button, and says which is next', async () => {
    const user = userEvent.setup()
    render(<Figure {...props} />)
    await user.tab()
    await user.keyboard('t')
    expect(cells()).toEqual(['Cacao', '77,5'])
    expect(screen.getByRole('table', { name: 'Quién va adelante' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ver el gráfico' }))
    expect(cells()).toEqual([])
    expect(screen.getByRole('img', { name: 'gráfico' })).toBeTruthy()
  })

  it('keeps the focus inside when the mark that had it gives way to the table', async () => {
    const user = userEvent.setup()
    render(<Figure {...props} />)
    await user.tab()
    await user.keyboard('t')
    expect(screen.getByRole('figure').contains(document.activeElement)).toBe(true)
    await user.keyboard('t')
    expect(screen.getByRole('img', { name: 'gráfico' })).toBeTruthy()
  })

  it('leaves Ctrl+T and Alt+T to the browser', async () => {
    const user = userEvent.setup()
    render(<Figure {...props} />)
    await user.tab()
    await user.keyboard('{Control>}t{/Control}{Alt>}t{/Alt}')
    expect(cells()).toEqual([])
  })

  it('draws at the width it has, as large as its surroundings ask', () => {
    render(
      <TextScale value={1.2}>
        <Figure {...props} />
      </TextScale>,
    )
    expect(screen.getByText('500 × 1.2')).toBeTruthy()
  })

  it('has a menu of what can be taken only when there is something to take', async () => {
    const user = userEvent.setup()
    const onChoose = vi.fn()
    const { rerender } = render(<Figure {...props} />)
    expect(screen.queryByRole('button', { name: 'Bajar' })).toBeNull()
    rerender(<Figure {...props} acts={[{ id: 'csv', label: 'CSV', onChoose }]} />)
    await user.click(screen.getByRole('button', { name: 'Bajar' }))
    await user.click(screen.getByRole('menuitem', { name: 'CSV' }))
    expect(onChoose).toHaveBeenCalledOnce()
  })
})
