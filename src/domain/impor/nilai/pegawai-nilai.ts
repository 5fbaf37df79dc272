import type { JenisAsn, KedudukanHukum } from '../../pegawai/pegawai'
import type { TingkatPendidikan } from '../../pegawai/pendidikan'

type Pola<T> = readonly (readonly [RegExp, T])[]

const firstMatch = <T>(pola: Pola<T>, teks: string): T | null => pola.find(([regex]) => regex.test(teks))?.[1] ?? null

/** `M`/`F`, `L`/`P`, `1`/`2`, `Laki-laki`/`Perempuan`, `Pria`/`Wanita`. */
export const jenisKelaminOf = (teks: string): 'L' | 'P' | null =>
  firstMatch(
    [
      [/^(L|M|1|LAKI.*|PRIA|MALE)$/i, 'L'],
      [/^(P|F|2|PEREMPUAN|WANITA|FEMALE)$/i, 'P']
    ],
    teks
  )

const JENIS_ASN: Pola<JenisAsn> = [
  [/PARUH/i, 'PPPK_PARUH_WAKTU'],
  [/PPPK|P3K|PERJANJIAN KERJA/i, 'PPPK'],
  [/CPNS|CALON/i, 'CPNS'],
  [/PNS|PEGAWAI NEGERI/i, 'PNS']
]

/** What a row says of the kind of ASN. */
export type SumberJenisAsn = {
  readonly jenisPegawai: string
  readonly kedudukan: string
  readonly status: string
  readonly isNipPppk: boolean
}

/** The kind of ASN from the columns, then from C/P, then from the digits of the NIP; null when only the NIP of a PNS speaks. */
export function jenisAsnOf({ jenisPegawai, kedudukan, status, isNipPppk }: SumberJenisAsn): JenisAsn | null {
  const tertulis = firstMatch(JENIS_ASN, jenisPegawai) ?? firstMatch(JENIS_ASN, kedudukan)
  if (tertulis === 'PPPK' || tertulis === 'PPPK_PARUH_WAKTU') return tertulis
  if (tertulis === null && isNipPppk) return 'PPPK'
  return (
    firstMatch<JenisAsn>(
      [
        [/^(C|CPNS)$/i, 'CPNS'],
        [/^(P|PNS)$/i, 'PNS'],
        [/^(PPPK)$/i, 'PPPK']
      ],
      status
    ) ?? tertulis
  )
}

const KEDUDUKAN: Pola<KedudukanHukum> = [
  [/CLTN|LUAR TANGGUNGAN/i, 'CLTN'],
  [/TUGAS BELAJAR/i, 'TUGAS_BELAJAR'],
  [/PEMBERHENTIAN SEMENTARA|BAPEK|BPASN/i, 'PEMBERHENTIAN_SEMENTARA'],
  [/UANG TUNGGU/i, 'PENERIMA_UANG_TUNGGU'],
  [/PERSIAPAN PENSIUN|^MPP$/i, 'MPP'],
  [/HUK(UMAN)?\.? ?DIS/i, 'HUKUMAN_DISIPLIN'],
  [/DIPEKERJAKAN|DIPERBANTUKAN|^DPK$|^DPB$|PEJABAT NEGARA|KEPALA DESA/i, 'DIPEKERJAKAN'],
  [/PEMINDAHAN|PINDAH/i, 'PEMINDAHAN_DALAM_PROSES'],
  [/MENINGGAL|WAFAT|TEWAS/i, 'MENINGGAL'],
  [/PENSIUN|BUP/i, 'PENSIUN'],
  [/TIDAK AKTIF|HILANG|NON ?AKTIF|BERHENTI/i, 'TIDAK_AKTIF'],
  [/AKTIF/i, 'AKTIF']
]

/** Kedudukan hukum as SIASN names it. */
export const kedudukanHukumOf = (teks: string): KedudukanHukum | null => firstMatch(KEDUDUKAN, teks)

const PENDIDIKAN: Pola<TingkatPendidikan> = [
  [/^(S ?-? ?3|STRATA ?-? ?(3|III)|DOKTOR)\b/i, 'S-3'],
  [/^(S ?-? ?2|STRATA ?-? ?(2|II)|MAGISTER|PASCA ?SARJANA)\b/i, 'S-2'],
  [/^(PROFESI|SP ?-? ?1|SPESIALIS|APOTEKER|NERS)\b/i, 'PROFESI'],
  [/^(D ?-? ?(IV|4)|DIPLOMA ?-? ?(IV|4))\b/i, 'D-IV'],
  [/^(S ?-? ?1|STRATA ?-? ?(1|I)|SARJANA(?! MUDA))\b/i, 'S-1'],
  [/^(D ?-? ?(III|3)|DIPLOMA ?-? ?(III|3)|SARJANA MUDA|AKADEMI)\b/i, 'D-III'],
  [/^(D ?-? ?(II|2)|DIPLOMA ?-? ?(II|2))\b/i, 'D-II'],
  [/^(D ?-? ?(I|1)|DIPLOMA ?-? ?(I|1))\b/i, 'D-I'],
  [/^(SLTA|SMA|SMK|SMU|STM|SMEA|SPG|SPK|MA|MAN|PAKET C)\b/i, 'SMA'],
  [/^(SLTP|SMP|MTS|ST|PAKET B)\b/i, 'SMP'],
  [/^(SD|SEKOLAH DASAR|MI|PAKET A)\b/i, 'SD']
]

/** Education level from its name or from the name of the study: `Diploma III/Sarjana Muda`, `S-1 Hukum`, `SLTA Kejuruan`. */
export const tingkatPendidikanOf = (teks: string): TingkatPendidikan | null => firstMatch(PENDIDIKAN, teks)

/** Years and months of service written together: `7 Th 3 Bl`, `7 tahun 3 bulan`. */
export function masaKerjaOf(teks: string): { readonly tahun: number; readonly bulan: number } | null {
  const found = /^(\d{1,2}) ?(?:TH|THN|TAHUN)\.?(?: ?(\d{1,2}) ?(?:BL|BLN|BULAN)\.?)?$/i.exec(teks)
  return found ? { tahun: Number(found[1]), bulan: Number(found[2] ?? 0) } : null
}
