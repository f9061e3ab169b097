/** The drawing of a figure, or null where it holds none, or several, or a list with small signs: there is no one picture of it then. */
export function drawingIn(body: HTMLElement): SVGSVGElement | null {
  // A chart's own paper is named; the signs of products beside words are not.
  const [only, ...others] = body.querySelectorAll<SVGSVGElement>('svg[aria-label]')
  return only && others.length === 0 ? only : null
}
