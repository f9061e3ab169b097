/** Moves the focus without the ring that keys draw: nobody asked where it is, and on a wall it looks like an alarm. */
export function bringFocus(element: HTMLElement | null | undefined): void {
  if (!element) return
  element.dataset.brought = ''
  element.addEventListener('blur', () => delete element.dataset.brought, { once: true })
  element.focus({ preventScroll: true })
}
