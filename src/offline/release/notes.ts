/**
 * What is new in a version: its section of the changelog, or of what is not released yet when the version has none.
 *
 * @throws Error when the changelog has neither: a release without notes tells nobody whether to take it
 */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1)
  const own =
    sections.find((section) => section.startsWith(`${version} `) || section.startsWith(`${version}\n`)) ??
    sections.find((section) => section.startsWith('Not released'))
  if (!own) throw new Error(`CHANGELOG.md says nothing of ${version}`)
  return `# Yunta ${version}\n\n${own.slice(own.indexOf('\n') + 1).trim()}\n`
}
