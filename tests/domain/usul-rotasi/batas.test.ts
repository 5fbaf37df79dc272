import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '../../../electron/solver/solve'
import type { BahanCalon } from '../../../src/domain/calon/tinjau-calon'
import { arahOf } from '../../../src/domain/mutasi/tinjauan'
import { isStruktural, type JabatanId } from '../../../src/domain/organisasi/jabatan'
import type { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { jabatanKini, sasaranUsul } from '../../../src/domain/usul-rotasi/sasaran'
import type { PermintaanUsul } from '../../../src/domain/usul-rotasi/permintaan'
import { angkaOf, type SoalUsul } from '../../../src/domain/usul-rotasi/soal'
import { nilaiPilihan, TERLARANG } from '../../../src/domain/usul-rotasi/soal-angka'
import { BUP_BAKU } from '../../../src/domain/pegawai/bup'
import { aBahan, kotaAcak } from '../calon/kota-calon'
import { angkaDenganBatas, aPermintaan, aSoal } from './kota-usul'

/** Where everybody sits after a choice: who moves, and who stays. */
type Sesudah = { readonly pindah: readonly { readonly id: PegawaiId; readonly dari: JabatanId | null; readonly ke: JabatanId }[]; readonly di: (id: PegawaiId) => JabatanId | null }

function sesudah({ baris, kolom }: SoalUsul, kolomOf: readonly number[], { proyeksi }: BahanCalon): Sesudah {
  const tempat = new Map<PegawaiId, JabatanId>()
  kolomOf.forEach((k, b) => {
    const [orang, kursi] = [kolom[k], baris[b]]
    if (orang && kursi) tempat.set(orang.pegawaiId, kursi.jabatan.id)
  })
  const kini = (id: PegawaiId) => jabatanKini(proyeksi.snapshot, id)?.id ?? null
  return {
    pindah: [...tempat].flatMap(([id, ke]) => (kini(id) === ke ? [] : [{ id, dari: kini(id), ke }])),
    di: (id) => tempat.get(id) ?? kini(id)
  }
}

/** What the officer asked, read off the seats themselves: nothing here knows how it is turned into side conditions. */
function isMenurut({ batas, wajibPindah }: PermintaanUsul, { pindah, di }: Sesudah, { proyeksi: { snapshot } }: BahanCalon): boolean {
  const jabatan = (id: JabatanId | null) => (id === null ? undefined : snapshot.jabatan.get(id))
  const perangkat = (id: JabatanId | null): string | null => {
    const unor = jabatan(id)?.unorId
    return unor === undefined ? null : unor === 'u2' ? 'u0' : unor
  }
  const promosi = pindah.filter(({ dari, ke }) => {
    const [a, b] = [jabatan(dari), jabatan(ke)]
    return a && b && arahOf(a, b) === 'PROMOSI'
  })
  const ganti = (unit: string): boolean => {
    const pejabat = [...snapshot.byJabatan].flatMap(([id, ps]) => {
      const j = jabatan(id)
      return j && isStruktural(j) && perangkat(id) === unit ? ps.filter((p) => p.jenis === 'DEFINITIF').map((p) => p.pegawaiId) : []
    })
    const berganti = pejabat.filter((id) => pindah.some((p) => p.id === id)).length
    return pejabat.length < 4 || berganti <= Math.floor(((batas.persenUnit ?? 100) / 100) * pejabat.length)
  }
  return (
    (batas.pindah === null || pindah.length <= batas.pindah) &&
    (batas.promosi === null || promosi.length <= batas.promosi) &&
    (batas.persenUnit === null || ['u0', 'u1'].every(ganti)) &&
    batas.tetap.every((id) => !pindah.some((p) => p.id === id)) &&
    wajibPindah.every((id) => pindah.some((p) => p.id === id)) &&
    batas.hanyaKe.every((h) => pindah.every((p) => p.id !== h.pegawaiId || h.jabatan.includes(p.ke))) &&
    batas.pisah.every(([a, b]) => perangkat(di(a)) === null || perangkat(di(a)) !== perangkat(di(b))) &&
    (!batas.tanpaLowonganBaru || pindah.every((p) => isAman(p.dari)))
  )
  function isAman(dari: JabatanId | null): boolean {
    const j = jabatan(dari)
    return !j || !isStruktural(j) || diminta.has(j.id)
  }
}
const diminta = new Set<JabatanId>()

/** The best value of all choices that keep the request, by trying them all. */
function terbaik(soal: SoalUsul, permintaan: PermintaanUsul, bahan: BahanCalon): number | null {
  const angka = angkaOf({ ...soal, ditutup: pensiunan(soal) })
  let best: number | null = null
  const kolomOf: number[] = []
  const used = new Set<number>()
  const row = (b: number): void => {
    if (b === angka.baris) {
      const served = Array.from(angka.wajib).every((w, k) => w === 0 || used.has(k))
      const nilai = nilaiPilihan(angka, kolomOf)
      if (served && (best === null || nilai > best) && isMenurut(permintaan, sesudah(soal, kolomOf, bahan), bahan)) best = nilai
      return
    }
    for (let k = -1; k < angka.kolom; k += 1) {
      if (k < 0 ? angka.kosong[b] === TERLARANG : used.has(k) || angka.nilai[b * angka.kolom + k] === TERLARANG) continue
      if (k >= 0) used.add(k)
      kolomOf[b] = k
      row(b + 1)
      used.delete(k)
    }
  }
  row(0)
  return best
}

/** Retired holders do not come back; everything else the officer left out is judged by the seats. */
const pensiunan = ({ baris, kolom }: SoalUsul): Uint8Array =>
  Uint8Array.from(baris.flatMap((b, n) => kolom.map((k) => Number(k.asal?.id === b.jabatan.id && k.barisSendiri !== n))))

const orang = fc.nat(11).map((n) => `p${n}`)
const kursi = fc.nat(7).map((n) => `j${n}`)

async function expectSama(isi: Parameters<typeof aBahan>[0], diminta2: Parameters<typeof aPermintaan>[0]): Promise<void> {
  const bahan = aBahan(isi)
  const sasaran = sasaranUsul(bahan.proyeksi, BUP_BAKU).slice(0, 5)
  const permintaan = aPermintaan({ ...diminta2, jabatan: sasaran.map((s) => s.jabatan.id) })
  diminta.clear()
  for (const id of permintaan.jabatan) diminta.add(id)
  const pemegang = new Set(sasaran.flatMap((s) => s.pemegang?.id ?? []))
  const lengkap = { ...permintaan, wajibPindah: permintaan.wajibPindah.filter((id) => pemegang.has(id)) }
  const soal = aSoal(bahan, lengkap)
  const found = await solve(angkaDenganBatas(soal, bahan))
  const best = terbaik(soal, lengkap, bahan)
  expect(found.jenis === 'ADA' ? found.nilai : null).toBe(best)
}

describe('each limit, against every choice there is', () => {
  const cases: Readonly<Record<string, fc.Arbitrary<Parameters<typeof aPermintaan>[0]>>> = {
    'no limit at all': fc.constant({}),
    'most moves': fc.integer({ min: 1, max: 3 }).map((pindah) => ({ batas: { pindah } })),
    'most promotions': fc.integer({ min: 0, max: 1 }).map((promosi) => ({ batas: { promosi } })),
    'share of a perangkat daerah': fc.constantFrom(0, 25, 50).map((persenUnit) => ({ batas: { persenUnit } })),
    'who stays': fc.array(orang, { maxLength: 3 }).map((tetap) => ({ batas: { tetap: tetap as PegawaiId[] } })),
    'who must leave': fc.array(orang, { maxLength: 3 }).map((wajib) => ({ wajibPindah: wajib as PegawaiId[] })),
    'who goes only there': fc.tuple(orang, fc.array(kursi, { maxLength: 2 })).map(([pegawaiId, jabatan]) => ({ batas: { hanyaKe: [{ pegawaiId: pegawaiId as PegawaiId, jabatan: jabatan as JabatanId[] }] } })),
    'no new vacancy': fc.constant({ batas: { tanpaLowonganBaru: true } })
  }
  it.each(Object.entries(cases))('%s', async (_nama, arbitrary) => {
    await fc.assert(fc.asyncProperty(kotaAcak, arbitrary, expectSama), { numRuns: 60, seed: 5 })
  })
})
