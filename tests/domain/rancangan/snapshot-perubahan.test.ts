import { describe, expect, it } from 'vitest'
import { snapshotPerubahan } from '../../../src/domain/rancangan/snapshot-perubahan'
import { aJabatan, anUnor, aPegawai, aPenempatan, aSnapshot } from '../../support/builders'

const kota = anUnor({ id: 'kota', jenis: 'PEMERINTAH' })
const tetap = anUnor({ id: 'tetap', indukId: 'kota' })
const ditutup = anUnor({ id: 'ditutup', indukId: 'tetap', jenis: 'BIDANG' })
const anak = anUnor({ id: 'anak', indukId: 'ditutup', jenis: 'SEKSI' })
const kepala = aJabatan({ id: 'kepala', unorId: 'ditutup', isPimpinan: true })
const jf = aJabatan({ id: 'jf', unorId: 'ditutup' })
const ani = aPegawai({ id: 'ani' })
const menjabat = aPenempatan({ pegawaiId: 'ani', jabatanId: 'kepala' })
const before = aSnapshot({
  unor: [kota, tetap, ditutup, anak],
  jabatan: [kepala, jf],
  pegawai: [ani],
  penempatan: [menjabat]
})
const jfPindah = { ...jf, unorId: tetap.id }
const after = aSnapshot({ unor: [kota, tetap], jabatan: [jfPindah], pegawai: [ani] })

describe('an organisation with what a draft closes', () => {
  const both = snapshotPerubahan(before, after)

  it('keeps a closed unit, and what was below it, in its old place with its head', () => {
    expect(both.anakByUnor.get(tetap.id)).toEqual([ditutup])
    expect(both.anakByUnor.get(ditutup.id)).toEqual([anak])
    expect(both.jabatanByUnor.get(ditutup.id)).toEqual([kepala])
    expect(both.byJabatan.get(kepala.id)).toEqual([menjabat])
  })

  it('shows a post that moved out of it where it is now, and only there', () => {
    expect(both.jabatanByUnor.get(tetap.id)).toEqual([jfPindah])
    expect(both.jabatan.get(jf.id)).toEqual(jfPindah)
  })

  it('is the organisation after the draft itself when nothing is closed', () => expect(snapshotPerubahan(after, after)).toBe(after))
})
