import { z } from 'zod'
import type { AturanAbk } from '../../abk/aturan-abk'
import { aturanAbkKini } from '../../ketentuan/setelan'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { byHand, medanBerubah } from '../../kit/suntingan'
import { blokOf } from '../catatan-isian'
import { UbahBanyak } from '../isian-jabatan'
import { type Jabatan, JabatanId } from '../jabatan'
import { tolakKebutuhan } from '../kebutuhan-abk'
import { examineJabatan } from '../validasi-jabatan'

/** Gives many posts the same value in one field. All of them take it, or none. */
export const bulkUpdateJabatan = defineCommand({
  name: 'jabatan.bulk-update',
  hak: 'DATA',
  input: z.object({ ids: z.array(JabatanId).min(1, 'Pilih jabatannya lebih dahulu.'), ubah: UbahBanyak }),
  gather: (read, { ids }) => {
    const dipilih = new Set(ids)
    return ok({ jabatan: read.list('jabatan').filter((j) => dipilih.has(j.id)), aturan: aturanAbkKini(read.list('ketentuan')) })
  },
  decide: ({ jabatan, aturan }, { ubah }) => {
    const ditolak = jabatan.flatMap((j) => reasonOf(j, ubah, aturan) ?? [])
    if (ditolak[0] !== undefined) return refuse(invalid(`${ditolak.length} jabatan tidak dapat diubah. ${ditolak[0]}`))
    const berubah = jabatan.filter((j) => medanBerubah(j, patchOf(ubah)).length > 0)
    if (berubah.length === 0) return refuse(invalid('Tidak ada yang berubah.'))
    return ok(berubah.map((j) => updated('jabatan', j, byHand(j, patchOf(ubah)))))
  },
  label: ({ jabatan }, { ubah }) => `Ubah ${LABEL[ubah.medan]} ${jabatan.length} jabatan`
})

const patchOf = ({ medan, nilai }: UbahBanyak): Partial<Jabatan> => ({ [medan]: nilai })

/** Why this very post cannot take the value; what else is wrong with it does not matter here. */
function reasonOf(jabatan: Jabatan, ubah: UbahBanyak, aturan: AturanAbk): string | null {
  const blok = blokOf(examineJabatan({ ...jabatan, ...patchOf(ubah) }, []).filter(({ medan }) => medan === ubah.medan))
  if (blok !== null) return `${jabatan.nama}: ${blok}`
  return ubah.medan === 'kebutuhan' ? tolakKebutuhan(jabatan, ubah.nilai, aturan) : null
}

const LABEL: Readonly<Record<UbahBanyak['medan'], string>> = {
  kelas: 'kelas',
  kebutuhan: 'kebutuhan',
  isJabatanKunci: 'tanda jabatan kunci',
  perluPersetujuanGubernur: 'persetujuan gubernur',
  perluPersetujuanMendagri: 'persetujuan Mendagri',
  perluPersetujuanDprd: 'persetujuan DPRD',
  syaratSertifikat: 'syarat sertifikat'
}
