import { bupBerlaku } from '../../../domain/ketentuan/setelan'
import type { Refusal } from '../../../domain/kit/command'
import { ok, type Result } from '../../../domain/kit/result'
import { addMonths, type Tanggal, tanggalPendek } from '../../../domain/kit/tanggal'
import { akibatCabut } from '../../../domain/mutasi/akibat-cabut'
import { pensiunDari } from '../../../domain/mutasi/lowongan-pensiun'
import { periksaLangkah, type TemuanLangkah } from '../../../domain/mutasi/periksa'
import { definitif, isSingleSeat, project } from '../../../domain/mutasi/proyeksi'
import { jabatanDari, movesOf, type Susunan, type SusunanBaru } from '../../../domain/mutasi/susunan'
import { place, type Penunjukan, swap } from '../../../domain/mutasi/susunan-angkat'
import { act, akhirSementara } from '../../../domain/mutasi/susunan-sementara'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { isKosong } from '../../../domain/organisasi/kartu'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import type { Vonis } from '../../components/drag/drag-state'
import { teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import { jalankan, type RuangKerja } from './ruang-kerja'

/** The first and the last day of a Plt or Plh. */
export type Masa = { readonly tmt: Tanggal; readonly sampai: Tanggal }

/** One way to bring a person into a post: what it is called, what the rules say of it, and how it is done. */
export type Pilihan = {
  readonly judul: string
  readonly rinci: string
  readonly temuan: readonly TemuanLangkah[]
  /** The period to be agreed on, as proposed; null where there is none. */
  readonly masa: Masa | null
  readonly lakukan: (masa: Masa | null) => Promise<boolean>
}

/** A person and the post they may take. */
export type Calon = { readonly pegawaiId: PegawaiId; readonly jabatanId: JabatanId }

type Edit = (susunan: Susunan, newId: () => string) => SusunanBaru

/** Holders who retire so soon after the plan may be waited for. */
const BULAN_MENUNGGU = 12

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
  const tempat = pratinjau(ruang, (s, newId) => place(s, penunjukanOf(ruang, calon), newId))
  const utama = tempat.ok ? [placing(ruang, calon, tempat.value)] : returning(ruang, calon)
  const pilihan = [
    ...utama,
    ...retiring(ruang, calon),
    ...swapping(ruang, calon),
    ...acting(ruang, calon, 'PLT'),
    ...acting(ruang, calon, 'PLH')
  ]
  return pilihan.length === 0 && !tempat.ok ? tempat : ok(pilihan)
}

/** Who would have to make room: the holder after the plan whom it does not move yet. */
function pemegangOf(ruang: RuangKerja, calon: Calon): { readonly id: PegawaiId; readonly nama: string; readonly isSemula: boolean } | null {
  const pemegang = isDiduduki(ruang, calon) ? definitif(ruang.proyeksi.pemegang(calon.jabatanId)) : null
  const pegawai = pemegang && ruang.snapshot.pegawai.get(pemegang.pegawaiId)
  if (!pegawai) return null
  return { id: pegawai.id, nama: namaLengkap(pegawai), isSemula: jabatanDari(ruang.snapshot, pegawai.id) === calon.jabatanId }
}

/** The day the holder of a post retires from it; null when unknown. */
function pensiunPemegang({ snapshot, bahan }: RuangKerja, { jabatanId }: Calon, pegawaiId: PegawaiId): Tanggal | null {
  const jabatan = snapshot.jabatan.get(jabatanId)
  return jabatan ? pensiunDari(snapshot, pegawaiId, { jabatan, setelan: bupBerlaku(bahan.setelanOf) }) : null
}

/** A holder who has retired by then leaves for that reason. */
function penunjukanOf(ruang: RuangKerja, calon: Calon): Penunjukan {
  const pemegang = pemegangOf(ruang, calon)
  const pensiun = pemegang?.isSemula ? pensiunPemegang(ruang, calon, pemegang.id) : null
  const isPensiun = pensiun !== null && pensiun <= ruang.rencana.tmt
  return { ...calon, tambahan: false, ...(isPensiun ? { lepas: { alasan: 'PENSIUN', tmt: null } } : {}) }
}

function placing(ruang: RuangKerja, calon: Calon, temuan: readonly TemuanLangkah[]): Pilihan {
  const rencanaId = ruang.rencana.id
  const { pegawaiId, jabatanId, lepas } = penunjukanOf(ruang, calon)
  const dilepas = lepas && { alasan: lepas.alasan ?? null, tmt: lepas.tmt ?? null }
  const lakukan = (): Promise<boolean> => jalankan(rencanaId, 'langkah.place', { rencanaId, pegawaiId, jabatanId, lepas: dilepas })
  return { ...kataPenempatan(ruang, calon, dilepas !== undefined), temuan, masa: null, lakukan }
}

function kataPenempatan(ruang: RuangKerja, calon: Calon, isPensiun: boolean): Pick<Pilihan, 'judul' | 'rinci'> {
  const pemegang = pemegangOf(ruang, calon)
  if (!pemegang) return { judul: teksRotasi.tempatkan, rinci: teksRotasi.tempatkanRinci }
  if (!pemegang.isSemula) return { judul: teksRotasi.calonKedua, rinci: teksRotasi.calonKeduaRinci(pemegang.nama) }
  return { judul: teksRotasi.gantikan, rinci: (isPensiun ? teksRantai.gantikanPensiun : teksRotasi.gantikanRinci)(pemegang.nama) }
}

/** Back to the own post although it is planned for somebody else: that falls. */
function returning(ruang: RuangKerja, { pegawaiId, jabatanId }: Calon): readonly Pilihan[] {
  const [own] = movesOf(ruang.langkah, pegawaiId)
  if (!own || jabatanDari(ruang.snapshot, pegawaiId) !== jabatanId) return []
  const rinci = teksRantai.kembaliRinci(akibatCabut(ruang, own.id).length)
  const lakukan = (): Promise<boolean> => jalankan(ruang.rencana.id, 'langkah.remove', { langkahId: own.id, beserta: true })
  return [{ judul: teksRantai.kembali, rinci, temuan: [], masa: null, lakukan }]
}

/** To follow a holder on the day they retire, where that is near. */
function retiring(ruang: RuangKerja, calon: Calon): readonly Pilihan[] {
  const { rencana } = ruang
  const pemegang = pemegangOf(ruang, calon)
  const pensiun = pemegang?.isSemula ? pensiunPemegang(ruang, calon, pemegang.id) : null
  const batas = addMonths(rencana.tmt, Math.max(rencana.horizonBulan, BULAN_MENUNGGU))
  if (!pemegang || pensiun === null || pensiun <= rencana.tmt || pensiun > batas) return []
  const saat = { tmt: pensiun, lepas: { alasan: 'PENSIUN' as const, tmt: pensiun } }
  const found = pratinjau(ruang, (s, newId) => place(s, { ...calon, tambahan: false, isi: { tmt: pensiun }, lepas: saat.lepas }, newId))
  if (!found.ok) return []
  const hari = tanggalPendek(pensiun)
  const lakukan = (): Promise<boolean> => jalankan(rencana.id, 'langkah.place', { rencanaId: rencana.id, ...calon, ...saat })
  return [
    {
      judul: teksRantai.saatPensiun(hari),
      rinci: teksRantai.saatPensiunRinci(pemegang.nama, hari),
      temuan: found.value,
      masa: null,
      lakukan
    }
  ]
}

function swapping(ruang: RuangKerja, { pegawaiId, jabatanId }: Calon): readonly Pilihan[] {
  const holder = definitif(ruang.snapshot.byJabatan.get(jabatanId) ?? [])
  const dengan = holder && isSingleSeat(ruang.snapshot, jabatanId) ? ruang.snapshot.pegawai.get(holder.pegawaiId) : undefined
  if (!dengan) return []
  const found = pratinjau(ruang, (s, newId) => swap(s, { pegawaiId, denganPegawaiId: dengan.id }, newId))
  if (!found.ok) return []
  const rencanaId = ruang.rencana.id
  const lakukan = (): Promise<boolean> => jalankan(rencanaId, 'langkah.swap', { rencanaId, pegawaiId, denganPegawaiId: dengan.id })
  return [{ judul: teksRotasi.tukar, rinci: teksRotasi.tukarRinci(namaLengkap(dengan)), temuan: found.value, masa: null, lakukan }]
}

/** Plt where nobody holds the post, Plh while somebody does. */
function acting(ruang: RuangKerja, { pegawaiId, jabatanId }: Calon, jenis: 'PLT' | 'PLH'): readonly Pilihan[] {
  const pemegang = ruang.proyeksi.pemegang(jabatanId)
  if (isKosong(pemegang) !== (jenis === 'PLT')) return []
  const found = pratinjau(ruang, (s, newId) => act(s, { pegawaiId, jabatanId, jenis }, newId))
  if (!found.ok) return []
  const { id: rencanaId, tmt } = ruang.rencana
  const masa = { tmt, sampai: akhirSementara(jenis, tmt, ruang.bahan.setelanOf('R-47')) }
  const lakukan = (dipilih: Masa | null): Promise<boolean> => {
    const { tmt: mulai, sampai } = dipilih ?? masa
    return jalankan(rencanaId, 'langkah.acting', { rencanaId, pegawaiId, jabatanId, jenis, tmt: mulai === tmt ? null : mulai, sampai })
  }
  return [{ ...kataSementara(ruang, jabatanId, jenis), temuan: found.value, masa, lakukan }]
}

function kataSementara({ snapshot, proyeksi }: RuangKerja, jabatanId: JabatanId, jenis: 'PLT' | 'PLH'): Pick<Pilihan, 'judul' | 'rinci'> {
  if (jenis === 'PLT') return { judul: teksRotasi.tunjukPlt, rinci: teksRotasi.tunjukPltRinci }
  const pejabat = definitif(proyeksi.pemegang(jabatanId))
  const pegawai = pejabat && snapshot.pegawai.get(pejabat.pegawaiId)
  return { judul: teksRantai.tunjukPlh, rinci: teksRantai.tunjukPlhRinci(pegawai ? namaLengkap(pegawai) : '—') }
}
