import { PenggunaId } from '../../../src/domain/akses/pengguna'
import type { Reader } from '../../../src/domain/entities'
import { namaRencana } from '../../../src/domain/mutasi/skenario'
import { RencanaId } from '../../../src/domain/mutasi/rencana'
import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { namaLengkap, PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { RancanganId } from '../../../src/domain/rancangan/rancangan'
import type { PokokRiwayat } from '../../../src/domain/riwayat/tentang'

const apply = <T>(row: T | null, nama: (row: T) => string): string | null => (row === null ? null : nama(row))

const NAMA: Readonly<Record<PokokRiwayat, (read: Reader, id: string) => string | null>> = {
  pegawai: (read, id) => apply(read.get('pegawai', PegawaiId.parse(id)), namaLengkap),
  jabatan: (read, id) => apply(read.get('jabatan', JabatanId.parse(id)), ({ nama }) => nama),
  unor: (read, id) => apply(read.get('unor', UnorId.parse(id)), ({ nama }) => nama),
  rencana: (read, id) => apply(read.get('rencana', RencanaId.parse(id)), namaRencana),
  rancangan: (read, id) => apply(read.get('rancangan', RancanganId.parse(id)), ({ nama }) => nama),
  pengguna: (read, id) => apply(read.get('pengguna', PenggunaId.parse(id)), ({ nama }) => nama)
}

/** What something that has a history is called today; null = it is there no more. */
export const namaPokok =
  (read: Reader) =>
  (entitas: PokokRiwayat, id: string): string | null =>
    id === '' ? null : NAMA[entitas](read, id)
