import { describe, expect, it } from 'vitest'
import { isianTersimpan } from '../../../src/domain/naskah/isian-tersimpan'
import { anIzin, aKetentuan } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { memoryReader, type Rows } from '../../support/memory-reader'

const isian = (rows: Rows) =>
  isianTersimpan(memoryReader({ ...kotaUji, ...rows }), { rencanaId: RENCANA_UJI, jenis: 'sk-mutasi' }, HARI_INI)
const izin = [
  anIzin({ rencanaId: RENCANA_UJI, jenis: 'PERTEK', jabatanId: 'kadis-a', nomor: 'P-1', tanggal: '2026-12-01' }),
  anIzin({ rencanaId: RENCANA_UJI, jenis: 'PERTEK', jabatanId: null, pegawaiId: null, nomor: 'P-2', tanggal: '2026-12-02' }),
  anIzin({ rencanaId: RENCANA_UJI, jenis: 'MENDAGRI', jabatanId: null, pegawaiId: null, nomor: 'M-1', tanggal: null }),
  anIzin({ rencanaId: 'rencana-lain', jenis: 'PANSEL', nomor: 'S-1', tanggal: '2026-12-03' })
]

describe('the fields of a decree', () => {
  it('know the approvals of their plan, the one for the whole plan first', () => {
    expect(isian({ izin })).toMatchObject({
      no_pertek: 'P-2',
      tgl_pertek: '2026-12-02',
      no_izin_mdn: 'M-1',
      tgl_izin_mdn: '',
      no_seleksi: '',
      tgl_seleksi: ''
    })
  })

  it('keep what the officer wrote instead', () => {
    const ketentuan = [aKetentuan({ kunci: `naskah.${RENCANA_UJI}.no_pertek`, nilai: 'P-3' })]
    expect(isian({ izin, ketentuan })).toMatchObject({ no_pertek: 'P-3', tgl_pertek: '2026-12-02' })
  })
})
