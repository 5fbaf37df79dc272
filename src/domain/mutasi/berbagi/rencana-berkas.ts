import { z } from 'zod'
import type { Reader } from '../../entities'
import { JabatanId } from '../../organisasi/jabatan'
import type { Unor, UnorId } from '../../organisasi/unor'
import { PegawaiId } from '../../pegawai/pegawai'
import { Izin } from '../izin'
import { KeputusanRapat } from '../keputusan-rapat'
import { Langkah, Pengesampingan, type RencanaId, RencanaMutasi } from '../rencana'
import { SikapJabatan } from '../sikap-jabatan'
import { gatherIsiSalinan } from '../skenario'

/** A person as a plan that travels names them. */
const OrangBerkas = z.strictObject({ id: PegawaiId, nip: z.string().regex(/^\d{18}$/), nama: z.string().min(1).max(200) })

/** A post as a plan that travels names it: with the units it lies in, the highest first. */
const JabatanBerkas = z.strictObject({ id: JabatanId, nama: z.string().min(1).max(300), unor: z.array(z.string().max(300)).max(20) })

/** A plan as one office gives it to another: what is in it, and what its people and posts are recognised by. */
export const RencanaBerkas = z.strictObject({
  rencana: RencanaMutasi.pick({ nama: true, tmt: true, jenis: true, horizonBulan: true, catatan: true }),
  langkah: z.array(Langkah.omit({ rencanaId: true })).max(5000),
  sikap: z.array(SikapJabatan.omit({ rencanaId: true })).max(5000),
  izin: z.array(Izin.omit({ rencanaId: true })).max(5000),
  pengesampingan: z.array(Pengesampingan.omit({ rencanaId: true })).max(20_000),
  keputusan: z.array(KeputusanRapat.omit({ rencanaId: true })).max(20_000),
  orang: z.array(OrangBerkas).max(20_000),
  jabatan: z.array(JabatanBerkas).max(20_000)
})
export type RencanaBerkas = z.infer<typeof RencanaBerkas>

/** Gathers a plan to be given away; null when there is none. What has been carried out goes along as a step still to be done. */
export function gatherRencanaBerkas(read: Reader, id: RencanaId): RencanaBerkas | null {
  const rencana = read.get('rencana', id)
  if (!rencana) return null
  const { langkah, sikap, izin, pengesampingan } = gatherIsiSalinan(read, id)
  const keputusan = read.where('keputusanRapat', 'rencanaId', id)
  const { nama, tmt, jenis, horizonBulan, catatan } = rencana
  return {
    rencana: { nama, tmt, jenis, horizonBulan, catatan },
    langkah: langkah.map(tanpaRencana),
    sikap: sikap.map(tanpaRencana),
    izin: izin.map(tanpaRencana),
    pengesampingan: pengesampingan.map(tanpaRencana),
    keputusan: keputusan.map(tanpaRencana),
    orang: orangOf(read, [...langkah, ...izin, ...keputusan]),
    jabatan: jabatanOf(read, [
      ...langkah.flatMap((l) => [l.jabatanId, l.dariJabatanId]),
      ...[...sikap, ...izin, ...keputusan].map((b) => b.jabatanId)
    ])
  }
}

function tanpaRencana<T extends { readonly rencanaId: RencanaId }>({ rencanaId: _rencanaId, ...lain }: T): Omit<T, 'rencanaId'> {
  return lain
}

const orangOf = (read: Reader, baris: readonly { readonly pegawaiId: PegawaiId | null }[]): RencanaBerkas['orang'] =>
  [...new Set(baris.map((b) => b.pegawaiId))].flatMap((id) => {
    const orang = id && read.get('pegawai', id)
    return orang ? [{ id: orang.id, nip: orang.nip, nama: orang.nama.slice(0, 200) }] : []
  })

function jabatanOf(read: Reader, ids: readonly (JabatanId | null)[]): RencanaBerkas['jabatan'] {
  const unor = new Map(read.list('unor').map((u) => [u.id, u]))
  return [...new Set(ids)].flatMap((id) => {
    const jabatan = id && read.get('jabatan', id)
    return jabatan ? [{ id: jabatan.id, nama: jabatan.nama.slice(0, 300), unor: [...jalurUnor(unor, jabatan.unorId)] }] : []
  })
}

const DALAM = 20

/** The names of the units a post lies in, the highest first. */
export function jalurUnor(semua: ReadonlyMap<UnorId, Unor>, id: UnorId): readonly string[] {
  const jalur: string[] = []
  for (let at = semua.get(id); at && jalur.length < DALAM; at = at.indukId === null ? undefined : semua.get(at.indukId))
    jalur.unshift(at.nama.slice(0, 300))
  return jalur
}
