import { expect, it } from 'vitest'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { rantaiOf } from '../../../src/domain/mutasi/rantai'
import { pilahRantai } from '../../../src/domain/usul-rotasi/pilah-rantai'
import { langkahUsul } from '../../../src/domain/usul-rotasi/periksa-usul'
import { BUP_BAKU } from '../../../src/domain/pegawai/bup'
import { aLangkah, aRencana, aSnapshot } from '../../support/builders'
import { kotaKecil, orang, pos } from '../mutasi/kota-kecil'

it('what a proposal makes comes before what the plan had', () => {
  const snapshot = aSnapshot({ ...kotaKecil(), tanggal: '2027-01-01' })
  const dari = (id: string) => snapshot.byPegawai.get(orang(id))?.[0]?.jabatanId ?? null
  const lama = aLangkah({ pegawaiId: 'budi', jabatanId: 'kabid-kosong', dariJabatanId: dari('budi') })
  const rencana = aRencana({ id: lama.rencanaId, tmt: '2027-01-01' })
  const butir = { pegawaiId: orang('andi'), jabatanId: pos('sekdis'), nilai: 80, isPromosi: false, calon: 1, berikut: null }
  const langkah = langkahUsul(project(snapshot, rencana, [lama]), [butir])
  const rantai = rantaiOf(project(snapshot, rencana, langkah), { sikap: [], horizonBulan: 0, setelan: BUP_BAKU })
  const [baru, tetap] = pilahRantai({ langkah: [butir] }, rantai)
  const orangOf = (list: typeof rantai) => list.flatMap((r) => r.langkah.map((l) => l.pegawaiId))
  expect(orangOf(baru)).toContain('andi')
  expect([...orangOf(baru), ...orangOf(tetap)].toSorted()).toEqual(orangOf(rantai).toSorted())
  expect(pilahRantai({ langkah: [] }, rantai)).toEqual([[], rantai])
})
