/** What this app uses of the browser's trusted types, which TypeScript's DOM library does not know yet. */
export type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (teks: string) => string }
  ) => { readonly createHTML: (teks: string) => string }
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}
