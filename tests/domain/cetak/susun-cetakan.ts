import type { BahanCetak } from '../../../src/domain/cetak/bahan-cetak'
import { langkahCetakan } from '../../../src/domain/cetak/langkah-cetakan'
import type { HasilCetak } from '../../../src/domain/cetak/lembar'
import type { PilihanCetak } from '../../../src/domain/cetak/pilihan-cetak'

/** All sheets at once, without the pauses. */
export function susunCetakan(bahan: BahanCetak, pilihan: PilihanCetak): HasilCetak {
  const steps = langkahCetakan(bahan, pilihan)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
