import { type Refusal } from '../../../domain/kit/command'
import { ok, type Result } from '../../../domain/kit/result'
import { periksaLangkah, type TemuanLangkah } from '../../../domain/mutasi/periksa'
import { definitif, isSingleSeat, project } from '../../../domain/mutasi/proyeksi'
import { act, place, jabatanDari, type Susunan, type SusunanBaru, swap } from '../../../domain/mutasi/susunan'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { isKosong } from '../../../domain/organisasi/kartu'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import type { Vonis } from '../../components/drag/drag-state'
import { teksRotasi } from '../../text/rotasi'
import { jalankan, type RuangKerja } from './ruang-kerja'

/** One way to bring a person into a post: what it is called, what the rules say of it, and how it is done. */
export type Pilihan = {
  readonly judul: string
  readonly rinci: string
  readonly temuan: readonly TemuanLangkah[]
  readonly lakukan: () => Promise<boolean>
}

/** A person and the post they may take. */
export type Calon = { readonly pegawaiId: PegawaiId; readonly jabatanId: JabatanId }

type Edit = (susunan: Susunan, newId: () => string) => SusunanBaru

/** What the rules would say of the people an edit moves, without doing it. Runs on every drag frame. */
export function pratinjau(ruang: RuangKerja, edit: Edit): Result<readonly TemuanLangkah[], Refusal> {
  let n = 0
  const baru = edit(ruang, () => `pratinjau-${++n}`)
  if (!baru.ok) return baru
  const proyeksi = project(ruang.snapshot, ruang.rencana, baru.value)
  const old = new Set(ruang.langkah.map((l) => l.id))
  const moved = baru.value.filter((l) => !old.has(l.id) && l.jenis !== 'LEPAS')
  return ok(moved.flatMap((l) => periksaLangkah(proyeksi, l, ruang.bahan)))
}

/** The findings shown while a person hovers over a post, with the article they rest on. */
export function vonisOf(ruang: RuangKerja, { pegawaiId, jabatanId }: Calon): readonly Vonis[] {
  const found = pratinjau(ruang, (susunan, newId) => place(susunan, { pegawaiId, jabatanId, tambahan: false }, newId))
  if (!found.ok) return [{ warna: 'INFO', teks: found.error.pesan }]
  return found.value.map(({ hasil, pesan, aturan, dasar }) => ({ warna: hasil, teks: `${pesan} — ${aturan}, ${dasar}` }))
}

/** True when a post has one seat and somebody else will sit in it: then there is something to choose. */
export function isDiduduki(ruang: RuangKerja, { pegawaiId, jabatanId }: Calon): boolean {
  const pemegang = definitif(ruang.proyeksi.pemegang(jabatanId))
  return isSingleSeat(ruang.snapshot, jabatanId) && pemegang !== null && pemegang.pegawaiId !== pegawaiId
}

/** Every way to bring the person into the post that the plan accepts; or why there is none. */
export function pilihanOf(ruang: RuangKerja, calon: Calon): Result<readonly Pilihan[], Refusal> {
  const { pegawaiId, jabatanId } = calon
  const rencanaId = ruang.rencana.id
  const tempat = pratinjau(ruang, (s, newId) => place(s, { ...calon, tambahan: false }, newId))
  if (!tempat.ok) return tempat
  const utama: Pilihan = {
    ...placing(ruang, calon),
    temuan: tempat.value,
    lakukan: () => jalankan(rencanaId, 'langkah.place', { rencanaId, pegawaiId, jabatanId })
  }
  return ok([utama, ...swapping(ruang, calon), ...acting(ruang, calon)])
}

function placing(ruang: RuangKerja, calon: Calon): Pick<Pilihan, 'judul' | 'rinci'> {
  const pemegang = isDiduduki(ruang, calon) ? definitif(ruang.proyeksi.pemegang(calon.jabatanId)) : null
  const pegawai = pemegang && ruang.snapshot.pegawai.get(pemegang.pegawaiId)
  if (!pegawai) return { judul: teksRotasi.tempatkan, rinci: teksRotasi.tempatkanRinci }
  const nama = namaLengkap(pegawai)
  return jabatanDari(ruang.snapshot, pegawai.id) === calon.jabatanId
    ? { judul: teksRotasi.gantikan, rinci: teksRotasi.gantikanRinci(nama) }
    : { judul: teksRotasi.calonKedua, rinci: teksRotasi.calonKeduaRinci(nama) }
}

function swapping(ruang: RuangKerja, { pegawaiId, jabatanId }: Calon): readonly Pilihan[] {
  const holder = definitif(ruang.snapshot.byJabatan.get(jabatanId) ?? [])
  const dengan = holder && isSingleSeat(ruang.snapshot, jabatanId) ? ruang.snapshot.pegawai.get(holder.pegawaiId) : undefined
  if (!dengan) return []
  const found = pratinjau(ruang, (s, newId) => swap(s, { pegawaiId, denganPegawaiId: dengan.id }, newId))
  if (!found.ok) return []
  const rencanaId = ruang.rencana.id
  const lakukan = (): Promise<boolean> => jalankan(rencanaId, 'langkah.swap', { rencanaId, pegawaiId, denganPegawaiId: dengan.id })
  return [{ judul: teksRotasi.tukar, rinci: teksRotasi.tukarRinci(namaLengkap(dengan)), temuan: found.value, lakukan }]
}

function acting(ruang: RuangKerja, { pegawaiId, jabatanId }: Calon): readonly Pilihan[] {
  if (!isKosong(ruang.proyeksi.pemegang(jabatanId))) return []
  const found = pratinjau(ruang, (s, newId) => act(s, { pegawaiId, jabatanId }, newId))
  if (!found.ok) return []
  const rencanaId = ruang.rencana.id
  const lakukan = (): Promise<boolean> => jalankan(rencanaId, 'langkah.acting', { rencanaId, pegawaiId, jabatanId })
  return [{ judul: teksRotasi.tunjukPlt, rinci: teksRotasi.tunjukPltRinci, temuan: found.value, lakukan }]
}
