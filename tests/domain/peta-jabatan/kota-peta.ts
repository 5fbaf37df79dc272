import { indexSnapshot, type Snapshot } from '../../../src/domain/organisasi/snapshot'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan } from '../../support/builders'
import { HARI_INI } from '../../support/given'

/**
 * A city with two dinas. `dinas-a` (head there, class 14) has `bidang-a`: an Ahli Muda post of class 9 with need 2 and one holder
 * (ABK of 150,000 minutes), and pelaksana of class 7 with need 1 and two holders, one of them PPPK (no ABK). `dinas-b` has an empty head.
 */
export function kotaPeta(): Snapshot {
  const unor = [
    anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH', urut: 1 }),
    anUnor({ id: 'dinas-a', nama: 'Dinas A', indukId: 'kota', urut: 1 }),
    anUnor({ id: 'bidang-a', nama: 'Bidang A', jenis: 'BIDANG', indukId: 'dinas-a', urut: 1 }),
    anUnor({ id: 'dinas-b', nama: 'Dinas B', indukId: 'kota', urut: 2 })
  ]
  const kepala = { isPimpinan: true, jenis: 'JPT_PRATAMA', eselon: 'II.b', kelas: 14 } as const
  const pelaksana = { nama: 'Penelaah Teknis Kebijakan', jenis: 'PELAKSANA', eselon: null, kelas: 7, unorId: 'bidang-a' } as const
  const jabatan = [
    aJabatan({ ...kepala, id: 'kadis-a', nama: 'Kepala Dinas A', unorId: 'dinas-a' }),
    aJabatan({ ...kepala, id: 'kadis-b', nama: 'Kepala Dinas B', unorId: 'dinas-b' }),
    aJabatanFungsional({ id: 'muda', unorId: 'bidang-a', kebutuhan: 2, bebanKerja: 150_000, urut: 1 }),
    aJabatan({ ...pelaksana, id: 'telaah', kebutuhan: 1, urut: 2 })
  ]
  const pegawai = ['p1', 'p2', 'p3', 'p4'].map((id) => aPegawai({ id, jenisAsn: id === 'p4' ? 'PPPK' : 'PNS' }))
  const penempatan = [
    aPenempatan({ pegawaiId: 'p1', jabatanId: 'kadis-a' }),
    aPenempatan({ pegawaiId: 'p2', jabatanId: 'muda' }),
    aPenempatan({ pegawaiId: 'p3', jabatanId: 'telaah' }),
    aPenempatan({ pegawaiId: 'p4', jabatanId: 'telaah' })
  ]
  return indexSnapshot({ tanggal: HARI_INI, unor, jabatan, pegawai, penempatan })
}
