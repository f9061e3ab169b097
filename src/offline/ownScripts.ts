/** The content policy asks for Trusted Types: only scripts of this site may start, and nothing may become HTML. */
export function allowOwnScripts(): void {
  const types = (window as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }).trustedTypes
  types?.createPolicy('default', {
    createScriptURL: (url: string) => {
      if (new URL(url, location.href).origin === location.origin) return url
      throw new TypeError(`not ours: ${url}`)
    },
  })
}
