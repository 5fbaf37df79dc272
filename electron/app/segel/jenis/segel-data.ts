import type { JenisSegel } from '../bentuk-jenis'

/** The whole data of an office: a backup, its manifest, and the key of an encrypted one where the seal has a password. */
export const segelData = {
  sebutan: 'seluruh data kantor',
  akhiran: 'penata-data',
  versi: 1,
  bagian: 3,
  maksByte: 1024 * 1024 * 1024,
  maksKali: 1000
} as const satisfies JenisSegel
