import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The one colour a card or mark is drawn in. */
    readonly '--warna'?: string
  }
}
