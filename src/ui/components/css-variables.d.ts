import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The one colour a card or mark is drawn in. */
    readonly '--warna'?: string
    /** The tracks of a grid's columns, and the least width of them all. */
    readonly '--tracks'?: string
    readonly '--width'?: string
  }
}
