import type { z } from 'zod'
import { Abk, PolaAbk } from './abk/abk'
import { InformasiJabatan } from './abk/informasi-jabatan'
import { Pengguna } from './akses/pengguna'
import { Acuan } from './acuan/acuan'
import { GajiPokok } from './acuan/gaji-pokok'
import { Formasi } from './formasi/formasi'
import { Ketentuan } from './ketentuan/ketentuan'
import { Predikat } from './kinerja/predikat'
import { Izin } from './mutasi/izin'
import { KeputusanRapat } from './mutasi/keputusan-rapat'
import { MasaLarangan } from './mutasi/masa-larangan'
import { Langkah, Pengesampingan, RencanaMutasi } from './mutasi/rencana'
import { SikapJabatan } from './mutasi/sikap-jabatan'
import { TahapRencana } from './mutasi/tahap-rencana'
import { TindakLanjut } from './mutasi/tindak-lanjut'
import { Gambar } from './naskah/gambar/gambar'
import { Naskah } from './naskah/naskah'
import { BukuNomor } from './naskah/nomor/buku-nomor'
import { Nomor } from './naskah/nomor/nomor'
import { PolaTersimpan } from './naskah/pola/pola-tersimpan'
import { TemplatWord } from './naskah/pola/templat-word'
import { Jabatan } from './organisasi/jabatan'
import { Unor } from './organisasi/unor'
import { UnorLampau } from './organisasi/unor-lampau'
import { Asesmen } from './pegawai/asesmen'
import { Catatan } from './pegawai/catatan'
import { Hubungan } from './pegawai/hubungan'
import { Hukdis } from './pegawai/hukdis'
import { Kgb } from './pegawai/kgb'
import { Kontrak } from './pegawai/kontrak'
import { Pegawai } from './pegawai/pegawai'
import { Pelatihan } from './pegawai/pelatihan'
import { Penempatan } from './pegawai/penempatan'
import { Penghargaan } from './pegawai/penghargaan'
import { Rancangan, Usulan } from './rancangan/rancangan'
import { Simpanan } from './simpanan/simpanan'

/** Every stored entity, once. A new one adds one line here. */
export const entities = {
  unor: Unor,
  jabatan: Jabatan,
  pegawai: Pegawai,
  penempatan: Penempatan,
  hukdis: Hukdis,
  hubungan: Hubungan,
  rencana: RencanaMutasi,
  langkah: Langkah,
  pengesampingan: Pengesampingan,
  ketentuan: Ketentuan,
  naskah: Naskah,
  predikat: Predikat,
  acuan: Acuan,
  simpanan: Simpanan,
  rancangan: Rancangan,
  usulan: Usulan,
  unorLampau: UnorLampau,
  abk: Abk,
  informasiJabatan: InformasiJabatan,
  polaAbk: PolaAbk,
  formasi: Formasi,
  pelatihan: Pelatihan,
  asesmen: Asesmen,
  catatan: Catatan,
  masaLarangan: MasaLarangan,
  izin: Izin,
  sikapJabatan: SikapJabatan,
  tahapRencana: TahapRencana,
  keputusanRapat: KeputusanRapat,
  tindakLanjut: TindakLanjut,
  bukuNomor: BukuNomor,
  nomor: Nomor,
  gambar: Gambar,
  polaTersimpan: PolaTersimpan,
  templatWord: TemplatWord,
  kgb: Kgb,
  kontrak: Kontrak,
  penghargaan: Penghargaan,
  gajiPokok: GajiPokok,
  pengguna: Pengguna
} as const

export type EntityName = keyof typeof entities
export type Entity<N extends EntityName> = z.infer<(typeof entities)[N]>
export type IdOf<N extends EntityName> = Entity<N>['id']

/** What the domain may ask of storage. Synchronous, because the SQLite driver is. */
export interface Reader {
  get<N extends EntityName>(name: N, id: IdOf<N>): Entity<N> | null
  list<N extends EntityName>(name: N): readonly Entity<N>[]
  /** The rows of which one member has that value: for tables too large to be listed. */
  where<N extends EntityName, K extends keyof Entity<N> & string>(name: N, key: K, value: Entity<N>[K]): readonly Entity<N>[]
}
