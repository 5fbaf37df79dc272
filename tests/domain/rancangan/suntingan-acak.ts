import fc from 'fast-check'
import { PERIODE, type PolaAbk, PolaAbkId, type Tugas } from '../../../src/domain/abk/abk'
import { bebanOf, kebutuhanBulat } from '../../../src/domain/abk/hitung-abk'
import type { Entity, Reader } from '../../../src/domain/entities'
import { aturanAbkKini } from '../../../src/domain/ketentuan/setelan'
import { nasibMungkin } from '../../../src/domain/organisasi/gabung-unor'
import { isStruktural } from '../../../src/domain/organisasi/jabatan'
import { pendudukSejak } from '../../../src/domain/organisasi/penduduk'
import type { CommandInput, CommandName } from '../../../src/domain/registry'
import { aJabatan, aJabatanFungsional } from '../../support/builders'
import type { Rows } from '../../support/memory-reader'
import { anAbk, aTugas, menit } from '../abk/kota-abk'
import { isianDari, isianJabatan, isianUnor, kotaRancangan, TMT } from './kota-rancangan'

/** One edit by numbers: which, on which unit, with which other one, and which way to choose. */
export type Tindakan = { readonly apa: number; readonly satu: number; readonly dua: number; readonly pilih: number }
/** How many kinds of edit there are. */
export const BANYAK_TINDAKAN = 20
export const tindakan = fc.record({ apa: fc.nat(BANYAK_TINDAKAN - 1), satu: fc.nat(99), dua: fc.nat(99), pilih: fc.nat(7) })

export type Suntingan = { readonly [N in CommandName]: { readonly name: N; readonly input: CommandInput<N> } }[CommandName]

const pilihan = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length]
  if (found === undefined) throw new Error('Nothing to choose from')
  return found
}

/** The edit the numbers mean on the organisation as it is then. */
export function suntinganOf({ apa, satu, dua, pilih }: Tindakan, { read }: { readonly read: Reader }): Suntingan {
  const semua = read.list('unor')
  const [a, b] = [pilihan(semua, satu), pilihan(semua, dua)]
  const jabatan = read.list('jabatan')
  const j = pilihan(jabatan, dua)
  const posts = (id: string): readonly Entity<'jabatan'>[] => jabatan.filter((x) => x.unorId === id && x.aktifSampai === null)
  const nama = `Nama ${satu}-${pilih}`
  switch (apa) {
    case 0:
      return { name: 'unor.create', input: { indukId: a.id, isian: isianUnor({ nama, aktifDari: TMT }) } }
    case 1:
      return { name: 'unor.update', input: { id: a.id, isian: isianDari(a, { nama }) } }
    case 2:
      return {
        name: 'unor.move',
        input: { ids: [a.id], indukId: pilih === 0 ? null : b.id, bawahan: pilihan(['IKUT', 'TINGGAL', 'TUNGGU'], pilih) }
      }
    case 3:
      return { name: 'unor.reorder', input: { id: a.id, sebelumId: pilih === 0 ? null : b.id } }
    case 4:
      return { name: 'unor.duplicate', input: { id: a.id, jumlah: 1 + (pilih % 2), denganBawahan: pilih > 3 } }
    case 5:
      return {
        name: 'unor.end',
        input: {
          ids: [...new Set([a.id, pilih % 3 === 2 ? b.id : a.id])],
          sampai: TMT,
          bawahan: pilihan(['TOLAK', 'IKUT', 'NAIK'], pilih),
          pegawai: pilihan(['TOLAK', 'LEPAS'], dua)
        }
      }
    case 6: {
      const anakIds = semua.flatMap((u, n) => (u.indukId === a.id && n % 2 === pilih % 2 ? [u.id] : []))
      const jabatanIds = posts(a.id).flatMap((x, n) => (n % 2 === pilih % 2 ? [x.id] : []))
      return {
        name: 'unor.split',
        input: { asalId: a.id, baru: { nama, jenis: a.jenis, tipe: null, kode: null }, tmt: TMT, jabatanIds, anakIds }
      }
    }
    case 7: {
      const nasib = posts(a.id).map((x) =>
        pilihan(nasibMungkin(x, posts(b.id), pendudukSejak(read.list('penempatan'), x.id, TMT).length > 0), pilih % 2 === 0 ? 0 : pilih)
      )
      return { name: 'unor.merge', input: { asalId: a.id, tujuanId: b.id, tmt: TMT, nasib } }
    }
    case 8:
      return { name: 'jabatan.create', input: { isian: isianJabatan({ unorId: a.id, nama }) } }
    case 9:
      return { name: 'jabatan.end', input: { id: j.id, sampai: TMT } }
    case 10:
      return { name: 'jabatan.bulk-update', input: { ids: [j.id], ubah: { medan: 'kelas', nilai: 1 + pilih } } }
    case 11:
      return { name: 'jabatan.move', input: { ids: [j.id], unorId: a.id } }
    case 12: {
      const isStruktural = pilih % 3 === 0
      const jenis = isStruktural
        ? ({ jenis: 'PENGAWAS', eselon: 'IV.a', jenjang: null } as const)
        : ({ jenis: 'PELAKSANA', eselon: null, jenjang: null } as const)
      return {
        name: 'jabatan.update',
        input: { id: j.id, isian: isianJabatan({ ...j, ...jenis, nama, kebutuhan: isStruktural ? 1 : j.kebutuhan + (pilih % 2) }) }
      }
    }
    case 13:
      return { name: 'jabatan.bulk-update', input: { ids: [j.id], ubah: { medan: 'kebutuhan', nilai: pilih } } }
    default:
      return suntinganAbk({ apa, satu, dua, pilih }, jabatan)
  }
}

/** An edit of an ABK. Tasks are few and alike, so that they meet again when posts are joined. */
function suntinganAbk({ apa, satu, dua, pilih }: Tindakan, jabatan: readonly Entity<'jabatan'>[]): Suntingan {
  const [a, b] = [pilihan(jabatan, satu).id, pilihan(jabatan, dua).id]
  switch (apa) {
    case 14:
      return { name: 'abk.remove', input: { jabatanIds: [a] } }
    case 15:
      return { name: 'abk.copy', input: { dariId: a, keIds: [b] } }
    case 16:
      return { name: 'abk.set-norma', input: { jabatanIds: [a, b], uraian: `Tugas ${pilih % 3}`, norma: 7 * satu, satuanNorma: 'MENIT' } }
    case 17:
      return { name: 'abk.apply-pola', input: { polaId: POLA.id, jabatanIds: [a] } }
    default:
      return { name: 'abk.save', input: { jabatanId: a, tugas: tugasAcak(dua, pilih) } }
  }
}

const tugasAcak = (banyak: number, pilih: number): Tugas[] =>
  Array.from({ length: 1 + (pilih % 3) }, (_, n) =>
    aTugas({
      uraian: `Tugas ${(n + pilih) % 3}`,
      volume: 1 + (banyak % 7),
      periode: pilihan(PERIODE, banyak),
      norma: 90 + 10 * (pilih % 2),
      satuanNorma: 'JAM'
    })
  )

/** The template of the city below. */
export const POLA: PolaAbk = {
  id: PolaAbkId.parse('pola'),
  nama: 'Pekerja Sosial',
  tugas: [menit(97_500, 'Tugas 0'), menit(30_000, 'Tugas 1')]
}

/** The city of drafts, with an ABK of its JF and of a head, some staff without one, and a template. */
export const kotaBerAbk = {
  ...kotaRancangan,
  jabatan: [
    ...kotaRancangan.jabatan.map((j) => {
      if (j.jenis !== 'JF' && j.id !== 'kabid-b') return j
      return { ...j, bebanKerja: 105_000, kebutuhan: 1 }
    }),
    ...['a2', 'hub', 'angkutan'].map((unorId) =>
      aJabatanFungsional({ id: `jf-${unorId}`, unorId, nama: 'Pekerja Sosial Ahli Muda', bebanKerja: 105_000, kebutuhan: 1, urut: 8 })
    ),
    ...['a', 'b', 'a2'].map((unorId) =>
      aJabatan({ id: `staf-${unorId}`, unorId, nama: 'Penelaah', jenis: 'PELAKSANA', eselon: null, urut: 9 })
    )
  ],
  abk: ['jf-a', 'jf-b', 'jf-a2', 'jf-hub', 'jf-angkutan', 'kabid-b'].map((id) => anAbk(id, menit(105_000, 'Tugas 0'))),
  polaAbk: [POLA]
} satisfies Rows

/** Where load or need of a post are not what follows from its tasks, in words: nowhere, after anything. */
export function tidakSelaras(read: Reader): readonly string[] {
  const aturan = aturanAbkKini(read.list('ketentuan'))
  const salah = read.list('jabatan').filter((j) => {
    const abk = read.get('abk', j.id)
    if (!abk) return j.bebanKerja !== null
    const beban = bebanOf(abk.tugas, aturan)
    return j.bebanKerja !== beban || j.kebutuhan !== (isStruktural(j) ? 1 : kebutuhanBulat(beban, aturan))
  })
  return salah.map((j) => `${j.nama}: kebutuhan ${j.kebutuhan}, beban ${j.bebanKerja}`)
}
