import type { MedanPribadi } from './medan'

/** How many signs of a masked field stay readable at its start and end: no more than is needed to tell two apart (UU 27/2022). */
const TERBACA: Readonly<Record<MedanPribadi, readonly [awal: number, akhir: number]>> = {
  nik: [4, 4],
  noHp: [2, 3],
  email: [2, 0]
}

/** `1373••••••••0003`: a masked NIK; a phone keeps two digits and three, an address of mail its first two letters. What is too short is masked whole. */
export function samarkan(medan: MedanPribadi, nilai: string): string {
  const [awal, akhir] = TERBACA[medan]
  const tertutup = nilai.length - awal - akhir
  return tertutup < 4 ? '•'.repeat(8) : `${nilai.slice(0, awal)}${'•'.repeat(tertutup)}${nilai.slice(nilai.length - akhir)}`
}
