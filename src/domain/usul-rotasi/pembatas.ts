import { semuaAturan } from '../mutasi/mutasi-rules'
import type { Pembatas } from './hasil-usul'
import { angkaOf, SKALA, type SoalUsul } from './soal'
import type { Penghitung } from './soal-angka'

/** How many are told. */
const DISEBUT = 3

/**
 * The rules that cost most, dearest first: how much better the best assignment would be if one rule alone were looked away from.
 * Only pairs that no other rule forbids count, and both sums are taken without the officer's limits, so that rule and limit are not mixed.
 */
export async function pembatasOf(soal: SoalUsul, hitung: Penghitung): Promise<readonly Pembatas[]> {
  const dasar = await hitung(angkaOf(soal))
  if (dasar.jenis !== 'ADA') return []
  const found: Pembatas[] = []
  for (const [i, aturan] of soal.aturan.entries()) {
    const pasangan = soal.larangan.reduce((n, l, sel) => n + Number(l === i + 1 && soal.ditutup[sel] === 0), 0)
    if (pasangan === 0) continue
    const tanpa = await hitung(angkaOf(soal, { tanpaAturan: i + 1 }))
    const kerugian = tanpa.jenis === 'ADA' ? (tanpa.nilai - dasar.nilai) / SKALA : 0
    if (kerugian > 0) found.push({ aturan, judul: judulOf(aturan), pasangan, kerugian })
  }
  return found.toSorted((a, b) => b.kerugian - a.kerugian || a.aturan.localeCompare(b.aturan)).slice(0, DISEBUT)
}

const judulOf = (aturan: string): string => semuaAturan.find((r) => r.id === aturan)?.judul ?? aturan
