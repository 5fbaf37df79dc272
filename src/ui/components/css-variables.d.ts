import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The one colour a card or mark is drawn in. */
    readonly '--warna'?: string
    readonly '--isi'?: string
    readonly '--kolom'?: string
    /** The tracks of a grid's columns, and the least width of them all. */
    readonly '--tracks'?: string
    readonly '--width'?: string
    /** Where something stands on a track, 0 to 1. */
    readonly '--letak'?: number
    /** CSS pixels of a PDF point, as pdf.js asks for it. */
    readonly '--total-scale-factor'?: number
  }
}
