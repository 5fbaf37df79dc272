import { addYears, type Tanggal } from '../kit/tanggal'
import { AK_PANGKAT } from '../organisasi/golongan-jenjang'
import { batasPangkat, isDiBawahJenjang, jalurKp } from './batas-pangkat'
import { type HambatanPangkat, hambatanPangkat } from './hambatan-pangkat'
import { GOLONGAN_PNS, type GolonganPns } from './pangkat'
import { periodeKp } from './periode-kp'
import { predikatTerakhir } from './predikat-terakhir'
import { ada, bukan, kurang, nilaiTelaah, type Telaah } from './telaah-berkala'
import type { FaktaKp, JabatanKp, JalurKp, OrangKp, UjianDinas, UsulPangkat } from './usul-pangkat'

/** The next rank of a person, with all that stands in its way. */
export type KpBerikut = UsulPangkat & { readonly jenis: 'REGULER' | 'PILIHAN'; readonly hambatan: readonly HambatanPangkat[] }

/** The next rank of a PNS; null = none, or data are missing (`telaahKp` says which). */
export const kpBerikut = (orang: OrangKp, fakta: FaktaKp): KpBerikut | null => nilaiTelaah(telaahKp(orang, fakta))

/** The next rank and what hinders it, or why there is none (PP 99/2000 jo. PP 12/2002; PerBKN 2/2025). */
export function telaahKp(orang: OrangKp, fakta: FaktaKp): Telaah<KpBerikut> {
  if (orang.jenisAsn !== 'PNS') return bukan('Kenaikan pangkat berlaku bagi PNS')
  if (orang.golongan === GOLONGAN_PNS.at(-1)) return bukan('Pangkat sudah tertinggi')
  const dasar = dasarOf(orang, fakta)
  if (dasar === null) return kurang(kosongOf(orang, fakta))
  const sejak = sejakOf(dasar, fakta)
  if (sejak === null) return kurang(['TMT jabatan'])
  const periode = periodeKp(sejak)
  if (fakta.pensiun !== null && periode >= fakta.pensiun) return bukan('Mencapai BUP sebelum kenaikan pangkat berikutnya')
  if (fakta.isDicari?.(periode) === false) return bukan('Periode di luar jangka waktu yang diminta')
  const usul = usulOf(dasar, { sejak, periode }, { orang, fakta })
  return ada({ ...usul, jenis: usul.jalur === 'REGULER' ? 'REGULER' : 'PILIHAN', hambatan: hambatanPangkat(usul, orang, fakta) })
}

/** What has to be known before anything can be worked out. */
type Dasar = {
  readonly golongan: GolonganPns
  readonly golonganBaru: GolonganPns
  readonly tmtLama: Tanggal
  readonly jabatan: JabatanKp
  readonly jalur: JalurKp
}

function dasarOf({ golongan, tmtGolongan }: OrangKp, { jabatan }: FaktaKp): Dasar | null {
  const at = GOLONGAN_PNS.findIndex((g) => g === golongan)
  const [kini, baru] = [GOLONGAN_PNS[at], GOLONGAN_PNS[at + 1]]
  const jalur = jabatan && jalurKp(jabatan)
  return kini && baru && tmtGolongan !== null && jalur ? { golongan: kini, golonganBaru: baru, tmtLama: tmtGolongan, jabatan, jalur } : null
}

const kosongOf = ({ golongan, tmtGolongan }: OrangKp, { jabatan }: FaktaKp): readonly string[] => [
  ...(GOLONGAN_PNS.some((g) => g === golongan) ? [] : ['golongan']),
  ...(tmtGolongan === null ? ['TMT golongan'] : []),
  ...(jabatan === null
    ? ['jabatan definitif']
    : jalurKp(jabatan) === null
      ? [jabatan.jenis === 'JF' ? 'jenjang jabatan' : 'eselon jabatan']
      : [])
]

/** Four years in rank; where the rank lies below what the post asks for, one year in rank and one in the post. */
function sejakOf({ golongan, tmtLama, jabatan, jalur }: Dasar, { tmtJabatan, setelan }: FaktaKp): Tanggal | null {
  if (jalur !== 'STRUKTURAL' || !isDiBawahJenjang(golongan, jabatan)) return addYears(tmtLama, setelan.tahunKp)
  if (tmtJabatan === null) return null
  const [pangkat, duduk] = [addYears(tmtLama, setelan.tahunPangkatPilihan), addYears(tmtJabatan, setelan.tahunJabatanPilihan)]
  return pangkat > duduk ? pangkat : duduk
}

function usulOf(
  { golongan, golonganBaru, tmtLama, jabatan, jalur }: Dasar,
  waktu: Pick<UsulPangkat, 'sejak' | 'periode'>,
  { orang, fakta }: { readonly orang: OrangKp; readonly fakta: FaktaKp }
): UsulPangkat {
  return {
    golongan,
    golonganBaru,
    tmtLama,
    jalur,
    ...waktu,
    batas: batasPangkat(jalur, jabatan, orang),
    ujianDinas: ujianOf(golongan),
    predikat: predikatTerakhir(fakta.predikat, fakta.pada, fakta.setelan.tahunPredikatKp),
    targetAk: jalur === 'JF' && jabatan.jenjang !== null ? AK_PANGKAT[jabatan.jenjang] : null
  }
}

function ujianOf(golongan: GolonganPns): UjianDinas {
  if (golongan === 'II/d') return 'TINGKAT_I'
  return golongan === 'III/d' ? 'TINGKAT_II' : 'TIDAK'
}
