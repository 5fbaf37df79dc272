import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '../../../electron/solver/solve'
import type { BahanCalon } from '../../../src/domain/calon/tinjau-calon'
import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { BUP_BAKU } from '../../../src/domain/pegawai/bup'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { sasaranUsul } from '../../../src/domain/usul-rotasi/sasaran'
import { angkaOf, type SoalUsul } from '../../../src/domain/usul-rotasi/soal'
import { nilaiPilihan, TERLARANG } from '../../../src/domain/usul-rotasi/soal-angka'
import { aBahan, type IsiKota, kotaAcak } from '../calon/kota-calon'
import { angkaDenganBatas, aPermintaan, aSoal, type Diminta } from './kota-usul'
import { isMenurut } from './menurut'

/** The best value of all choices that keep what was asked, by trying them all. */
function terbaik(soal: SoalUsul, bahan: BahanCalon): number | null {
  const angka = angkaOf({ ...soal, ditutup: new Uint8Array(soal.ditutup.length) })
  let best: number | null = null
  const kolomOf: number[] = []
  const used = new Set<number>()
  const end = (): void => {
    const served = Array.from(angka.wajib).every((w, k) => w === 0 || used.has(k))
    const nilai = nilaiPilihan(angka, kolomOf)
    if (served && (best === null || nilai > best) && isMenurut(soal, kolomOf, bahan)) best = nilai
  }
  const row = (b: number): void => {
    if (b === angka.baris) return end()
    for (let k = -1; k < angka.kolom; k += 1) {
      if (k < 0 ? angka.kosong[b] === TERLARANG : used.has(k)) continue
      if (k >= 0) used.add(k)
      kolomOf[b] = k
      row(b + 1)
      used.delete(k)
    }
  }
  row(0)
  return best
}

/** Any score and no rules: it is the limits that are asked here. */
const tanpaAturan = (soal: SoalUsul): SoalUsul => ({
  ...soal,
  larangan: new Uint8Array(soal.larangan.length),
  kecocokan: soal.kecocokan.map((_, sel) => (Math.imul(sel + 7, 2_654_435_761) >>> 8) % 10_000)
})

const KURSI = 3

async function expectSama(isi: IsiKota, diminta: Diminta): Promise<void> {
  const kota = aBahan(isi)
  // a share is told of the smallest units too
  const bahan: BahanCalon = { ...kota, setelanOf: (id) => ({ ...kota.setelanOf(id), pejabatMinimum: 1 }) }
  const sasaran = sasaranUsul(bahan.proyeksi, BUP_BAKU).slice(0, KURSI)
  const pemegang = new Set(sasaran.map((s) => s.pemegang?.id))
  const permintaan = aPermintaan({
    ...diminta,
    jabatan: sasaran.map((s) => s.jabatan.id),
    wajibPindah: (diminta.wajibPindah ?? []).filter((id) => pemegang.has(id))
  })
  const soal = tanpaAturan(aSoal(bahan, permintaan))
  const found = await solve(angkaDenganBatas(soal, bahan))
  expect(found.jenis === 'ADA' ? found.nilai : null).toBe(terbaik(soal, bahan))
}

const orang = fc.nat(11).map((n) => PegawaiId.parse(`p${n}`))
const kursi = fc.nat(7).map((n) => JabatanId.parse(`j${n}`))
const sepasang = fc.tuple(orang, orang).filter(([a, b]) => a !== b)
const umum = fc.record({
  pindah: fc.integer({ min: 1, max: 2 }),
  promosi: fc.integer({ min: 0, max: 1 }),
  persenUnit: fc.constantFrom(25, 50),
  pisahKerabat: fc.constant(true)
})

const CASES: Readonly<Record<string, fc.Arbitrary<Diminta>>> = {
  'no limit at all': fc.constant({}),
  'most moves': fc.integer({ min: 1, max: 3 }).map((pindah) => ({ batas: { pindah } })),
  'most promotions': fc.integer({ min: 0, max: 1 }).map((promosi) => ({ batas: { promosi } })),
  'share of a perangkat daerah': fc.constantFrom(0, 34, 50).map((persenUnit) => ({ batas: { persenUnit } })),
  'who stays': fc.array(orang, { maxLength: 3 }).map((tetap) => ({ batas: { tetap } })),
  'who must leave': fc.array(orang, { maxLength: 3 }).map((wajibPindah) => ({ wajibPindah })),
  'who goes only there': fc
    .tuple(orang, fc.array(kursi, { maxLength: 2 }))
    .map(([pegawaiId, jabatan]) => ({ batas: { hanyaKe: [{ pegawaiId, jabatan }] } })),
  'pairs apart': fc.array(sepasang, { minLength: 1, maxLength: 3 }).map((pisah) => ({ batas: { pisah } })),
  'relatives apart': fc.constant({ batas: { pisahKerabat: true } }),
  'no new vacancy': fc.constant({ batas: { tanpaLowonganBaru: true } }),
  'all at once': umum.map((batas) => ({ batas }))
}

describe('each limit finds the best of every choice there is', () => {
  it.each(Object.entries(CASES))('%s', async (_nama, diminta) => {
    await fc.assert(fc.asyncProperty(kotaAcak, diminta, expectSama), { numRuns: 80, seed: 5 })
  })
})
