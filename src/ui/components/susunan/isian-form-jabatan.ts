import { IsianJabatan } from '../../../domain/organisasi/isian-jabatan'
import { isStruktural, type Jabatan, type JenisJabatan, jenisOfEselon } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'

/** What the form of an existing post starts with. */
export const isianDari = (jabatan: Jabatan): IsianJabatan => IsianJabatan.parse(jabatan)

/** What the form of a new post starts with; null when its unit is not there. */
export function isianBaru({ unor }: Snapshot, unorId: UnorId): IsianJabatan | null {
  if (!unor.has(unorId)) return null
  return {
    unorId,
    nama: '',
    jenis: 'PELAKSANA',
    eselon: null,
    jenjang: null,
    kelas: null,
    kebutuhan: 1,
    kode: null,
    isPimpinan: false,
    isJabatanKunci: false,
    pendidikanMinimum: null,
    golonganMinimum: null,
    syaratPelatihan: null,
    syaratSertifikat: null,
    bup: null,
    perluPersetujuanGubernur: false,
    perluPersetujuanMendagri: false,
    perluPersetujuanDprd: false
  }
}

/** The form with another kind of post: what does not belong to that kind is emptied; a structural post has one seat, and left again it needs as many as at first. */
export function withJenis(isian: IsianJabatan, jenis: JenisJabatan, awal: IsianJabatan): IsianJabatan {
  const kebutuhan = isStruktural(isian) ? awal.kebutuhan : isian.kebutuhan
  return {
    ...isian,
    jenis,
    eselon: isian.eselon !== null && jenisOfEselon(isian.eselon) === jenis ? isian.eselon : null,
    jenjang: jenis === 'JF' ? isian.jenjang : null,
    kebutuhan: isStruktural({ jenis }) ? 1 : kebutuhan
  }
}
