import type { Pegawai } from '../../pegawai/pegawai'
import type { Periksa } from '../periksa'

/** A person in service last year without a rating of that year. */
export const predikatKosong: Periksa = {
  id: 'L-11',
  judul: 'Predikat kinerja tahun lalu belum ada',
  mengapa: 'Promosi dan kenaikan pangkat memerlukan predikat kinerja terakhir (PermenPANRB 6/2022).',
  kelompok: 'KELENGKAPAN',
  entitas: 'pegawai',
  examine: ({ pegawai, predikat, hariIni }) => {
    const tahunLalu = Number(hariIni.slice(0, 4)) - 1
    const dinilai = new Set(predikat.filter((p) => p.tahun === tahunLalu).map((p) => p.pegawaiId))
    return pegawai
      .filter((p) => !dinilai.has(p.id) && tahunMasuk(p) <= tahunLalu)
      .map(({ id }) => ({ id, kata: `Predikat kinerja tahun ${tahunLalu} belum diisi.` }))
  }
}

/** The year of appointment, by the date or else by the NIP (its digits 9 to 12). */
const tahunMasuk = ({ tmtCpns, nip }: Pick<Pegawai, 'tmtCpns' | 'nip'>): number => Number(tmtCpns?.slice(0, 4) ?? nip.slice(8, 12))
