/** First letter small, the rest as written, so that a name can stand inside a sentence. */
export const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
/** First letter large, for a name that begins a sentence. */
export const raised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
