import { isMemenuhi, nilaiPilihan, type SoalAngka, TERLARANG } from '../../src/domain/usul-rotasi/soal-angka'

/** The greatest value of any choice, found by trying them all; null when no choice is allowed. */
export function bruteForce(soal: SoalAngka): number | null {
  let best: number | null = null
  const kolomOf: number[] = []
  const used = new Set<number>()
  const keep = (): void => {
    const served = Array.from(soal.wajib).every((w, k) => w === 0 || used.has(k))
    const nilai = nilaiPilihan(soal, kolomOf)
    if (served && (best === null || nilai > best) && isMemenuhi(soal, kolomOf)) best = nilai
  }
  const row = (b: number): void => {
    if (b === soal.baris) return keep()
    if (soal.kosong[b] !== TERLARANG) put(b, -1)
    for (let k = 0; k < soal.kolom; k += 1) {
      if (used.has(k) || soal.nilai[b * soal.kolom + k] === TERLARANG) continue
      used.add(k)
      put(b, k)
      used.delete(k)
    }
  }
  const put = (b: number, k: number): void => {
    kolomOf[b] = k
    row(b + 1)
    kolomOf.length = b
  }
  row(0)
  return best
}
