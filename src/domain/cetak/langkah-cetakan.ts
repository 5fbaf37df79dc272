import type { BahanCetak } from './bahan-cetak'
import { cetakBuku } from './buku'
import type { HasilCetak } from './lembar'
import type { PilihanCetak } from './pilihan-cetak'
import { cetakSatu } from './satu'
import { cetakUbin } from './ubin'

/** Lays a chart out on sheets, step by step: between the steps others may work, and it may be stopped. */
export function* langkahCetakan(bahan: BahanCetak, pilihan: PilihanCetak): Generator<undefined, HasilCetak> {
  yield
  switch (pilihan.cara) {
    case 'SATU':
      return cetakSatu(bahan, pilihan)
    case 'UBIN':
      return yield* cetakUbin(bahan, pilihan)
    case 'BUKU':
      return yield* cetakBuku(bahan, pilihan)
  }
}
