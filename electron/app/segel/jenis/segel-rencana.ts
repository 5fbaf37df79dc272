import type { JenisSegel } from '../bentuk-jenis'

/** A plan with its steps, and what they are recognised by elsewhere. */
export const segelRencana = {
  sebutan: 'rencana rotasi',
  akhiran: 'penata-rencana',
  versi: 1,
  bagian: 1,
  maksByte: 32 * 1024 * 1024,
  maksKali: 200
} as const satisfies JenisSegel
