import { z } from 'zod'
import type { Abk, Tugas } from '../abk/abk'
import type { AturanAbk } from '../abk/aturan-abk'
import { gabungTugas } from '../abk/gabung-tugas'
import { denganBeban } from '../abk/hitung-abk'
import { bebanChange } from '../abk/tulis-abk'
import { type Change, type Changeset, inserted, updated } from '../kit/changeset'
import { type Given, invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { byHand, noted } from '../kit/suntingan'
import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import type { Pegawai, PegawaiId } from '../pegawai/pegawai'
import { type Penempatan, PenempatanId } from '../pegawai/penempatan'
import { kunciNama } from './catatan-isian'
import { isStruktural, type Jabatan, JabatanId } from './jabatan'
import { pendudukSejak } from './penduduk'
import { anakDari, renumbered, type SusunanUnor, urutSesudah } from './susunan-unor'
import { liesWithin, type Unor } from './unor'

/** What becomes of a post when its unor goes up in another: it moves there, is joined with its equal there, or is abolished. */
export const NasibJabatan = z.discriminatedUnion('nasib', [
  z.object({ jabatanId: JabatanId, nasib: z.literal('PINDAH') }),
  z.object({ jabatanId: JabatanId, nasib: z.literal('GABUNG'), keJabatanId: JabatanId }),
  z.object({ jabatanId: JabatanId, nasib: z.literal('HAPUS') })
])
export type NasibJabatan = z.infer<typeof NasibJabatan>

/** Everything a merge is decided by. */
export type FaktaGabung = {
  readonly asal: Unor
  readonly tujuan: Unor
  readonly susunan: SusunanUnor
  /** The posts of either unor that have not ended, whether or not they have begun: none may be left behind. */
  readonly jabatanAsal: readonly Jabatan[]
  readonly jabatanTujuan: readonly Jabatan[]
  readonly penempatan: readonly Penempatan[]
  readonly pegawaiOf: (id: PegawaiId) => Pegawai | null
  readonly abkOf: (id: JabatanId) => Abk | null
  readonly aturan: AturanAbk
}

/** How a unor goes up in another: from which day, and what becomes of each post. */
export type Penggabungan = { readonly tmt: Tanggal; readonly nasib: readonly NasibJabatan[] }

/** The fates a post may have, the most sensible one first. A post somebody sits in is never abolished; a structural one has one seat and joins none. */
export function nasibMungkin(jabatan: Jabatan, jabatanTujuan: readonly Jabatan[], isTerisi: boolean): readonly NasibJabatan[] {
  const { id: jabatanId } = jabatan
  const pindah: NasibJabatan = { jabatanId, nasib: 'PINDAH' }
  const hapus: readonly NasibJabatan[] = isTerisi ? [] : [{ jabatanId, nasib: 'HAPUS' }]
  if (isStruktural(jabatan)) return [...hapus, pindah]
  const gabung = jabatanTujuan
    .filter((j) => isSetara(jabatan, j))
    .map((j): NasibJabatan => ({ jabatanId, nasib: 'GABUNG', keJabatanId: j.id }))
  return [...gabung, pindah, ...hapus]
}

/** Posts that are joined: of the same name, kind and jenjang, both with an ABK or both without; tasks and an entered need cannot be added up. */
const isSetara = (a: Jabatan, b: Jabatan): boolean => isSenama(a, b) && isBerAbk(a) === isBerAbk(b)

/** Two posts of the same name, kind and jenjang, which several people may hold. */
const isSenama = (a: Jabatan, b: Jabatan): boolean =>
  !isStruktural(a) && a.jenis === b.jenis && a.jenjang === b.jenjang && kunciNama(a.nama) === kunciNama(b.nama)

const isBerAbk = ({ bebanKerja }: Jabatan): boolean => bebanKerja !== null

/** What a post needs once another is joined with it: by both loads together, or by both needs as entered. */
export function kebutuhanGabungan(tujuan: Jabatan, masuk: Jabatan, aturan: AturanAbk): number {
  if (tujuan.bebanKerja === null || masuk.bebanKerja === null) return tujuan.kebutuhan + masuk.kebutuhan
  return denganBeban(tujuan, tujuan.bebanKerja + masuk.bebanKerja, aturan).kebutuhan
}

/** The posts a post would be joined with if not only one of the two had an ABK. */
export const setaraBedaSumber = (jabatan: Jabatan, jabatanTujuan: readonly Jabatan[]): readonly Jabatan[] =>
  jabatanTujuan.filter((j) => isSenama(jabatan, j) && isBerAbk(jabatan) !== isBerAbk(j))

/** The whole merge as one changeset: children and posts go over, people of joined posts get new placements, the unor ends. */
export function gabungUnor(fakta: FaktaGabung, { tmt, nasib }: Penggabungan, given: Given): Result<Changeset, Refusal> {
  const masalah = problem(fakta, tmt, given.today) ?? nasibProblem(fakta, { tmt, nasib })
  if (masalah) return refuse(invalid(masalah))
  const chosen = new Map(nasib.map((n) => [n.jabatanId, n]))
  const { asal, tujuan, susunan } = fakta
  const anakTujuan = anakDari(susunan, tujuan.id, given.today).filter((u) => u.id !== asal.id)
  const ordered = [...anakTujuan, ...anakDari(susunan, asal.id, given.today)]
  return ok([
    ...renumbered(ordered, (u) => (u.indukId === asal.id ? { indukId: tujuan.id } : null)),
    ...fakta.jabatanAsal.flatMap((j, n) => jabatanChange(fakta, { jabatan: j, nasib: chosen.get(j.id), n, tmt })),
    ...fakta.jabatanTujuan.flatMap((j) => gabunganChanges(fakta, j, nasib)),
    ...penempatanChanges(fakta, { tmt, nasib }, given),
    updated('unor', asal, byHand(asal, { aktifSampai: tmt }))
  ])
}

function problem({ asal, tujuan, susunan }: FaktaGabung, tmt: Tanggal, today: Tanggal): string | null {
  if (asal.id === tujuan.id) return 'Pilih unit lain sebagai tujuan penggabungan.'
  if (liesWithin(susunan, asal.id, tujuan.id)) return `${tujuan.nama} berada di bawah ${asal.nama}; pindahkan lebih dahulu.`
  if (tmt > today) return 'Penggabungan dicatat pada hari berlakunya atau sesudahnya; tanggalnya belum tiba.'
  // it may go up in a unor that begins on the very day
  const mulai = [asal, tujuan].find((u) => u.aktifDari !== null && (u === tujuan ? u.aktifDari > tmt : u.aktifDari >= tmt))
  return mulai ? `${mulai.nama} baru ada setelah tanggal penggabungan.` : null
}

function nasibProblem({ jabatanAsal, jabatanTujuan, penempatan }: FaktaGabung, { tmt, nasib }: Penggabungan): string | null {
  const chosen = new Map(nasib.map((n) => [n.jabatanId, n]))
  const lupa = jabatanAsal.filter((j) => !chosen.has(j.id))
  if (lupa.length > 0) return `Nasib ${lupa.length} jabatan belum ditentukan.`
  const salah = jabatanAsal.find((j) => {
    const mungkin = nasibMungkin(j, jabatanTujuan, pendudukSejak(penempatan, j.id, tmt).length > 0)
    return !mungkin.some((n) => JSON.stringify(n) === JSON.stringify(chosen.get(j.id)))
  })
  if (!salah) return null
  const dipilih = chosen.get(salah.id)
  if (dipilih?.nasib === 'HAPUS') return `${salah.nama} masih diduduki pada ${tanggalPanjang(tmt)}, jadi tidak dapat dihapus.`
  return dipilih?.nasib === 'GABUNG' && setaraBedaSumber(salah, jabatanTujuan).some((j) => j.id === dipilih.keJabatanId)
    ? `${salah.nama} tidak dapat digabung: yang satu sudah ada ABK, yang lain belum. Lengkapi ABK keduanya, atau pindahkan jabatannya.`
    : `${salah.nama} tidak dapat digabung dengan jabatan itu.`
}

type Perpindahan = { readonly jabatan: Jabatan; readonly nasib: NasibJabatan | undefined; readonly n: number; readonly tmt: Tanggal }

/** A moved post leads only where nobody does yet; any other ends with its unor. */
function jabatanChange({ jabatanTujuan, tujuan }: FaktaGabung, { jabatan, nasib, n, tmt }: Perpindahan): readonly Change[] {
  if (nasib?.nasib !== 'PINDAH') return [updated('jabatan', jabatan, byHand(jabatan, { aktifSampai: tmt }))]
  const isPimpinan = jabatan.isPimpinan && !jabatanTujuan.some((j) => j.isPimpinan)
  return [updated('jabatan', jabatan, byHand(jabatan, { unorId: tujuan.id, isPimpinan, urut: urutSesudah(jabatanTujuan) + n }))]
}

/** What is joined in a post: needs as entered are added up; with ABK their tasks are taken together, and the need follows from them. */
function gabunganChanges({ jabatanAsal, abkOf, aturan }: FaktaGabung, tujuan: Jabatan, nasib: readonly NasibJabatan[]): readonly Change[] {
  const masuk = nasib.flatMap((n) =>
    n.nasib === 'GABUNG' && n.keJabatanId === tujuan.id ? (jabatanAsal.find((j) => j.id === n.jabatanId) ?? []) : []
  )
  const abk = abkOf(tujuan.id)
  if (abk && masuk.length > 0) {
    const tugas = masuk.reduce<readonly Tugas[]>((semua, j) => gabungTugas(semua, abkOf(j.id)?.tugas ?? []), abk.tugas)
    return [updated('abk', abk, { tugas: [...tugas] }), ...bebanChange(tujuan, tugas, aturan)]
  }
  const tambahan = masuk.reduce((sum, j) => sum + j.kebutuhan, 0)
  return tambahan === 0 ? [] : [updated('jabatan', tujuan, byHand(tujuan, { kebutuhan: tujuan.kebutuhan + tambahan }))]
}

/** People of joined posts: what they held until the day is closed on it, and opened anew in the equal post. */
function penempatanChanges({ penempatan, pegawaiOf }: FaktaGabung, { tmt, nasib }: Penggabungan, { newId }: Given): readonly Change[] {
  const pindah = nasib.flatMap((n) =>
    n.nasib === 'GABUNG' ? pendudukSejak(penempatan, n.jabatanId, tmt).map((p) => ({ p, jabatanId: n.keJabatanId })) : []
  )
  const definitif = new Set(pindah.filter(({ p }) => p.jenis === 'DEFINITIF').map(({ p }) => p.pegawaiId))
  return [
    ...pindah.flatMap(({ p, jabatanId }) => reseated(p, jabatanId, { tmt, id: PenempatanId.parse(newId()) })),
    ...[...definitif].flatMap((id) => {
      const pegawai = pegawaiOf(id)
      return pegawai ? [updated('pegawai', pegawai, noted(pegawai, ['jabatan']))] : []
    })
  ]
}

/** A placement that begins on the day or later never was in the old post: it is simply put in the other. */
function reseated(
  p: Penempatan,
  jabatanId: JabatanId,
  { tmt, id }: { readonly tmt: Tanggal; readonly id: PenempatanId }
): readonly Change[] {
  if (p.tmtMulai !== null && p.tmtMulai >= tmt) return [updated('penempatan', p, { jabatanId })]
  return [updated('penempatan', p, { tmtSelesai: tmt }), inserted('penempatan', { ...p, id, jabatanId, tmtMulai: tmt, nomorSk: null })]
}
