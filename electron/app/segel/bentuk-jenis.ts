/** A kind of sealed file: its ending, its version, and how large it may be. */
export type JenisSegel = {
  /** What it holds, in words for whoever opened the wrong one. */
  readonly sebutan: string
  readonly akhiran: string
  readonly versi: number
  readonly bagian: number
  /** The most it may hold, unpacked. */
  readonly maksByte: number
  /** The most it may grow by unpacking. */
  readonly maksKali: number
}
