import { abk } from './abk'
import { acuan } from './acuan'
import { asesmen } from './asesmen'
import { audit } from './audit'
import { bukuNomor } from './buku-nomor'
import { catatan } from './catatan'
import { formasi } from './formasi'
import { gajiPokok } from './gaji-pokok'
import { gambar } from './gambar'
import { hubungan } from './hubungan'
import { hukdis } from './hukdis'
import { informasiJabatan } from './informasi-jabatan'
import { izin } from './izin'
import { jabatan } from './jabatan'
import { keputusanRapat } from './keputusan-rapat'
import { kgb } from './kgb'
import { kontrak } from './kontrak'
import { ketentuan } from './ketentuan'
import { langkah } from './langkah'
import { masaLarangan } from './masa-larangan'
import { naskah } from './naskah'
import { nomor } from './nomor'
import { pegawai } from './pegawai'
import { pelatihan } from './pelatihan'
import { penempatan } from './penempatan'
import { pengesampingan } from './pengesampingan'
import { penghargaan } from './penghargaan'
import { pengguna } from './pengguna'
import { polaAbk } from './pola-abk'
import { polaTersimpan } from './pola-tersimpan'
import { predikat } from './predikat'
import { rancangan } from './rancangan'
import { rencana } from './rencana'
import { sikapJabatan } from './sikap-jabatan'
import { simpanan } from './simpanan'
import { tahapRencana } from './tahap-rencana'
import { templatWord } from './templat-word'
import { tindakLanjut } from './tindak-lanjut'
import { unor } from './unor'
import { unorLampau } from './unor-lampau'
import { usulan } from './usulan'

export {
  abk,
  acuan,
  asesmen,
  audit,
  bukuNomor,
  catatan,
  formasi,
  gajiPokok,
  gambar,
  hubungan,
  hukdis,
  informasiJabatan,
  izin,
  jabatan,
  keputusanRapat,
  ketentuan,
  kgb,
  kontrak,
  langkah,
  masaLarangan,
  naskah,
  nomor,
  pegawai,
  pelatihan,
  penempatan,
  pengesampingan,
  penghargaan,
  pengguna,
  polaAbk,
  polaTersimpan,
  predikat,
  rancangan,
  rencana,
  sikapJabatan,
  simpanan,
  tahapRencana,
  templatWord,
  tindakLanjut,
  unor,
  unorLampau,
  usulan
}

/** The table of every stored entity, by its name in `src/domain/entities.ts`. */
export const tables = {
  unor,
  jabatan,
  pegawai,
  penempatan,
  hukdis,
  hubungan,
  rencana,
  langkah,
  pengesampingan,
  ketentuan,
  naskah,
  predikat,
  acuan,
  simpanan,
  rancangan,
  usulan,
  unorLampau,
  abk,
  informasiJabatan,
  polaAbk,
  formasi,
  pelatihan,
  asesmen,
  catatan,
  masaLarangan,
  izin,
  sikapJabatan,
  tahapRencana,
  keputusanRapat,
  tindakLanjut,
  bukuNomor,
  nomor,
  gambar,
  polaTersimpan,
  templatWord,
  kgb,
  kontrak,
  penghargaan,
  gajiPokok,
  pengguna
} as const
