import { abk } from './abk'
import { acuan } from './acuan'
import { audit } from './audit'
import { formasi } from './formasi'
import { hubungan } from './hubungan'
import { hukdis } from './hukdis'
import { informasiJabatan } from './informasi-jabatan'
import { jabatan } from './jabatan'
import { ketentuan } from './ketentuan'
import { langkah } from './langkah'
import { naskah } from './naskah'
import { pegawai } from './pegawai'
import { penempatan } from './penempatan'
import { pengesampingan } from './pengesampingan'
import { polaAbk } from './pola-abk'
import { predikat } from './predikat'
import { rancangan } from './rancangan'
import { rencana } from './rencana'
import { simpanan } from './simpanan'
import { unor } from './unor'
import { unorLampau } from './unor-lampau'
import { usulan } from './usulan'

export {
  abk,
  acuan,
  audit,
  formasi,
  hubungan,
  hukdis,
  informasiJabatan,
  jabatan,
  ketentuan,
  langkah,
  naskah,
  pegawai,
  penempatan,
  pengesampingan,
  polaAbk,
  predikat,
  rancangan,
  rencana,
  simpanan,
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
  formasi
} as const
