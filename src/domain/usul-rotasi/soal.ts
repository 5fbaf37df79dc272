import { bupBerlaku } from '../ketentuan/setelan'
import type { BahanCalon } from '../calon/tinjau-calon'
import { isStruktural } from '../organisasi/jabatan'
import type { UnorId } from '../organisasi/unor'
import { penilaiPasangan } from './nilai-pasangan'
import type { PermintaanUsul } from './permintaan'
import { type BarisSoal, isMembukaLowongan, type KolomSoal, pesertaUsul } from './peserta'
import { remembered } from './sasaran'
import { type SetelanUsul, setelanUsul } from './setelan-usul'
import { TERLARANG, type SoalAngka } from './soal-angka'

/** Soal usul: everything a proposal is worked out from. Tables are by cell, row after row. */
export type SoalUsul = {
  readonly baris: readonly BarisSoal[]
  readonly kolom: readonly KolomSoal[]
  /** How well the person fits, in hundredths of a point; not looked at where two rules forbid it. */
  readonly kecocokan: Int32Array
  readonly promosi: Uint8Array
  /** Which rules forbid it: LOLOS, the only one as an index of `aturan` plus one, or BANYAK. */
  readonly larangan: Uint8Array
  /** The first rule that forbids it, as an index of `aturan` plus one; 0 = none. */
  readonly gugur: Uint8Array
  /** 1 = the officer's limits leave it out. */
  readonly ditutup: Uint8Array
  readonly aturan: readonly string[]
  readonly setelan: SetelanUsul
  readonly permintaan: PermintaanUsul
  /** The perangkat daerah of a unit. */
  readonly unitOf: (id: UnorId) => UnorId
}

/** No rule forbids the pair. */
export const LOLOS = 0
/** More than one rule forbids the pair. */
export const BANYAK = 255

/** A score of 100 in the whole numbers the solver works with. */
export const SKALA = 100

/** How far the building of a problem is, in pairs. */
export type MajuSoal = { readonly selesai: number; readonly total: number }

const PER_LANGKAH = 20

/** Builds the problem: asks the rules about every person for every post, in small steps. */
export function* susunSoal(bahan: BahanCalon, permintaan: PermintaanUsul): Generator<MajuSoal, SoalUsul> {
  const unitOf = remembered(bahan.proyeksi.snapshot)
  const { baris, kolom } = pesertaUsul({ proyeksi: bahan.proyeksi, bup: bupBerlaku(bahan.setelanOf) }, permintaan, unitOf)
  const total = baris.length * kolom.length
  const soal = kosongSoal({ baris, kolom, setelan: setelanUsul(bahan.setelanOf), permintaan, unitOf })
  const nilaiOf = penilaiPasangan(bahan)
  const nomor = new Map<string, number>()
  for (const [b, { jabatan }] of baris.entries())
    for (const [k, { pegawaiId, asal, barisSendiri }] of kolom.entries()) {
      const sel = b * kolom.length + k
      if (sel % PER_LANGKAH === 0) yield { selesai: sel, total }
      const { nilai, isPromosi, larangan } = nilaiOf(pegawaiId, jabatan.id)
      const semua = barisSendiri < 0 && asal?.isJabatanKunci && isStruktural(asal) ? [...larangan, ATURAN_KUNCI] : larangan
      soal.kecocokan[sel] = Math.round(nilai * SKALA)
      soal.promosi[sel] = Number(isPromosi)
      soal.gugur[sel] = numbered(nomor, semua[0])
      soal.larangan[sel] = semua.length > 1 ? BANYAK : numbered(nomor, semua[0])
    }
  return { ...soal, aturan: [...nomor.keys()] }
}

/** A key post must not be left: nobody on the list would fill it. */
const ATURAN_KUNCI = 'R-26'

function numbered(nomor: Map<string, number>, aturan: string | undefined): number {
  if (aturan === undefined) return LOLOS
  const known = nomor.get(aturan) ?? nomor.size + 1
  nomor.set(aturan, known)
  return known
}

function kosongSoal(dasar: Pick<SoalUsul, 'baris' | 'kolom' | 'setelan' | 'permintaan' | 'unitOf'>): SoalUsul {
  const sel = dasar.baris.length * dasar.kolom.length
  return {
    ...dasar,
    kecocokan: new Int32Array(sel),
    promosi: new Uint8Array(sel),
    larangan: new Uint8Array(sel),
    gugur: new Uint8Array(sel),
    ditutup: ditutupOleh(dasar),
    aturan: []
  }
}

/** Which cells the officer's limits leave out. */
function ditutupOleh({ baris, kolom, permintaan }: Pick<SoalUsul, 'baris' | 'kolom' | 'permintaan'>): Uint8Array {
  const { batas, wajibPindah } = permintaan
  const tetap = new Set(batas.tetap)
  const pindah = new Set(wajibPindah)
  const hanya = new Map(batas.hanyaKe.map((h) => [h.pegawaiId, new Set(h.jabatan)]))
  const ditutup = new Uint8Array(baris.length * kolom.length)
  for (const [b, { jabatan }] of baris.entries())
    for (const [k, { pegawaiId, barisSendiri, asal }] of kolom.entries()) {
      const isSendiri = barisSendiri === b
      const isTertutup = isSendiri
        ? pindah.has(pegawaiId)
        : tetap.has(pegawaiId) ||
          hanya.get(pegawaiId)?.has(jabatan.id) === false ||
          (batas.tanpaLowonganBaru && isMembukaLowongan({ asal, barisSendiri }))
      ditutup[b * kolom.length + k] = Number(isTertutup)
    }
  return ditutup
}

/** What is let through or held back beside the rules, when the numbers are written. */
type Kelonggaran = {
  /** This rule, as an index of `aturan` plus one, is looked away from. */
  readonly tanpaAturan?: number
  /** Cells that turned out to break a rule in the whole plan. */
  readonly terlarang?: ReadonlySet<number>
}

/** The problem in numbers, without side conditions. */
export function angkaOf(soal: SoalUsul, { tanpaAturan = LOLOS, terlarang }: Kelonggaran = {}): SoalAngka {
  const { baris, kolom, larangan, ditutup, kecocokan } = soal
  const nilai = new Int32Array(larangan.length).fill(TERLARANG)
  for (let sel = 0; sel < nilai.length; sel += 1) {
    const isBebas = larangan[sel] === LOLOS || larangan[sel] === tanpaAturan
    if (isBebas && ditutup[sel] === 0) nilai[sel] = (kecocokan[sel] ?? 0) - biayaSel(soal, sel)
  }
  for (const sel of terlarang ?? []) nilai[sel] = TERLARANG
  return {
    baris: baris.length,
    kolom: kolom.length,
    nilai,
    kosong: Int32Array.from(baris, (b) => kosongOf(soal, b)),
    wajib: Uint8Array.from(kolom, (k) => Number(k.barisSendiri >= 0)),
    kendala: [],
    acuan: nilaiTetap(soal)
  }
}

/** What it is worth when nobody moves: whoever must leave counts with the own score all the same. */
export function nilaiTetap(soal: SoalUsul): number {
  const { baris, kolom, kecocokan } = soal
  const sendiri = new Map(kolom.map((k, i) => [k.barisSendiri, i]))
  return baris.reduce((sum, b, i) => {
    const k = sendiri.get(i)
    const kosong = kosongOf(soal, b)
    return sum + (k === undefined ? (kosong === TERLARANG ? 0 : kosong) : (kecocokan[i * kolom.length + k] ?? 0))
  }, 0)
}

/** What a cell costs beside what it is worth: a move, and the vacancy it opens. */
export function biayaSel({ kolom, setelan }: SoalUsul, sel: number): number {
  const orang = kolom[sel % kolom.length]
  if (!orang || orang.barisSendiri === Math.floor(sel / kolom.length)) return 0
  return Math.round((setelan.nilaiPindah + (isMembukaLowongan(orang) ? setelan.nilaiLowonganBaru : 0)) * SKALA)
}

/** A key post that is held now may not be left empty, nor one the officer wants no new vacancy of; any other costs what the settings say. */
function kosongOf({ setelan, permintaan }: SoalUsul, { jabatan, pemegang, isTambahan }: BarisSoal): number {
  if (isTambahan) {
    const isTertutup = jabatan.isJabatanKunci || permintaan.batas.tanpaLowonganBaru
    return isTertutup ? TERLARANG : -Math.round(setelan.nilaiLowonganBaru * SKALA)
  }
  if (!jabatan.isJabatanKunci) return -Math.round(setelan.nilaiKosong * SKALA)
  return pemegang ? TERLARANG : -Math.round(setelan.nilaiKosongKunci * SKALA)
}
