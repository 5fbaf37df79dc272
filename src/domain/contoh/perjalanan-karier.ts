import { addMonths, monthsBetween, type Tanggal } from '../kit/tanggal'
import { isStruktural, type Jabatan, type JenisJabatan, type JenjangJf } from '../organisasi/jabatan'
import { type Penempatan, PenempatanId } from '../pegawai/penempatan'
import { createBursa, type Bursa } from './bursa-jabatan'
import type { Formasi } from './formasi'
import { KASUS_CONTOH, sameAlamat } from './kasus'
import type { Dunia } from './orang'
import type { Penghuni } from './penghuni'

/** A stretch of a career before the present post: what kind of post, and for how many months; null = for all the time that is left. */
type Babak = { readonly jenis: JenisJabatan; readonly bulan: number | null }

/** What a person of the present generation has been before, latest first (PP 11/2017 Ps 54 and 107 ask for no less). */
const JALAN: Readonly<Record<JenisJabatan, (dunia: Dunia) => readonly Babak[]>> = {
  JPT_PRATAMA: ({ acak }) => [
    { jenis: 'ADMINISTRATOR', bulan: acak.bulat(37, 66) },
    { jenis: 'PENGAWAS', bulan: acak.bulat(38, 60) },
    { jenis: 'PELAKSANA', bulan: null }
  ],
  ADMINISTRATOR: ({ acak }) => [
    { jenis: 'PENGAWAS', bulan: acak.bulat(38, 64) },
    { jenis: 'PELAKSANA', bulan: null }
  ],
  PENGAWAS: () => [{ jenis: 'PELAKSANA', bulan: null }],
  JF: () => [{ jenis: 'JF', bulan: null }],
  PELAKSANA: () => [{ jenis: 'PELAKSANA', bulan: null }]
}

/** How often the file knows the whole career of a person in such a post; of planted people it always does. */
const LENGKAP: Readonly<Record<JenisJabatan, number>> = { JPT_PRATAMA: 0.92, ADMINISTRATOR: 0.86, PENGAWAS: 0.8, JF: 0.5, PELAKSANA: 0.35 }

/** Nobody is shown as having led before so many months of service. */
const PELAKSANA_DAHULU = 48

/** The posts people held before the present one, closed on the day the next began: for most of them from the first day of service on. */
export function buildPerjalanan(dunia: Dunia, formasi: readonly Formasi[], penghuni: readonly Penghuni[]): readonly Penempatan[] {
  const bursa = createBursa(dunia.acak, formasi, penghuni)
  return penghuni.flatMap((orang) => perjalananOf(dunia, bursa, orang))
}

function perjalananOf(dunia: Dunia, bursa: Bursa, orang: Penghuni): readonly Penempatan[] {
  const { jabatan } = orang.formasi
  const { tmtCpns } = orang.pegawai
  const tmt = orang.penempatan.tmtMulai
  const isLengkap = orang.isTitipan || dunia.acak.peluang(LENGKAP[jabatan.jenis])
  if (tmtCpns === null || tmt === null || tmt <= tmtCpns || (!isLengkap && !isStruktural(jabatan))) return []
  const babak = terpotong(JALAN[jabatan.jenis](dunia), monthsBetween(tmtCpns, tmt))
  const dikenal = isLengkap ? babak : babak.slice(0, dunia.acak.bulat(0, babak.length - 1))
  return dijalani(dunia, { bursa, orang, babak: dikenal }, [tmtCpns, tmt])
}

/** Shortens the stretches of those who rose fast, so that some years as pelaksana are left. */
function terpotong(babak: readonly Babak[], bulan: number): readonly Babak[] {
  const diminta = babak.reduce((jumlah, b) => jumlah + (b.bulan ?? PELAKSANA_DAHULU), 0)
  const bagian = Math.min(1, bulan / diminta)
  return babak.map((b) => (b.bulan === null ? b : { ...b, bulan: Math.max(1, Math.floor(b.bulan * bagian)) }))
}

/** Where no structural post was free, the person had the JF that counts as its equal (PP 11/2017 Ps 54 and 107). */
const SETINGKAT: Readonly<Partial<Record<JenisJabatan, JenjangJf>>> = { ADMINISTRATOR: 'AHLI_MADYA', PENGAWAS: 'AHLI_MUDA' }

type Perjalanan = { readonly bursa: Bursa; readonly orang: Penghuni; readonly babak: readonly Babak[] }

/** Walks back from the present post: each stretch ends where the later one began. */
function dijalani(dunia: Dunia, { bursa, orang, babak }: Perjalanan, [awal, akhir]: readonly [Tanggal, Tanggal]): readonly Penempatan[] {
  const rows: Penempatan[] = []
  let sampai = akhir
  for (const { jenis, bulan } of babak) {
    const mulai = bulan === null ? awal : addMonths(sampai, -bulan)
    if (mulai >= sampai || mulai < awal) break
    const pencarian = { jenis, rentang: [mulai, sampai], dekat: tempatDulu(orang), selain: orang.formasi.jabatan } as const
    const jenjang = SETINGKAT[jenis]
    const dulu = bursa.cari(pencarian) ?? (jenjang ? bursa.cari({ ...pencarian, jenis: 'JF', jenjang }) : null)
    if (!dulu) break
    rows.push(baris(dunia, orang, { jabatan: dulu, rentang: [mulai, sampai] }))
    sampai = mulai
  }
  return rows
}

/** Where a person worked before: in the same perangkat daerah, or where a planted case needs it. */
function tempatDulu({ formasi, isTitipan }: Penghuni): Formasi {
  if (!isTitipan) return formasi
  const [tujuan, ...calon] = KASUS_CONTOH.JABATAN_GANDA.jabatan
  if (!calon.some((alamat) => sameAlamat(formasi, alamat))) return formasi
  return { ...formasi, jalur: [tujuan[0].replace('Kepala ', ''), formasi.jalur.at(-1) ?? ''] }
}

type Dulu = { readonly jabatan: Jabatan; readonly rentang: readonly [Tanggal, Tanggal] }

const baris = ({ acak, newId }: Dunia, { pegawai }: Penghuni, { jabatan, rentang: [tmtMulai, tmtSelesai] }: Dulu): Penempatan => ({
  id: PenempatanId.parse(newId()),
  pegawaiId: pegawai.id,
  jabatanId: jabatan.id,
  jenis: 'DEFINITIF',
  tmtMulai,
  tmtSelesai,
  nomorSk: isStruktural(jabatan) ? `821.2/${acak.bulat(12, 480)}/BKD/${tmtMulai.slice(0, 4)}` : null
})
