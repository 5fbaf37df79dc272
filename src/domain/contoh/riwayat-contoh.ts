import { addMonths, type Tanggal } from '../kit/tanggal'
import { type JenisPenempatan, type Penempatan, PenempatanId } from '../pegawai/penempatan'
import type { Formasi } from './formasi'
import { findFormasi, KASUS_CONTOH } from './kasus'
import type { Dunia } from './orang'
import type { Penghuni } from './penghuni'

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
