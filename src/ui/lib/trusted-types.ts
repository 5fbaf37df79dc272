/** What this app uses of the browser's trusted types, which TypeScript's DOM library does not know yet. */
export type TrustedTypes = {
  readonly createPolicy: <R extends Rules>(name: string, rules: R) => R
}

/** What a policy lets pass: pages, or the addresses of programs. */
type Rules = { readonly createHTML: (teks: string) => string } | { readonly createScriptURL: (alamat: string) => string }

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}
