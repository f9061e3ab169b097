/** The content policy asks for Trusted Types: only scripts of this site may start, and nothing may become HTML. */
export function allowOwnScripts(): void {
  const types = (window as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }).trustedTypes
  types?.createPolicy('default', {
    createScriptURL: (url: string) => {
      const { protocol, origin } = new URL(url, location.href)
      // A page that was opened as a file has no site: its threads are within, and only it can have made them a blob.
      if (location.protocol === 'file:' ? protocol === 'blob:' : origin === location.origin) return url
      throw new TypeError(`not ours: ${url}`)
    },
  })
}
