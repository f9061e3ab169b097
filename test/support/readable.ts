/**
 * A drawing as text a person can read and compare: one element a line, coordinates to a tenth, no ids made by React.
 */
export function readable(element: Element, indent = ''): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'data-mark' && name !== 'xmlns')
    .map(({ name, value }) => ` ${name}="${tenths(value)}"`)
    .join('')
  const open = `${indent}<${element.tagName.toLowerCase()}${attributes}`
  if (element.childNodes.length === 0) return `${open}/>\n`
  if (element.children.length === 0) return `${open}>${element.textContent}</${element.tagName.toLowerCase()}>\n`
  const inside = [...element.childNodes].map((child) => {
    if (child instanceof Element) return readable(child, `${indent}  `)
    const text = child.textContent?.trim() ?? ''
    return text === '' ? '' : `${indent}  ${text}\n`
  })
  return `${open}>\n${inside.join('')}${indent}</${element.tagName.toLowerCase()}>\n`
}

const tenths = (value: string): string =>
  value.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0))
