import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan, aRencana } from '../../support/builders'
import type { Rows } from '../../support/memory-reader'

/** A small dinas: head, secretary, two fields, one vacant field, a section, a functional and a clerk; and one person without a post. */
export function kotaKecil(): Rows {
  const unor = anUnor({ id: 'dinas', nama: 'Dinas Uji', jenis: 'DINAS' })
  const post = (id: string, nama: string, said: Parameters<typeof aJabatan>[0] = {}) => aJabatan({ id, unorId: 'dinas', nama, ...said })
  const jabatan = [
    post('kadis', 'Kepala Dinas', { jenis: 'JPT_PRATAMA', eselon: 'II.b', isPimpinan: true, isJabatanKunci: true }),
    post('sekdis', 'Sekretaris Dinas', { eselon: 'III.a' }),
    post('kabid-a', 'Kepala Bidang A'),
    post('kabid-b', 'Kepala Bidang B'),
    post('kabid-kosong', 'Kepala Bidang Kosong'),
    post('kasi', 'Kepala Seksi', { jenis: 'PENGAWAS', eselon: 'IV.a' }),
    aJabatanFungsional({ id: 'madya', unorId: 'dinas', nama: 'Analis Ahli Madya', jenjang: 'AHLI_MADYA' }),
    post('staf', 'Pengolah Data', { jenis: 'PELAKSANA', eselon: null, kebutuhan: 3 })
  ]
  const person = (id: string, nama: string) => aPegawai({ id, nama, gelarBelakang: null, golongan: 'IV/a' })
  const pegawai = [
    person('dedi', 'Dedi'),
    person('sari', 'Sari'),
    person('budi', 'Budi'),
    person('andi', 'Andi'),
    person('lia', 'Lia'),
    person('joni', 'Joni'),
    person('pepi', 'Pepi'),
    person('tuti', 'Tuti')
  ]
  const holds = (pegawaiId: string, jabatanId: string) => aPenempatan({ id: `${pegawaiId}@${jabatanId}`, pegawaiId, jabatanId })
  const penempatan = [
    holds('dedi', 'kadis'),
    holds('sari', 'sekdis'),
    holds('budi', 'kabid-a'),
    holds('andi', 'kabid-b'),
    holds('lia', 'kasi'),
    holds('joni', 'madya'),
    holds('pepi', 'staf')
  ]
  return { unor: [unor], jabatan, pegawai, penempatan, rencana: [aRencana({ id: 'rencana', tmt: '2027-01-01' })] }
}

/** Ids of the small dinas, branded. */
export const orang = (id: string): PegawaiId => PegawaiId.parse(id)
export const pos = (id: string): JabatanId => JabatanId.parse(id)
