import { addMonths, type Tanggal } from '../kit/tanggal'
import { type Eselon, isStruktural, type JabatanId } from '../organisasi/jabatan'
import { type JenisPenempatan, type Penempatan, PenempatanId } from '../pegawai/penempatan'
import type { Formasi } from './formasi'
import { findFormasi, KASUS_CONTOH } from './kasus'
import type { Dunia } from './orang'
import type { Penghuni } from './penghuni'

/** The eselon an official usually comes from; below IV.b there is only staff. */
const ASAL: Readonly<Partial<Record<Eselon, Eselon>>> = {
  'II.a': 'II.b',
  'II.b': 'III.a',
  'III.a': 'III.b',
  'III.b': 'IV.a',
  'IV.a': 'IV.b'
}

/** Earlier posts of about half the officials, closed on the day the present one began. */
export function buildRiwayat(dunia: Dunia, formasi: readonly Formasi[], penghuni: readonly Penghuni[]): readonly Penempatan[] {
  const asal = Map.groupBy(formasi, (f) => f.jabatan.eselon)
  const staf = formasi.filter((f) => f.jabatan.jenis === 'PELAKSANA' && f.jabatan.kelas === 7)
  const sejak = new Map(penghuni.map((p) => [p.formasi.jabatan.id, p.penempatan.tmtMulai ?? '']))
  const terpakai = new Set<JabatanId>()
  const pejabat = penghuni.filter((p) => isStruktural(p.formasi.jabatan) && (p.isTitipan || dunia.acak.peluang(0.55)))

  return pejabat.flatMap(({ pegawai, formasi: { jabatan }, penempatan: { tmtMulai } }) => {
    if (!tmtMulai || !pegawai.tmtCpns || !jabatan.eselon) return []
    const mulai = addMonths(tmtMulai, -dunia.acak.bulat(25, 62))
    if (mulai < addMonths(pegawai.tmtCpns, 12)) return []
    const eselonAsal = ASAL[jabatan.eselon]
    const dulu = eselonAsal
      ? findBebas(
          dunia,
          asal.get(eselonAsal) ?? [],
          ({ id }) => id !== jabatan.id && !terpakai.has(id) && (sejak.get(id) ?? tmtMulai) >= tmtMulai
        )
      : dunia.acak.pilih(staf)
    if (!dulu) return []
    terpakai.add(dulu.jabatan.id)
    return [penempatanOf(dunia, { pegawaiId: pegawai.id, jabatanId: dulu.jabatan.id, jenis: 'DEFINITIF' }, [mulai, tmtMulai])]
  })
}

/** A post whose present holder came later, so that nobody ever sat in it beside somebody else. */
function findBebas({ acak }: Dunia, calon: readonly Formasi[], isBebas: (jabatan: Formasi['jabatan']) => boolean): Formasi | null {
  for (let tries = 0; tries < 40 && calon.length > 0; tries++) {
    const dipilih = acak.pilih(calon)
    if (isBebas(dipilih.jabatan)) return dipilih
  }
  return null
}

/** Acting holders of the planted vacancies: the sekretaris of the very dinas, for longer than six months. */
export function buildPlt(dunia: Dunia, formasi: readonly Formasi[], penghuni: readonly Penghuni[]): readonly Penempatan[] {
  return KASUS_CONTOH.PLT_LAMA.jabatan.map(([kepala], n) => {
    const sekretaris = findPenghuni(formasi, penghuni, [kepala.replace('Kepala', 'Sekretaris')])
    const jabatanId = findFormasi(formasi, [kepala]).jabatan.id
    return penempatanOf(dunia, { pegawaiId: sekretaris.pegawai.id, jabatanId, jenis: 'PLT' }, [addMonths(dunia.today, -7 - n * 2), null])
  })
}

/** Heads of schools and puskesmas: the most senior JF of the unor has the extra duty. */
export function buildTugasTambahan(dunia: Dunia, formasi: readonly Formasi[], penghuni: readonly Penghuni[]): readonly Penempatan[] {
  const byUnor = Map.groupBy(penghuni, (p) => p.formasi.jabatan.unorId)
  return formasi
    .filter((f) => f.isTugasTambahan)
    .flatMap(({ jabatan }) => {
      const senior = (byUnor.get(jabatan.unorId) ?? [])
        .filter(
          (p) => p.pegawai.jenisAsn === 'PNS' && p.formasi.jabatan.jenis === 'JF' && p.pegawai.kedudukanHukum === 'AKTIF' && !p.isTitipan
        )
        .toSorted((a, b) => (b.formasi.jabatan.kelas ?? 0) - (a.formasi.jabatan.kelas ?? 0))[0]
      if (!senior) return []
      const mulai =
        [addMonths(dunia.today, -dunia.acak.pilih([5, 13, 26, 38])), senior.penempatan.tmtMulai ?? ''].toSorted()[1] ?? dunia.today
      return [penempatanOf(dunia, { pegawaiId: senior.pegawai.id, jabatanId: jabatan.id, jenis: 'TUGAS_TAMBAHAN' }, [mulai, null])]
    })
}

/** The person planted in a post (the first who sits there). Throws when the post is empty: the sample is then wrong. */
export function findPenghuni(formasi: readonly Formasi[], penghuni: readonly Penghuni[], alamat: readonly [string, string?]): Penghuni {
  const { jabatan } = findFormasi(formasi, alamat)
  const found = penghuni.find((p) => p.formasi.jabatan.id === jabatan.id)
  if (!found) throw new Error(`Sample has nobody in ${jabatan.nama}`)
  return found
}

type Isi = Pick<Penempatan, 'pegawaiId' | 'jabatanId'> & { readonly jenis: JenisPenempatan }

const penempatanOf = ({ newId }: Dunia, isi: Isi, [tmtMulai, tmtSelesai]: readonly [Tanggal, Tanggal | null]): Penempatan => ({
  id: PenempatanId.parse(newId()),
  ...isi,
  tmtMulai,
  tmtSelesai,
  nomorSk: null
})
