import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '../../../electron/solver/solve'
import type { BahanCalon } from '../../../src/domain/calon/tinjau-calon'
import type { Langkah } from '../../../src/domain/mutasi/rencana'
import { tahapOf } from '../../../src/domain/mutasi/tahap-aturan'
import { BUP_BAKU } from '../../../src/domain/pegawai/bup'
import type { HasilUsul } from '../../../src/domain/usul-rotasi/hasil-usul'
import { pembatasOf } from '../../../src/domain/usul-rotasi/pembatas'
import { type BahanUsul, periksaUsul } from '../../../src/domain/usul-rotasi/periksa-usul'
import { sasaranUsul } from '../../../src/domain/usul-rotasi/sasaran'
import { angkaOf, SKALA, type SoalUsul } from '../../../src/domain/usul-rotasi/soal'
import { type SoalAngka, TERLARANG } from '../../../src/domain/usul-rotasi/soal-angka'
import { usulkan } from '../../../src/domain/usul-rotasi/usulkan'
import { aLangkah } from '../../support/builders'
import { bruteForce } from '../../solver/brute-force'
import { aBahan, kotaAcak } from '../calon/kota-calon'
import { kotaKecil, orang, pos } from '../mutasi/kota-kecil'
import { aPermintaan, aSoal } from './kota-usul'

const KURSI = 4

// made first: the builders number their people, and the cities below have many
const DINAS = kotaKecil()

/** The small dinas, with some steps planned already. */
function dinasKecil(langkah: readonly Langkah[] = []): BahanCalon {
  const { unor = [], jabatan = [], pegawai = [], penempatan = [] } = DINAS
  return aBahan({ unor, jabatan, pegawai, penempatan, langkah })
}

/** The problem of a city: its first posts, everybody in the pool. */
function soalOf(bahan: BahanCalon): SoalUsul {
  const sasaran = sasaranUsul(bahan.proyeksi, BUP_BAKU).slice(0, KURSI)
  return aSoal(bahan, aPermintaan({ jabatan: sasaran.map((s) => s.jabatan.id) }))
}

const bahanUsul = ({ proyeksi, berkas, setelanOf }: BahanCalon): BahanUsul => ({
  proyeksi,
  bahan: { berkas, setelanOf, tahap: tahapOf(berkas.rencana.status), pengesampingan: [] }
})

async function cari(soal: SoalUsul, bahan: BahanCalon): Promise<{ readonly hasil: HasilUsul; readonly ditanya: readonly SoalAngka[] }> {
  const ditanya: SoalAngka[] = []
  const hitung = (angka: SoalAngka) => {
    ditanya.push(angka)
    return solve(angka)
  }
  const { proyeksi, berkas, setelanOf } = bahan
  const hasil = await usulkan(soal, { ...bahanUsul(bahan), proyeksi, arsip: berkas.arsip, setelanOf }, { hitung, maju: () => undefined })
  return { hasil, ditanya }
}

const terlarang = ({ nilai }: SoalAngka): number => nilai.filter((v) => v === TERLARANG).length

describe('proposals', () => {
  it('break no rule, and differ by the set share whichever way they are compared', async () => {
    let banyak = 0
    await fc.assert(
      fc.asyncProperty(kotaAcak, async (isi) => {
        const bahan = aBahan(isi)
        const { hasil } = await cari(soalOf(bahan), bahan)
        const langkah = hasil.usul.map((u) => new Set(u.langkah.map((l) => `${l.pegawaiId} ${l.jabatanId}`)))
        for (const u of hasil.usul) expect(periksaUsul(bahanUsul(bahan), u.langkah)).toMatchObject({ salah: [], takTerurai: [] })
        for (const a of langkah)
          for (const b of langkah)
            if (a !== b) expect([...a].filter((l) => b.has(l)).length).toBeLessThanOrEqual(0.7 * Math.min(a.size, b.size))
        expect(hasil.usul.every((u) => u.langkah.length > 0)).toBe(true)
        banyak += Number(hasil.usul.length > 1)
      }),
      { numRuns: 150, seed: 3 }
    )
    expect(banyak, 'cities with several proposals').toBeGreaterThan(3)
  })

  it('come to the same best when the rules are only asked of the whole plan, round by round; or are given up after the set number', async () => {
    let belajarLagi = 0
    await fc.assert(
      fc.asyncProperty(kotaAcak, async (isi) => {
        const bahan = aBahan({ ...isi, arsip: { ...isi.arsip, hubungan: [] } })
        const soal = soalOf(bahan)
        const buta = (putaranMaksimum: number): SoalUsul => ({
          ...soal,
          larangan: new Uint8Array(soal.larangan.length),
          setelan: { ...soal.setelan, putaranMaksimum }
        })
        const [tahu, belajar] = [await cari(soal, bahan), await cari(buta(200), bahan)]
        const [a] = belajar.hasil.usul
        expect(a?.nilai).toBe(tahu.hasil.usul[0]?.nilai)
        if (!a || a.putaran === 1) return
        const putaran = belajar.ditanya.slice(0, a.putaran).map(terlarang)
        expect(putaran.every((n, i) => i === 0 || n > (putaran[i - 1] ?? n))).toBe(true)
        const { hasil } = await cari(buta(1), bahan)
        expect([hasil.usul, hasil.berhenti]).toEqual([[], 'MELANGGAR'])
        expect(hasil.melanggar.length).toBeGreaterThan(0)
        belajarLagi += 1
      }),
      { numRuns: 150, seed: 3 }
    )
    expect(belajarLagi, 'cities that took several rounds').toBeGreaterThan(3)
  })
})

describe('the plan as a whole', () => {
  const naik = { pegawaiId: orang('tuti'), jabatanId: pos('kadis') }
  const datar = { pegawaiId: orang('budi'), jabatanId: pos('kabid-kosong') }

  it('blames the move that breaks a rule, not its neighbours', () => {
    expect(periksaUsul(bahanUsul(dinasKecil()), [datar]).salah).toEqual([])
    expect(periksaUsul(bahanUsul(dinasKecil()), [datar, naik]).salah).toContainEqual(naik)
    expect(periksaUsul(bahanUsul(dinasKecil()), [datar, naik]).salah).not.toContainEqual(datar)
  })

  it('does not blame a proposal for what the plan broke before it', () => {
    const lepas = aLangkah({ id: 'l', urut: 1, jenis: 'LEPAS', pegawaiId: 'sari', dariJabatanId: 'sekdis', jabatanId: null })
    const { hasil, salah, takTerurai } = periksaUsul(bahanUsul(dinasKecil([lepas])), [datar])
    expect(hasil.jumlah.BLOK).toBeGreaterThan(0)
    expect([salah, takTerurai]).toEqual([[], []])
  })
})

it('a rule costs what the best plan gains when it alone is looked away from', async () => {
  let ada = 0
  await fc.assert(
    fc.asyncProperty(kotaAcak, async (isi) => {
      const soal = soalOf(aBahan(isi))
      const dasar = bruteForce(angkaOf(soal))
      const semua = soal.aturan
        .map((aturan, i) => ({ aturan, kerugian: ((bruteForce(angkaOf(soal, { tanpaAturan: i + 1 })) ?? 0) - (dasar ?? 0)) / SKALA }))
        .filter((p) => p.kerugian > 0)
        .toSorted((a, b) => b.kerugian - a.kerugian || a.aturan.localeCompare(b.aturan))
      const found = await pembatasOf(soal, solve)
      expect(found.map(({ aturan, kerugian }) => ({ aturan, kerugian }))).toEqual(dasar === null ? [] : semua.slice(0, 3))
      ada += Number(found.length > 0)
    }),
    { numRuns: 150, seed: 9 }
  )
  expect(ada, 'cities where a rule costs something').toBeGreaterThan(3)
})
